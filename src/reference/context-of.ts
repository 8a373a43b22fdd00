import { keptBy } from '../language/kept.ts';
import type { Reading } from '../reading/reading.ts';
import { type BodyRegistry, collectBodies } from './body-registry.ts';
import { findAbbreviations } from './find-abbreviations.ts';
import { peopleOf } from './person-registry.ts';
import type { ReferenceContext } from './reference-context.ts';

/**
 * Whom an article names anywhere, before anybody has spoken. Kept with the reading: who asks for one speaker of an article mostly asks for the next one, too.
 */
export const contextOf = keptBy((reading: Reading): ReferenceContext => {
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
    deciding: false,
  };
});
