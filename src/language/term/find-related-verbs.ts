import type { Dictionary } from '../dictionary.ts';
import { SEPARABLE_PREFIXES } from '../lexicon/verb-prefixes.ts';

/**
 * The verbs a noun was made of: "Lieferung" of "liefern", "Verkauf" of "verkaufen", "Angriff" of "angreifen",
 * "Treffen" of "treffen" (which is the same term already).
 *
 * @param noun a noun's lemma with its capital
 */
export function findVerbsOfNoun(noun: string, dictionary: Dictionary): readonly string[] {
  const lower = noun.toLowerCase();
  const stem = lower.replace(/ung$/, '');
  if (stem !== lower) return verbsAmong([`${stem}en`, `${stem}n`], dictionary);
  const verbs = verbsAmong([`${lower}en`, `${lower}n`], dictionary);
  if (verbs.length > 0) return verbs;
  // "Angriff", "Verbot", "Beschluss": the noun is the past stem of the verb.
  return dictionary
    .readings(lower)
    .filter((reading) => reading.kind === 'finite' && reading.tense === 'past' && reading.person === 3)
    .map(({ lemma }) => lemma);
}

const verbsAmong = (candidates: readonly string[], dictionary: Dictionary): readonly string[] =>
  candidates.filter((candidate) => isInfinitive(candidate, dictionary));

const isInfinitive = (word: string, dictionary: Dictionary): boolean =>
  dictionary.readings(word).some(({ kind, lemma }) => kind === 'infinitive' && lemma === word);

/** "greifen" for "angreifen", since a clause may separate the two ("greift … an"); null for other verbs. */
export function findBaseVerb(verb: string, dictionary: Dictionary): string | null {
  for (let length = Math.min(verb.length - 4, 10); length >= 2; length -= 1)
    if (SEPARABLE_PREFIXES.has(verb.slice(0, length)) && isInfinitive(verb.slice(length), dictionary))
      return verb.slice(length);
  return null;
}
