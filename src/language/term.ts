import type { Span } from './span.ts';

/** A word as the index counts it: its lemma, a part of a compound, a derivation or a country's name. */
export interface Term extends Span {
  readonly text: string;
  /** 1 for the word itself, less for what was only derived from it (0.5 for the parts of a compound). */
  readonly weight: number;
}
