import type { Span } from './span.ts';

/** A word as the index counts it: its lemma, a part of a compound, a derivation or a country's name. */
export interface Term extends Span {
  readonly text: string;
  /** 1 for the word itself, less for what was only derived from it (0.5 for the parts of a compound). */
  readonly weight: number;
}

/** A term without its place: the same for every text that has the word. */
export interface WordTerm {
  readonly term: string;
  /** As in `Term`. */
  readonly weight: number;
}
