import type { DatePrecision, TemporalExpression } from '../temporal-expression.ts';
import { type Day, readDay, weekOf } from './calendar.ts';

/** What a kind of expression finds: everything of a TemporalExpression but its place. */
export type TimeValue = Pick<TemporalExpression, 'value' | 'type' | 'precision'>;

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** TIMEX3 writes years with four digits. */
const isYear = (year: number | null): year is number => year !== null && year >= 1 && year <= 9999;

const date = (value: string | null, precision: DatePrecision | null): TimeValue => ({
  value,
  type: 'date',
  precision,
});

/** A value that only a publication date could give. */
export const unresolved = (precision: DatePrecision): TimeValue => date(null, precision);

/** @returns the ISO day, null outside the years TIMEX3 can write */
function formatDay(day: Day | null): string | null {
  if (day === null) return null;
  const fields = readDay(day);
  return isYear(fields.year) ? `${pad(fields.year, 4)}-${pad(fields.month)}-${pad(fields.day)}` : null;
}

/** @param day null when it cannot be resolved */
export const dayValue = (day: Day | null): TimeValue => date(formatDay(day), 'day');

export const weekValue = (day: Day | null, weekend = false): TimeValue => {
  if (day === null) return date(null, 'week');
  const { year, week } = weekOf(day);
  return date(isYear(year) ? `${pad(year, 4)}-W${pad(week)}${weekend ? '-WE' : ''}` : null, 'week');
};

export const monthValue = (year: number | null, month: number): TimeValue =>
  date(isYear(year) ? `${pad(year, 4)}-${pad(month)}` : null, 'month');

export const seasonValue = (year: number | null, season: string): TimeValue =>
  date(isYear(year) ? `${pad(year, 4)}-${season}` : null, 'season');

/** @param part Q1 to Q4, or H1 and H2 for half years */
export const quarterValue = (year: number | null, part: string): TimeValue =>
  date(isYear(year) ? `${pad(year, 4)}-${part}` : null, 'quarter');

export const yearValue = (year: number | null): TimeValue => date(isYear(year) ? pad(year, 4) : null, 'year');

/** @param year any year of the decade */
export const decadeValue = (year: number | null): TimeValue =>
  date(isYear(year) ? pad(Math.floor(year / 10), 3) : null, 'decade');

/** @param century counted as in "20. Jahrhundert"; TIMEX3 writes 19 for it */
export const centuryValue = (century: number | null): TimeValue =>
  date(century !== null && century >= 1 && century <= 99 ? pad(century - 1) : null, 'century');

/** A day part (TEV) or a clock time (T18:00) of a day; without a day only the time is known. */
export function timeValue(day: Day | null, time: string): TimeValue {
  const iso = formatDay(day);
  return { value: day === null ? time : iso === null ? null : iso + time, type: 'time', precision: 'time' };
}

export const unresolvedTime: TimeValue = { value: null, type: 'time', precision: 'time' };

export type VagueReference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** A time that has no place in the calendar: "damals", "derzeit", "bald". */
export const vagueValue = (value: VagueReference): TimeValue => date(value, null);

/** A time that lies in the calendar, but where is not told: "in der Saison 2007/08", "am zweiten Tag". */
export const unplacedValue: TimeValue = date('XXXX-XX-XX', null);

/** "an einem Montag" */
export const unplacedWeekday = (weekday: number): TimeValue => date(`XXXX-WXX-${weekday}`, null);

export const durationValue = (value: string): TimeValue => ({ value, type: 'duration', precision: null });

export const setValue = (value: string): TimeValue => ({ value, type: 'set', precision: null });
