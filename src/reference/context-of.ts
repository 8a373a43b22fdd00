import { keptBy } from '../language/kept.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import type { Reading } from '../reading/reading.ts';
import { type BodyRegistry, collectBodies } from './body-registry.ts';
import { findAbbreviations } from './find-abbreviations.ts';
import { type PersonRegistry, peopleOf } from './person-registry.ts';
import type { ReferenceContext } from './reference-context.ts';

/**
 * Whom an article names anywhere, before anybody has spoken. Kept with the reading: who asks for one speaker of an article mostly asks for the next one, too.
 */
export const contextOf = keptBy((reading: Reading): ReferenceContext => new NobodyYet(reading));

/**
 * All sentences of the article are read for each of its registers, and most phrases ask for none. A class: a literal with
 * getters has a shape of its own each time, and that keeps the whole article in memory until all of it is collected.
 */
class NobodyYet implements ReferenceContext {
  readonly last = null;
  readonly spoken = false;
  readonly personal = false;
  readonly deciding = false;
  readonly #reading: Reading;
  #bodies: BodyRegistry | null = null;
  #abbreviations: ReadonlyMap<string, string> | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  get sentences(): readonly ReadSentence[] {
    return this.#reading.sentences;
  }

  get people(): PersonRegistry {
    return peopleOf(this.#reading);
  }

  get bodies(): BodyRegistry {
    this.#bodies ??= collectBodies(this.sentences);
    return this.#bodies;
  }

  get abbreviations(): ReadonlyMap<string, string> {
    this.#abbreviations ??= findAbbreviations(this.sentences);
    return this.#abbreviations;
  }
}
