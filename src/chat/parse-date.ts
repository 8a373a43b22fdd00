import { MONTH_NUMBERS, TODAY, YESTERDAY } from './strings/typed-words.ts';
/** A day, month or year as first and last day, ISO, both inclusive. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/**
 * Reads a date as a person types it: 2024-09-06, 06.09.2024, 6.9.24, 09.2024, 09/2024, 2024, "6. September
 * 2024", "September 2024", "March 5, 2024", heute, gestern.
 * @param text the date alone
 * @param today ISO day that heute and gestern count from
 * @returns the first and last day meant; null when it is no date or a day that does not exist (31.02.)
 */
export function parseDate(text: string, today: string): DayRange | null {
  const words = text.trim().toLowerCase();
  if (TODAY.has(words)) return { from: today, to: today };
  if (YESTERDAY.has(words)) {
    const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
    return { from: yesterday, to: yesterday };
  }
  return parseNumbers(words) ?? parseMonthName(words);
}

function parseNumbers(text: string): DayRange | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (iso) return range(iso[1], iso[2], iso[3]);
  const german = /^(?:(\d{1,2})\.)?(\d{1,2})[./](\d{4}|\d{2})$/.exec(text);
  if (!german || (german[1] === undefined && german[3]?.length === 2)) return null;
  return range(fullYear(german[3]), german[2], german[1]);
}

function parseMonthName(text: string): DayRange | null {
  const day = /^(\d{1,2})\.? (\p{L}+)\.? (\d{4})$/u.exec(text);
  if (day) return range(day[3], monthNumber(day[2]), day[1]);
  const english = /^(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u.exec(text);
  if (english) return range(english[3], monthNumber(english[1]), english[2]);
  const month = /^(\p{L}+)\.? (\d{4})$/u.exec(text);
  return month ? range(month[2], monthNumber(month[1])) : null;
}

function monthNumber(name: string | undefined): string {
  return String(MONTH_NUMBERS.get(name ?? '') ?? 0);
}

function fullYear(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

function range(year = '', month?: string, day?: string): DayRange | null {
  const value = Number(year);
  if (value < 1000) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = new Date(Date.UTC(value, Number(month), 0)).getUTCDate();
  const prefix = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return { from: `${prefix}-01`, to: `${prefix}-${last}` };
  if (Number(day) < 1 || Number(day) > last) return null;
  const whole = `${prefix}-${day.padStart(2, '0')}`;
  return { from: whole, to: whole };
}
