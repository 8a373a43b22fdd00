/** From here on a part of a string is kept as a part, with all of the string. */
const LONGEST_COPY = 12;

/** So many letters are made to a string in one call: all of a long text as arguments would overflow the stack. */
const LETTERS_A_CALL = 4096;

/**
 * A part of a text as a string of its own, for whoever keeps it longer than the text: as a slice it would keep the whole
 * text in memory. It is equal to what came in.
 */
export function ownLetters(text: string): string {
  if (text.length <= LONGEST_COPY) return text;
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += LETTERS_A_CALL) {
    parts.push(String.fromCharCode(...codesOf(text, at, Math.min(at + LETTERS_A_CALL, text.length))));
  }
  return parts.join('');
}

function codesOf(text: string, start: number, end: number): readonly number[] {
  const codes: number[] = [];
  for (let at = start; at < end; at += 1) codes.push(text.charCodeAt(at));
  return codes;
}
