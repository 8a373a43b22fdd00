/** A day of the Gregorian calendar as the count of days since 1970-01-01; no time zone, no clock. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** @returns the day, or null when the calendar has none such (30 February, year 0) */
export function createDay(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month))
    return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS;
}

/** @param iso an ISO day (2024-01-05), longer writings are cut; null for anything else */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? createDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export interface DayFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function readDay(day: Day): DayFields {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const daysOfMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** ISO 8601: the week belongs to the year that holds its Thursday. */
export function weekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = readDay(thursday);
  const first = createDay(year, 1, 1) ?? thursday;
  return { year, week: Math.floor((thursday - first) / 7) + 1 };
}

/** The day of an ISO week; the first week is the one that holds 4 January. */
export function dayOfWeek(year: number, week: number, weekday: number): Day | null {
  const fourth = createDay(year, 1, 4);
  return fourth === null ? null : fourth - weekdayOf(fourth) + 7 * (week - 1) + weekday;
}

/** The same day so many months away, or that month's last day ("31. Januar" and a month: 28 February). */
export function addMonths(day: Day, months: number): Day | null {
  const { year, month, day: dayOfMonth } = readDay(day);
  const count = year * 12 + (month - 1) + months;
  const newYear = Math.floor(count / 12);
  const newMonth = (count % 12) + 1;
  return createDay(newYear, newMonth, Math.min(dayOfMonth, daysOfMonth(newYear, newMonth)));
}

/** Easter Sunday by the Gregorian computus in its anonymous form (Nature, 20 April 1876). */
export function easterOf(year: number): Day | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return createDay(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
