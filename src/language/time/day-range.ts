import { createDay, type Day, dayOfWeek, daysOfMonth } from './calendar.ts';
import { dayValue } from './time-value.ts';

/** First and last ISO day of a time. */
export interface DayRange {
  readonly first: string;
  readonly last: string;
}

/** First month and number of months; winter begins in December, whose year it belongs to, and ends in the next. */
export const PARTS_OF_YEAR: ReadonlyMap<string, readonly [first: number, months: number]> = new Map([
  ['SP', [3, 3]],
  ['SU', [6, 3]],
  ['FA', [9, 3]],
  ['WI', [12, 3]],
  ['Q1', [1, 3]],
  ['Q2', [4, 3]],
  ['Q3', [7, 3]],
  ['Q4', [10, 3]],
  ['H1', [1, 6]],
  ['H2', [7, 6]],
]);

/**
 * The days a TIMEX3 value covers, so that values of different precision can be compared: 2024-W02 is 8 to 14
 * January 2024, 2024 the whole year, 199 the nineties.
 *
 * @returns null for what lies nowhere in the calendar (durations, sets, PAST_REF, T18:00)
 */
export function dayRange(value: string): DayRange | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(value);
  if (day) return range(createDay(Number(day[1]), Number(day[2]), Number(day[3])), 1);
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value);
  if (week) {
    const monday = dayOfWeek(Number(week[1]), Number(week[2]), 1);
    return week[3] ? range(monday === null ? null : monday + 5, 2) : range(monday, 7);
  }
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return months(Number(month[1]), Number(month[2]), 1);
  const part = /^(\d{4})-(\w\w)$/.exec(value);
  const [first, count] = PARTS_OF_YEAR.get(part?.[2] ?? '') ?? [];
  if (part && first !== undefined && count !== undefined) return months(Number(part[1]), first, count);
  if (/^\d{2,4}$/.test(value)) {
    const years = 10 ** (4 - value.length);
    return months(Number(value) * years, 1, 12 * years);
  }
  return null;
}

function months(year: number, month: number, count: number): DayRange | null {
  const end = year * 12 + month - 1 + count - 1;
  const [lastYear, lastMonth] = [Math.floor(end / 12), (end % 12) + 1];
  return between(
    createDay(Math.max(year, 1), month, 1),
    createDay(lastYear, lastMonth, daysOfMonth(lastYear, lastMonth)),
  );
}

const range = (first: Day | null, days: number): DayRange | null =>
  between(first, first === null ? null : first + days - 1);

function between(first: Day | null, last: Day | null): DayRange | null {
  const [from, to] = [dayValue(first).value, dayValue(last).value];
  return from === null || to === null ? null : { first: from, last: to };
}
