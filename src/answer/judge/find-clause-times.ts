import type { Proposition } from '../../language/proposition/proposition.ts';
import type { TemporalExpression } from '../../language/temporal-expression.ts';
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
  const { times, article } = reading;
  return (sentence.clauses[clause]?.clause.parts ?? []).flatMap(({ start, end }) =>
    times
      .filter((time) => time.start >= start && time.end <= end)
      .map((time) => ({ time, before: article.text.slice(start, time.start) })),
  );
}
