import type { Word } from '../clause/clause.ts';
import type { Predicate } from '../clause/predicate.ts';
import { NOT_YET_IT } from '../lexicon/compound-parts.ts';
import { IDIOMS, type Idiom } from '../lexicon/idioms.ts';
import type { Phrase } from '../phrase/phrase.ts';

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
  /** "gewann die [Bürgermeister]wahl": the phrase says more than the idiom, and stays as a circumstance. */
  readonly says: boolean;
}

/**
 * Reads "kamen ums Leben" as "umkamen", "legten die Arbeit nieder" as "streikten".
 *
 * @returns null where verb and nouns mean what they say
 */
export function readIdiom(predicate: Predicate | null, phrases: readonly Phrase[]): IdiomReading | null {
  if (predicate === null) return null;
  for (const verb of predicate.lemmas)
    for (const idiom of IDIOMS_OF_VERB.get(verb) ?? []) {
      const nouns = idiom.nouns.split(' ');
      const phrase = phrases.find(
        ({ preposition, head, conjunctOf }) =>
          conjunctOf === null &&
          preposition === (idiom.preposition ?? null) &&
          nouns.some((noun) => isNoun(head, noun) || (idiom.compounds === true && endsIn(head, noun))),
      );
      if (phrase === undefined) continue;
      const { word, prefix, voice, state, tense, mood, modals } = predicate;
      const lemma = idiom.means;
      return {
        predicate: { lemma, lemmas: [lemma], word, prefix, voice, state, tense, mood, modals },
        phrase,
        says: !nouns.some((noun) => isNoun(phrase.head, noun)),
      };
    }
  return null;
}

const isNoun = ({ text, form }: Word, noun: string): boolean =>
  noun === text || form.nouns.some(({ lemma }) => lemma === noun);

/** "[Bürgermeister]wahl"; a "Vorwahl" is not the Wahl. */
const endsIn = ({ text, form }: Word, noun: string): boolean =>
  [text, ...form.nouns.map(({ lemma }) => lemma)].some(
    (word) =>
      word.endsWith(noun.toLowerCase()) && !NOT_YET_IT.includes(word.toLowerCase().slice(0, -noun.length)),
  );
