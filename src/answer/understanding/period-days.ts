import type { Span } from '../../language/span.ts';
import { addMonths, type Day, parseDay } from '../../language/time/calendar.ts';
import { dayValue } from '../../language/time/time-value.ts';

/** @param day ISO; a word that is no day stays as it is */
export const movedDay = (day: string, by: number): string => written(parseDay(day), by, day);
export const dayBefore = (day: string): string => movedDay(day, -1);
export const dayAfter = (day: string): string => movedDay(day, 1);

/** The same day of another month, or its last; ISO. */
export function movedMonth(day: string, months: number): string {
  const parsed = parseDay(day);
  return written(parsed === null ? null : addMonths(parsed, months), 0, day);
}

const written = (day: Day | null, by: number, otherwise: string): string =>
  (day === null ? null : dayValue(day + by).value) ?? otherwise;

/** A text without some of its words. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let rest = '';
  let last = 0;
  for (const { start, end } of spans) {
    rest += text.slice(last, start);
    last = end;
  }
  return `${rest}${text.slice(last)}`
    .replace(/\s+/g, ' ')
    .replace(/ (?=[?!.,])/g, '')
    .trim();
}
