import { keptBy } from '../language/kept.ts';
import type { Reading } from '../reading/reading.ts';
import { type BodyRegistry, collectBodies } from './body-registry.ts';
import { findAbbreviations } from './find-abbreviations.ts';
import { peopleOf } from './person-registry.ts';
import type { ReferenceContext } from './reference-context.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import type { Speaker } from './speaker.ts';

/**
 * Whom the words at a place of an article name: completed from the whole article, in the nominative, with the role.
 * For a reader who found out by other means that they speak.
 *
 * @param at an offset in the article's text, inside the phrase's own words
 * @returns null when no phrase is there, or it names nobody
 */
export function nameSpeaker(reading: Reading, at: number): Speaker | null {
  const context = contextOf(reading);
  const sentence = context.sentences.find(({ start, end }) => at >= start && at < end);
  const phrase = sentence?.phrases.find(({ start, end }) => at >= start && at < end);
  return sentence === undefined || phrase === undefined
    ? null
    : resolvePhrase(sentence, phrase, context).speaker;
}

/** Kept with the reading: who asks for one speaker of an article mostly asks for the next one, too. */
const contextOf = keptBy((reading: Reading): ReferenceContext => {
  const { sentences } = reading;
  let [bodies, abbreviations]: [BodyRegistry | null, ReadonlyMap<string, string> | null] = [null, null];
  return {
    sentences,
    // All sentences of the article are read for each of them, and most phrases ask for none.
    get people() {
      return peopleOf(reading);
    },
    get bodies() {
      bodies ??= collectBodies(sentences);
      return bodies;
    },
    get abbreviations() {
      abbreviations ??= findAbbreviations(sentences);
      return abbreviations;
    },
    last: null,
    spoken: false,
    personal: false,
  };
});
