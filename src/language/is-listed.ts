import { capitalise } from './capitalise.ts';
import type { Vocabulary } from './form.ts';
import { findCountryOfWord } from './phrase/find-country-of-word.ts';
import { splitCompound } from './term/split-compound.ts';

/**
 * Whether a word is known in any capitals: the dictionary lists it, by itself or by its parts, or a closed class has it, or it is
 * a country. What only looks like a German word is not.
 */
export function isListed(word: string, vocabulary: Vocabulary): boolean {
  const { dictionary } = vocabulary;
  return (
    isClosed(word, vocabulary) ||
    dictionary.knows(word) ||
    dictionary.knows(capitalise(word)) ||
    findCountryOfWord(word) !== null ||
    splitCompound(word, dictionary) !== null
  );
}

/** Whether a word is of a class that takes no new words: an article, a pronoun, a preposition, an adverb, a conjunction. */
export function isClosed(word: string, vocabulary: Vocabulary): boolean {
  const form = vocabulary.form(word);
  if (form.determiner !== 0 || form.pronoun !== 0 || form.preposition !== null || form.adverb) return true;
  return form.question || form.subjunction || form.coordinator;
}
