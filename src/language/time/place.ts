import type { TemporalExpression } from '../temporal-expression.ts';
import type { TimeValue } from './time-value.ts';

/** A value at its place in the text. */
export const place = (start: number, end: number, value: TimeValue): TemporalExpression => ({
  start,
  end,
  ...value,
});

/** A value for the whole match. */
export const placeMatch = (match: RegExpExecArray, value: TimeValue): readonly TemporalExpression[] => [
  place(match.index, match.index + match[0].length, value),
];

/** A match that means nothing. */
export const NOTHING: readonly TemporalExpression[] = [];
