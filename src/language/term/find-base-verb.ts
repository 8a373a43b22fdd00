import type { Dictionary } from '../dictionary.ts';
import { SEPARABLE_PREFIXES } from '../lexicon/verb-prefixes.ts';

/** "greifen" for "angreifen", since a clause may separate the two ("greift … an"); null for other verbs. */
export function findBaseVerb(verb: string, dictionary: Dictionary): string | null {
  for (let length = Math.min(verb.length - 4, 10); length >= 2; length -= 1) {
    const base = verb.slice(length);
    if (SEPARABLE_PREFIXES.has(verb.slice(0, length)) && dictionary.isInfinitive(base)) return base;
  }
  return null;
}
