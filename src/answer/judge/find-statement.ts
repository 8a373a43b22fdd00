import { MENTAL_VERBS } from '../../language/lexicon/answering-words.ts';
import type { Span } from '../../language/span.ts';
import type { Statement } from '../../statement/statement.ts';
import { speakerOf } from '../match/speaker-of.ts';

/**
 * The statement that holds a clause: the innermost with a known speaker. One that holds the whole clause comes before
 * words quoted inside of it; what somebody only plans is no statement of theirs ("Die Stadt plant, … zu bauen").
 *
 * @param at a place inside the clause, its verb
 */
export function findStatement(
  statements: readonly Statement[],
  at: number,
  clause: Span = { start: at, end: at },
): Statement | null {
  const around = statements
    .filter(({ spans, cueLemma }) => holds(spans, at) && !MENTAL_VERBS.has(cueLemma ?? ''))
    .toSorted((left, right) => left.end - left.start - (right.end - right.start));
  const known = around.filter((statement) => speakerOf(statement) !== null);
  return known.find(({ spans }) => holds(spans, clause.start)) ?? known[0] ?? around[0] ?? null;
}

const holds = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ start, end }) => at >= start && at < end);
