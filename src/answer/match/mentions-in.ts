import type { Word } from '../../language/clause/clause.ts';
import { THERE_WORDS } from '../../language/lexicon/side-words.ts';
import { countryOf } from '../../language/phrase/find-country-of-word.ts';
import { compareConcepts, readConcept } from '../../language/proposition/concept.ts';
import type { SentenceReading } from '../../language/proposition/proposition.ts';
import type { Wanted } from '../wanted/wanted.ts';

/** The words of sentences. */
export const wordsIn = (sentences: readonly SentenceReading[]): readonly Word[] =>
  sentences.flatMap(({ clauses }) => clauses.flatMap(({ clause }) => clause.words));

/** "in Berlin", "die Berliner Straßen", "Berlins Parks" */
export const namesCity = (city: string, words: readonly Word[]): boolean =>
  words.some(({ form: { lower } }) => lower === city || lower === `${city}s` || lower === `${city}er`);

/** Whether all that is required stands among the words. */
export function mentionsIn(words: readonly Word[], { required, origins, city }: Wanted): boolean {
  if (city !== null) return namesCity(city, words);
  const found = (test: (word: Word) => boolean): boolean => words.some(test);
  return (
    required.every((concept) =>
      concept.country !== null
        ? found(({ form }) => countryOf(form) === concept.country)
        : found(({ form }) => compareConcepts(concept, readConcept(form)) !== null),
    ) && origins.every((country) => found(({ form }) => countryOf(form) === country))
  );
}

/**
 * "Auch [dort] starben Gäste": whether a sentence takes up a place that the words before it name, and it is not the wanted one.
 * @param before the words of the sentence before
 */
export const takesUpAnother = (wanted: Wanted, own: readonly Word[], before: readonly Word[]): boolean =>
  before.length > 0 &&
  own.some(({ form }) => THERE_WORDS.has(form.lower)) &&
  !mentionsIn(before, wanted) &&
  !mentionsIn(own, wanted);
