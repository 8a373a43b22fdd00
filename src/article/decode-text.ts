import iconv from 'iconv-lite';

/** Control characters no text file holds; a file with one of them is a picture, an archive or a program. */
const NUL = 0;
/** So many bytes tell what a file is. */
const BEGINNING = 4096;

/** The encoding an HTML page declares, in its first kilobytes. */
const DECLARED_IN_HTML = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i;
/** The encoding an XML document declares in its first line. */
const DECLARED_IN_XML = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]{2,30})["']/i;

/** What else tells the encoding of bytes. */
export interface EncodingHints {
  /** Where the bytes themselves declare it. */
  readonly declared?: 'html' | 'xml';
  /** The charset of a Content-Type header, or null. */
  readonly charset?: string | null;
}

/**
 * Bytes as the text that is stored: without byte order mark, line ends as \n, Unicode in NFC, so that one
 * spelling of an umlaut has one length. A byte order mark decides, then UTF-8 where the bytes are that, then what is
 * declared; bytes that are none of these are Windows-1252, which is what German editors wrote before UTF-8.
 * https://encoding.spec.whatwg.org reads ISO-8859-1 as Windows-1252, too.
 *
 * @returns the text, or a German sentence that says why these bytes are none
 */
export function decodeText(
  bytes: Uint8Array,
  hints: EncodingHints = {},
): { readonly text: string } | { readonly reason: string } {
  const wide = wideEncoding(bytes);
  if (wide) return { text: storedText(iconv.decode(Buffer.from(bytes), wide)) };
  if (bytes.subarray(0, BEGINNING).includes(NUL))
    return { reason: 'Erwartet wird ein Text, gefunden wurde eine Binärdatei.' };
  const declared = hasUtf8Mark(bytes) ? null : declaredEncoding(bytes, hints);
  if (declared === null || isLatin(declared)) {
    const utf8 = decodeUtf8(bytes);
    if (utf8 !== null) return { text: storedText(utf8) };
    if (declared === null && isBrokenUtf8(bytes))
      return {
        reason:
          'Erwartet wird ein Text in UTF-8, gefunden wurden dazwischen andere Zeichenbytes: die Datei neu und ganz als UTF-8 speichern.',
      };
    return decodeWindows(bytes);
  }
  return { text: storedText(iconv.decode(Buffer.from(bytes), declared)) };
}

/** @returns the form in which a text is stored and all offsets count */
export function storedText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

/** UTF-16 by its mark, or by the zero in every second byte of Latin letters. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.length % 2 === 0 ? 'utf-16le' : null;
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return bytes.length % 2 === 0 ? 'utf-16be' : null;
  const head = bytes.subarray(0, BEGINNING);
  if (head.length < 8 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === NUL) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = head.length * 0.35;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

/** @returns the name of an encoding we can read, or null where none is declared; UTF-8 is no declaration, it is tried first */
function declaredEncoding(bytes: Uint8Array, { declared, charset }: EncodingHints): string | null {
  const head = Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1');
  const inText =
    declared === 'html'
      ? DECLARED_IN_HTML.exec(head)
      : declared === 'xml'
        ? DECLARED_IN_XML.exec(head)
        : null;
  const name = [charset, inText?.[1]].find((written) => written && iconv.encodingExists(written));
  return !name || /^utf-?8$/i.test(name) || /^utf-?16/i.test(name) ? null : name;
}

const hasUtf8Mark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

const isLatin = (name: string): boolean =>
  /^(?:iso-?8859-?(?:1|15)|latin-?[19]|us-ascii|ascii|windows-?1252|cp-?1252)$/i.test(name);

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** More letters read well as UTF-8 than do not: the file is damaged, or was cut off while it was written. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const read = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return read > broken;
}

/** The five bytes that Windows-1252 leaves free. */
const UNUSED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** The controls a text may have: tab, line ends, and what ends old files. */
const USED_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);

function decodeWindows(bytes: Uint8Array): { readonly text: string } | { readonly reason: string } {
  const isText = bytes.every((byte) => (byte < 0x20 ? USED_CONTROLS.has(byte) : !UNUSED.has(byte)));
  return isText
    ? { text: storedText(iconv.decode(Buffer.from(bytes), 'windows-1252')) }
    : {
        reason:
          'Erwartet wird ein Text in UTF-8 oder Windows-1252, gefunden wurden andere Zeichenbytes: die Datei im Editor als UTF-8 speichern.',
      };
}
