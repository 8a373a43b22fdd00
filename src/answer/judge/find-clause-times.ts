import type { Proposition } from '../../language/proposition/proposition.ts';
import type { TemporalExpression } from '../../language/temporal-expression.ts';
import { findTemporalExpressions } from '../../language/time/find-temporal-expressions.ts';
import type { SentenceInContext } from '../find-candidates.ts';

export interface ClauseTime {
  readonly time: TemporalExpression;
  /** What stands before it in its part of the clause. */
  readonly before: string;
}

/** The temporal expressions in a proposition's own clause, in order. */
export function findClauseTimes(
  { sentence, reading }: SentenceInContext,
  { clause }: Proposition,
): readonly ClauseTime[] {
  const { article, vocabulary } = reading;
  const { text, publishedAt } = article;
  return (sentence.clauses[clause]?.clause.parts ?? []).flatMap(({ start, end }) =>
    findTemporalExpressions(text, { publishedAt, vocabulary, start, end }).map((time) => ({
      time,
      before: text.slice(start, time.start),
    })),
  );
}
