import type { Article } from '../../article/article.ts';
import type { Span } from '../../language/span.ts';
import { findNamedMonths } from './find-dates.ts';
import type { QuestionReading } from './question-reading.ts';

/** An article tells of months so far from its own. */
const MOST_MONTHS = 3;

/** "Öffnen die Bäder im Januar?" is not answered by what is told of February, nor by an article of August. */
export function isOfAnotherMonth(
  { months }: Pick<QuestionReading, 'months'>,
  { text, publishedAt }: Pick<Article, 'text' | 'publishedAt'>,
  { start, end }: Span,
): boolean {
  if (months.length === 0) return false;
  const told = findNamedMonths(text.slice(start, end));
  if (told.length > 0) return !told.some((month) => months.includes(month));
  if (publishedAt === null) return false;
  const published = Number(publishedAt.slice(5, 7));
  return months.every((month) => distance(month, published) > MOST_MONTHS);
}

/** From December to January it is one. */
const distance = (left: number, right: number): number => {
  const apart = Math.abs(left - right);
  return Math.min(apart, 12 - apart);
};
