/** Words as sets of their letters, so that most of those that are too far from another are known without being compared. */

/** Which code units a word has, of those that are the same in their last five bits only that there is one. */
export function letterSetOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many letters are in one of two sets only: each change of a letter adds two at most. */
export const differentLetters = (left: number, right: number): number => bitCount(left ^ right);

/** How many bits of 32 are set. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
