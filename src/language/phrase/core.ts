import type { Agreement } from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import type { Gender } from '../reading.ts';
import type { Span } from '../span.ts';
import type { PhraseKind } from './noun-phrase.ts';

/** Indexes of words, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A phrase's own words, from the determiner to the last noun or name. */
export interface Core extends Range {
  readonly head: Word;
  readonly agreement: Agreement;
  readonly kind: PhraseKind;
  readonly name: Span | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly preposition: Word | null;
  readonly determiner: Word | null;
  readonly definite: boolean;
  /** Adjectives and numbers before the noun, those inside an extended attribute left out. */
  readonly modifiers: readonly Word[];
  readonly nouns: readonly Word[];
  /** What stands inside an extended attribute: "die [mit der Sache] vertrauten Leute". */
  readonly inner: readonly Range[];
  /** A genitive name before the noun ("[Merkels] Sprecher"): where the noun's own words begin, else `from`. */
  readonly possessorTo: number;
}
