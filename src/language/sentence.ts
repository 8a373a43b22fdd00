import type { Span } from './span.ts';
import type { Token } from './token.ts';

/** A sentence with its tokens; the tokens' offsets count in the whole text, not in the sentence. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}
