import type { Span } from './span.ts';

/** How exact a date is. */
export type DatePrecision =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** A stretch of text that names a time, resolved as far as the reference date allows. */
export interface TemporalExpression extends Span {
  /**
   * TIMEX3 value (ISO 8601 with TimeML's extensions): 2024-01-05, 2024-01, 2024-W02, 2024-SP, 2024-Q1,
   * 2024-01-05TEV, 2024-01-05T18:00, T18:00, P3D, XXXX-WXX-5, PAST_REF. Null when it cannot be resolved
   * without a publication date: then only the words are known.
   */
  readonly value: string | null;
  readonly type: 'date' | 'time' | 'duration' | 'set';
  /** Null for durations, for sets and for vague references such as PRESENT_REF ("derzeit"). */
  readonly precision: DatePrecision | null;
}
