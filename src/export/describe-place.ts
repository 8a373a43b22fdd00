import { createHash } from 'node:crypto';
import type { AnswerStatement } from '../answer/answer.ts';

/** An article, as far as an export names it. */
export interface CheckedArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly url: string | null;
}

/** A place in an article of which nothing is known but its words. */
export function describePlace(
  { id, title, text, source, url, publishedAt }: CheckedArticle,
  { start, end }: { readonly start: number; readonly end: number },
): AnswerStatement {
  const words = text.slice(start, end);
  return {
    ...{ text: words, article: id, title, source, url, publishedAt, start, end, alsoIn: [] },
    ...{ speaker: null, role: null, via: null },
    ...{ date: null, datePrecision: null, dateSource: null, dateWords: null },
    type: 'narration',
    hash: createHash('sha256').update(words).digest('hex'),
  };
}
