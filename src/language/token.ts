import type { Span } from './span.ts';

/** A word, a number or one punctuation mark, as written. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'punctuation';
}
