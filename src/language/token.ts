import type { Span } from './span.ts';

/** A word, a number or one punctuation mark, as written but for what nobody sees: soft hyphens, spaces of no width. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'punctuation';
}
