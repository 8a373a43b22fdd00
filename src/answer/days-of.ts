import { dayRange } from '../language/time/day-range.ts';

interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Whether a date lies in a period, both ends inclusive, each at its own precision: a week, a season or a year by its days.
 *
 * @param date a TIMEX3 value or an ISO date; null, or one outside the calendar, lies in no period that has an end
 */
export function isInPeriod(date: string | null, { from, to }: Period): boolean {
  if (from === undefined && to === undefined) return true;
  const days = date === null ? null : dayRange(date);
  if (days === null) return false;
  if (from !== undefined && days.last < (dayRange(from)?.first ?? from)) return false;
  return to === undefined || days.first <= (dayRange(to)?.last ?? to);
}

/** The first ISO day of a date, whose order is that of its letters; empty, before all others, where there is none. */
export const firstDayOf = (date: string | null): string => dayRange(date ?? '')?.first ?? '';

/** How many days a date lies before or after a period; infinitely many for one that nobody knows. */
export function daysOutside(date: string | null, { from, to }: Period): number {
  const days = dayRange(date ?? '');
  if (days === null) return Number.POSITIVE_INFINITY;
  const before = from === undefined ? 0 : daysBetween(days.last, dayRange(from)?.first ?? from);
  const after = to === undefined ? 0 : daysBetween(dayRange(to)?.last ?? to, days.first);
  return Math.max(0, before, after);
}

const daysBetween = (first: string, last: string): number =>
  (Date.parse(last) - Date.parse(first)) / 86_400_000;
