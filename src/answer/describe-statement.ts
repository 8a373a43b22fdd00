import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import type { Span } from '../language/span.ts';
import type { Statement } from '../statement/statement.ts';
import type { AnswerStatement, Copy } from './answer.ts';
import { speakerOf } from './judge/find-statement.ts';

/** What is shown of a sentence: the words as stored, who says them and when, and where they stand. */
export function describeStatement(
  article: Article,
  { start, end }: Span,
  statement: Statement | null,
  alsoIn: readonly Copy[] = [],
): AnswerStatement {
  const text = article.text.slice(start, end);
  const speaker = speakerOf(statement);
  const date = statement?.date ?? null;
  const words = date?.words ?? statement?.unresolvedDate ?? null;
  return {
    text,
    speaker,
    role: speaker === null ? null : (statement?.speaker?.role ?? null),
    via: statement?.via ?? null,
    date: date?.value ?? article.publishedAt,
    datePrecision: date?.precision ?? (article.publishedAt === null ? null : 'day'),
    dateSource: date?.source ?? (article.publishedAt === null ? null : 'published'),
    dateWords: words === null ? null : article.text.slice(words.start, words.end),
    publishedAt: article.publishedAt,
    article: article.id,
    title: article.title,
    source: article.source,
    url: article.url,
    start,
    end,
    type: statement?.type ?? 'narration',
    hash: createHash('sha256').update(text).digest('hex'),
    alsoIn,
  };
}

export const describeCopy = ({ id, title, source, url, publishedAt }: Article): Copy => ({
  article: id,
  title,
  source,
  url,
  publishedAt,
});
