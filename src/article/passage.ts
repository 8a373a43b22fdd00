import type { Span } from '../language/span.ts';

/** What the index counts as one document: a paragraph, or a part of a long one, never across boilerplate. */
export interface Passage extends Span {
  readonly articleId: string;
}
