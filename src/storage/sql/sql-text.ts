/**
 * libsql cuts a text at its first NUL and replaces half surrogate pairs. Both are written as SUBSTITUTE and four
 * hexadecimal digits instead, as is SUBSTITUTE itself, so that every text comes back as it was and equal texts
 * stay equal.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question
const UNSTORABLE = /[\u0000\u001a\p{Cs}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const WRITTEN = /\u001a([0-9a-f]{4})/g;

export function encodeSqlText(text: string): string {
  return text.replace(
    UNSTORABLE,
    (character) => `\u001a${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function decodeSqlText(text: string): string {
  return text.includes('\u001a')
    ? text.replace(WRITTEN, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : text;
}
