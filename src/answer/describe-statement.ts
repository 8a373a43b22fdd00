import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Span } from '../language/span.ts';
import { dateTelling } from '../statement/date-telling.ts';
import type { Statement } from '../statement/statement.ts';
import type { AnswerStatement, Copy, FromElsewhere } from './answer.ts';
import { speakerOf } from './match/speaker-of.ts';

/** What is shown of a sentence: the words as stored, who says them and when, and where they stand. */
export function describeStatement(
  corpus: Pick<Corpus, 'reading' | 'completion'>,
  article: Article,
  { start, end }: Span,
  statement: Statement | null,
  alsoIn: readonly Copy[] = [],
): AnswerStatement {
  const text = article.text.slice(start, end);
  const speaker = speakerOf(statement);
  const dated =
    statement !== null &&
    (statement.date !== null || statement.unresolvedDate !== null || statement.undated !== true);
  const { date, unresolvedDate } = dated ? statement : dateTelling(corpus.reading(article), { start, end });
  const elsewhere = findElsewhere(corpus, article, statement);
  const words = date?.words ?? unresolvedDate;
  return {
    text,
    speaker,
    role: speaker === null ? null : (statement?.speaker?.role ?? null),
    ...(elsewhere && { elsewhere }),
    via: statement?.via ?? null,
    date: date?.value ?? null,
    datePrecision: date?.precision ?? null,
    dateSource: date?.source ?? null,
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

/** What other articles add to who speaks; null where nothing, or where nobody is named. */
export function findElsewhere(
  corpus: Pick<Corpus, 'completion'>,
  article: Article,
  statement: Statement | null,
): FromElsewhere | null {
  if (statement === null || speakerOf(statement) === null) return null;
  const completion = corpus.completion(article, statement);
  if (completion === null) return null;
  const { of, name: speaker, role, article: by } = completion;
  return { of, speaker, role, article: by };
}

export const describeCopy = ({ id, title, source, url, publishedAt }: Article): Copy => ({
  article: id,
  title,
  source,
  url,
  publishedAt,
});
