import type { Word } from '../clause/clause.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Indexes of words, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a phrase is by its own words, whatever hangs on it. */
type OwnTraits = 'head' | 'agreement' | 'kind' | 'name' | 'gender' | 'plural' | 'preposition' | 'definite';

/** A phrase's own words, from the determiner to the last noun or name. */
export interface Core extends Range, Pick<NounPhrase, OwnTraits> {
  readonly determiner: Word | null;
  /** Adjectives and numbers before the noun, those inside an extended attribute left out. */
  readonly modifiers: readonly Word[];
  readonly nouns: readonly Word[];
  /** What stands inside an extended attribute: "die [mit der Sache] vertrauten Leute". */
  readonly inner: readonly Range[];
  /** A genitive name before the noun ("[Merkels] Sprecher"): where the noun's own words begin, else `from`. */
  readonly possessorTo: number;
}
