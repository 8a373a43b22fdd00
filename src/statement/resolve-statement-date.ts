import type { Article } from '../article/article.ts';
import { COUNTS_BACK, PREPOSITION_OF_DATE } from '../language/lexicon/date-surroundings.ts';
import type { Span } from '../language/span.ts';
import type { TemporalExpression } from '../language/temporal-expression.ts';
import { datesSaying, isDay } from './dates-saying.ts';
import type { StatementDate } from './statement.ts';

/** Where the words about the saying stand, and what is known of them. */
export interface StatementFrame {
  /**
   * The saying outside the quoted content, best first: the cue's clause, then the rest of its sentence
   * outside the content. In each the date nearest to the cue counts. May overlap the content; what lies in
   * the content is left out, unless the cue lies there too: then the sentence tells the act as a whole.
   */
  readonly frame: readonly Span[];
  /** The spans of this statement and of others in the sentence. */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** The sentence before, when the same speaker acts there ("Am Freitag trat er vor die Presse."), else null. */
  readonly previous: Span | null;
}

export interface ResolvedStatementDate {
  /** Null when neither the frame nor the article gives one that can be resolved. */
  readonly date: StatementDate | null;
  /** Date words in the frame that only a publication date could resolve, else null. */
  readonly unresolvedDate: Span | null;
}

/**
 * When something was said: the date in the frame of the statement, never one from inside its content; then
 * that of the sentence before; then the publication date, marked as such. Words that cannot be resolved keep
 * the date null: another date would be invented.
 *
 * @param expressions all of the article, from `findTemporalExpressions`, found once
 */
export function resolveStatementDate(
  article: Article,
  expressions: readonly TemporalExpression[],
  { frame, content, cue, previous }: StatementFrame,
): ResolvedStatementDate {
  const holdsCue = (span: Span): boolean => cue !== null && span.start <= cue.start && span.end >= cue.end;
  const said = content.filter((span) => !holdsCue(span));
  const usable = expressions
    .map((expression) => countYearsBack(article, expression))
    .filter(
      (expression) => datesSaying(article, expression) && !said.some((span) => overlaps(span, expression)),
    );
  for (const stretch of previous ? [...frame, previous] : frame) {
    const nearest = nearestTo(
      cue ?? stretch,
      usable.filter((expression) => expression.start >= stretch.start && expression.end <= stretch.end),
    );
    if (nearest === null) continue;
    const words = withPreposition(article.text, nearest);
    const date = createDate(nearest, words);
    return date === null ? { date, unresolvedDate: words } : { date, unresolvedDate: null };
  }
  return datePublished(article);
}

/** Where no words tell when something was said: the day of publication, marked as such. */
export const datePublished = ({ publishedAt }: Article): ResolvedStatementDate => ({
  date:
    publishedAt === null ? null : { value: publishedAt, precision: 'day', source: 'published', words: null },
  unresolvedDate: null,
});

/** "vor zwei Jahren" is a duration, for years are counted roundly; for the year of a statement it is good enough. */
function countYearsBack({ text, publishedAt }: Article, expression: TemporalExpression): TemporalExpression {
  const years = /^P([1-9])Y$/.exec(expression.value ?? '')?.[1];
  if (years === undefined || !COUNTS_BACK.test(text.slice(expression.start, expression.end)))
    return expression;
  const value =
    publishedAt === null ? null : String(Number(publishedAt.slice(0, 4)) - Number(years)).padStart(4, '0');
  return { ...expression, type: 'date', precision: 'year', value };
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function nearestTo(place: Span, expressions: readonly TemporalExpression[]): TemporalExpression | null {
  const distance = (span: Span): number => Math.max(span.start - place.end, place.start - span.end, 0);
  let nearest: TemporalExpression | null = null;
  for (const expression of expressions)
    if (nearest === null || distance(expression) < distance(nearest)) nearest = expression;
  return nearest;
}

/** "am Freitag" for "Freitag": what a reader should see. */
function withPreposition(text: string, { start, end }: Span): Span {
  const before = PREPOSITION_OF_DATE.exec(text.slice(Math.max(0, start - 20), start));
  return { start: start - (before?.[1]?.length ?? 0), end };
}

/** A time of day counts by its day. */
function createDate({ value, precision }: TemporalExpression, words: Span): StatementDate | null {
  if (value === null || precision === null) return null;
  return isDay(value)
    ? { value: value.slice(0, 10), precision: 'day', source: 'said', words }
    : { value: value.replace(/-WE$/, ''), precision, source: 'said', words };
}
