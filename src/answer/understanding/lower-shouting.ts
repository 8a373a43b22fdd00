import { findTokens } from '../../language/find-tokens.ts';
import type { Vocabulary } from '../../language/form.ts';
import { isListed } from '../../language/is-listed.ts';

/** So many letters have the longest of the abbreviations that are no words ("UNHCR"). */
const LONGEST_ABBREVIATION = 5;

/**
 * A text typed in capitals throughout, in small ones: what is a word is written small, as people in a hurry type, and put right
 * where slips are; a short word that nobody knows stays an abbreviation, a long one becomes a name.
 *
 * @returns the text as it is when it has small letters, or no two words
 */
export function lowerShouting(text: string, vocabulary: Vocabulary): string {
  const words = findTokens(text).filter(({ kind, text: word }) => kind === 'word' && word.length > 1);
  if (words.length < 3 || /\p{Ll}/u.test(text)) return text;
  let lowered = '';
  let last = 0;
  for (const { text: word, start, end } of words) {
    lowered += text.slice(last, start) + lowerWord(word, vocabulary);
    last = end;
  }
  return lowered + text.slice(last);
}

function lowerWord(word: string, vocabulary: Vocabulary): string {
  const lower = word.toLowerCase();
  if (isListed(lower, vocabulary)) return lower;
  return word.length <= LONGEST_ABBREVIATION ? word : lower;
}
