import { IDIOMS, type Idiom } from '../lexicon/idioms.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { Predicate } from './predicate.ts';

const IDIOMS_OF_VERB: ReadonlyMap<string, readonly Idiom[]> = readIdioms();

function readIdioms(): ReadonlyMap<string, readonly Idiom[]> {
  const found = new Map<string, readonly Idiom[]>();
  for (const idiom of IDIOMS)
    for (const verb of idiom.verbs.split(' ')) found.set(verb, [...(found.get(verb) ?? []), idiom]);
  return found;
}

/** A predicate as what it means together with one of its phrases, and that phrase. */
export interface IdiomReading {
  readonly predicate: Predicate;
  readonly phrase: Phrase;
}

/**
 * Reads "kamen ums Leben" as "umkamen", "legten die Arbeit nieder" as "streikten".
 *
 * @returns null where verb and nouns mean what they say
 */
export function readIdiom(predicate: Predicate | null, phrases: readonly Phrase[]): IdiomReading | null {
  if (predicate === null) return null;
  for (const lemma of predicate.lemmas)
    for (const idiom of IDIOMS_OF_VERB.get(lemma) ?? []) {
      const nouns = idiom.nouns.split(' ');
      const phrase = phrases.find(
        ({ preposition, head, conjunctOf }) =>
          conjunctOf === null &&
          preposition === (idiom.preposition ?? null) &&
          nouns.some(
            (noun) => noun === head.text || head.form.nouns.some((reading) => reading.lemma === noun),
          ),
      );
      if (phrase !== undefined)
        return { predicate: { ...predicate, lemma: idiom.means, lemmas: [idiom.means] }, phrase };
    }
  return null;
}
