import type { Article } from '../article/article.ts';
import type { Span } from '../language/span.ts';
import type { TemporalExpression } from '../language/temporal-expression.ts';
import type { StatementDate } from './statement.ts';

/** Where the words about the saying stand, and what is known of them. */
export interface StatementFrame {
  /**
   * The saying outside the quoted content, best first: the cue's clause, then the rest of its sentence
   * outside the content. In each the date nearest to the cue counts. May overlap the content; what lies in
   * the content is left out.
   */
  readonly frame: readonly Span[];
  /** The statement's own spans. */
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
  const usable = expressions.filter(
    (expression) => datesSaying(article, expression) && !content.some((span) => overlaps(span, expression)),
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
  const { publishedAt } = article;
  return {
    date:
      publishedAt === null
        ? null
        : { value: publishedAt, precision: 'day', source: 'published', words: null },
    unresolvedDate: null,
  };
}

/** Prepositions of a time that is not the moment of the saying: "der seit Mai regierende", "die Wahl bis Juni". */
const NOT_THEN =
  /(?:^|[^\p{L}])(?:seit|bis|ab|für|bis zum|nach|vor|zur|gegenüber) (?:dem |der |den |zum )?$/iu;

function datesSaying({ text, publishedAt }: Article, expression: TemporalExpression): boolean {
  const { type, value, precision, start } = expression;
  if ((type !== 'date' && type !== 'time') || precision === null) return false;
  if (value !== null && !/^\d{4}/.test(value)) return false;
  if (precision === 'decade' || precision === 'century') return false;
  if (NOT_THEN.test(text.slice(Math.max(0, start - 20), start))) return false;
  return value === null || publishedAt === null || value.slice(0, 10) <= publishedAt || !isDay(value);
}

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(value);

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
  const before =
    /(?:^|[^\p{L}])((?:am|im|vom|an|in|vor|zum|beim)(?: (?:dem|der|den|diesem|dieser))? )$/iu.exec(
      text.slice(Math.max(0, start - 20), start),
    );
  return { start: start - (before?.[1]?.length ?? 0), end };
}

/** A time of day counts by its day. */
function createDate({ value, precision }: TemporalExpression, words: Span): StatementDate | null {
  if (value === null || precision === null) return null;
  return isDay(value)
    ? { value: value.slice(0, 10), precision: 'day', source: 'said', words }
    : { value: value.replace(/-WE$/, ''), precision, source: 'said', words };
}
