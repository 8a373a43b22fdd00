import { ADVERBS } from '../lexicon/adverbs.ts';
import { COORDINATORS, SUBJUNCTIONS } from '../lexicon/conjunctions.ts';
import { DETERMINERS } from '../lexicon/determiners.ts';
import { CONTRACTIONS, PREPOSITIONS } from '../lexicon/prepositions.ts';
import { PERSONAL_PRONOUNS, QUESTION_WORDS } from '../lexicon/pronouns.ts';

const CLOSED_CLASSES = [
  DETERMINERS,
  PREPOSITIONS,
  CONTRACTIONS,
  PERSONAL_PRONOUNS,
  QUESTION_WORDS,
  SUBJUNCTIONS,
  COORDINATORS,
  ADVERBS,
] as const;

/**
 * Whether a word with a capital is one that German writes small inside a sentence ("Die", "Im", "Dennoch"), so that
 * its capital shows that a sentence begins. A noun's capital shows nothing.
 */
export function opensSentence(word: string): boolean {
  const lower = word.toLowerCase();
  return word !== lower && CLOSED_CLASSES.some((words) => words.has(lower));
}
