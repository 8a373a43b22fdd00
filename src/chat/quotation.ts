import { cleanText, closeIsolates, isIsolated, isolate } from './foreign-text.ts';

/** Stands where words were left out; never part of an article's text shown as such. */
export const CUT = '[…]';

/**
 * Sets words of an article in quotation marks without changing a letter of them: „…“, or »…« around words
 * that hold „ or “ themselves, or none where the words bring their own pair.
 */
export function quote(words: string): string {
  if (hasOwnMarks(words)) return `${words.slice(0, 1)}${isolate(words.slice(1, -1))}${words.slice(-1)}`;
  const inner = isolate(words);
  return /[„“]/u.test(words) ? `»${inner}«` : `„${inner}“`;
}

/** Words of others in a line of ours: cleaned, cut to at most so many characters, set apart. */
export function foreignWords(words: string, most: number): string {
  return isolate(cutWords(cleanText(words), most));
}

/** The same for words that are set in quotation marks. */
export function quoteForeign(words: string, most: number): string {
  return quote(cutWords(cleanText(words), most));
}

/**
 * Shortens words to at most so many characters, at a space where there is one, and says so with "[…]".
 * Line breaks and runs of spaces become one space.
 */
export function cutWords(words: string, most: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const closing = isIsolated(line) ? 1 : 0;
  const room = Math.max(1, most - CUT.length - 1 - closing);
  const space = line.lastIndexOf(' ', room);
  const end = space > room / 2 ? space : wholeCharacter(line, room);
  return closeIsolates(`${line.slice(0, end).trimEnd()} ${CUT}`);
}

/** Shortens words in quotation marks inside the marks. */
export function cutQuotation(quotation: string, most: number): string {
  const line = quotation.replace(/\s+/g, ' ');
  if (line.length <= most) return line;
  const marked = /^([„»«“"])(.*)([“”"«»])$/su.exec(line);
  if (marked === null) return cutWords(line, most);
  const [, open = '', words = '', close = ''] = marked;
  const uncut = words.endsWith(CUT) ? words.slice(0, -CUT.length).trimEnd() : words;
  return `${open}${cutWords(uncut, most - 2)}${close}`;
}

/** The end, moved before a surrogate pair that it would split. */
function wholeCharacter(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end;
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['„', '“'],
  ['„', '"'],
  ['»', '«'],
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
];

function hasOwnMarks(words: string): boolean {
  return PAIRS.some(
    ([open, close]) =>
      words.startsWith(open) &&
      words.endsWith(close) &&
      words.length > 2 &&
      !words.slice(1, -1).includes(open) &&
      !words.slice(1, -1).includes(close),
  );
}
