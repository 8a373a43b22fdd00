/** Control characters no text file holds; a file with one of them is a picture, an archive or a program. */
const NUL = 0;

/** The encoding an HTML page declares, in its first kilobyte. */
const DECLARED_CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,30})/i;

/**
 * Bytes as the text that is stored: without byte order mark, line ends as \n, Unicode in NFC, so that one
 * spelling of an umlaut has one length.
 *
 * @returns the text, or a German sentence that says why these bytes are none
 */
export function decodeText(
  bytes: Uint8Array,
  declared: 'utf-8' | 'html' = 'utf-8',
): { readonly text: string } | { readonly reason: string } {
  if (bytes.subarray(0, 4096).includes(NUL))
    return { reason: 'Erwartet wird ein Text in UTF-8, gefunden wurde eine Binärdatei.' };
  const charset = declared === 'html' ? declaredCharset(bytes) : 'utf-8';
  try {
    return { text: storedText(new TextDecoder(charset, { fatal: true }).decode(bytes)) };
  } catch {
    return { reason: 'Erwartet wird ein Text in UTF-8, gefunden wurden andere Zeichenbytes.' };
  }
}

/** @returns the form in which a text is stored and all offsets count */
export function storedText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

function declaredCharset(bytes: Uint8Array): string {
  const name = DECLARED_CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))?.[1];
  try {
    return new TextDecoder(name ?? 'utf-8').encoding;
  } catch {
    return 'utf-8';
  }
}
