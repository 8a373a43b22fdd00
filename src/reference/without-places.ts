import { classifyNoun } from '../language/phrase/classify-noun.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';

/**
 * "sagte Ohm den Zeitungen des Netzwerks [Frankreich]": a country or state right behind a noun is part of what that is called, and does
 * nothing itself where another one may.
 */
export function withoutPlaces(
  { phrases }: ReadSentence,
  candidates: readonly NounPhrase[],
): readonly NounPhrase[] {
  if (candidates.length < 2) return candidates;
  const own = candidates.filter(
    ({ words, head, start, preposition }) =>
      preposition !== null ||
      words.length > 1 ||
      !classifyNoun(head.form).nation ||
      !phrases.some(({ end, name, kind }) => end + 1 === start && name === null && isCalled(kind)),
  );
  return own.length > 0 ? own : candidates;
}

const isCalled = (kind: NounPhrase['kind']): boolean => kind === 'thing' || kind === 'organisation';
