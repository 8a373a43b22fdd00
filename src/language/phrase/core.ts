import type { Agreement } from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import type { Gender } from '../reading.ts';
import type { Span } from '../span.ts';
import type { PhraseKind } from './noun-phrase.ts';

/** A phrase's own words: indexes into the sentence's words, `to` exclusive. */
export interface Core {
  readonly from: number;
  readonly to: number;
  readonly head: Word;
  readonly agreement: Agreement;
  readonly kind: PhraseKind;
  readonly name: Span | null;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly preposition: Word | null;
  readonly definite: boolean;
  /** A genitive name before the noun ("[Merkels] Sprecher"): where the noun's own words begin, else `from`. */
  readonly possessorTo: number;
}
