/** From here on a part of a string is kept as a part, with all of the string. */
const LONGEST_COPY = 12;

/**
 * A part of a text as a string of its own, for whoever keeps it longer than the text: as a slice it would keep the whole
 * text in memory. It is equal to what came in.
 */
export function ownLetters(text: string): string {
  if (text.length <= LONGEST_COPY) return text;
  const codes: number[] = [];
  for (let at = 0; at < text.length; at += 1) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}
