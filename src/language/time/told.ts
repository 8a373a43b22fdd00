import { BORDER_OPENERS, LOOKING_ASIDE, PERIODS_BEFORE } from '../lexicon/time-surroundings.ts';
import type { DatePrecision, TemporalExpression } from '../temporal-expression.ts';
import { createDay, type Day, parseDay, readDay } from './calendar.ts';
import { anyOf } from './patterns.ts';
import type { TimeContext } from './time-context.ts';

/** How far a time told before still is what "am Abend" and "um 18 Uhr" belong to, in characters. */
const LONGEST_STORY = 200;

/** The last thing told before an offset that has a place in the calendar and is near enough to go on with. */
export function lastTold({ found, text }: TimeContext, start: number): TemporalExpression | null {
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const last = found[index];
    if (last === undefined || start - last.end > LONGEST_STORY) return null;
    if (last.precision === null || last.value === null) continue;
    return text.slice(last.end, start).includes('\n\n') ? null : last;
  }
  return null;
}

/** Days before the publication that news still tells as its story. */
const RECENT = 1;

/**
 * Whether the story stands at a day, so that "am Abend" is that day's: one told right before, or anywhere before
 * when it is the day the news is about.
 */
export function tellsDay(context: TimeContext, start: number): boolean {
  const { toldDay, publishedAt } = context;
  if (toldDay !== null && publishedAt !== null && toldDay < publishedAt && toldDay >= publishedAt - RECENT)
    return true;
  return hasJustToldDay(context, start);
}

/** Whether the last time told is a day, near enough that "im Vorjahr" counts from it. */
export const hasJustToldDay = (context: TimeContext, start: number): boolean =>
  /^\d{4}-\d\d-\d\d/.test(lastTold(context, start)?.value ?? '');

const LONGEST_SENTENCE = 120;

/**
 * The year of a month or day without one that goes on with a story of another year: "im März 1992 …, im April".
 * A year alone carries only within its sentence.
 *
 * @returns null when the publication is the better reference
 */
export function narratedYear(context: TimeContext, start: number, month: number): number | null {
  const last = lastTold(context, start);
  const { publishedAt, text } = context;
  if (last?.value === null || last === null || !/^\d{4}/.test(last.value)) return null;
  const year = Number(last.value.slice(0, 4));
  if (publishedAt !== null && readDay(publishedAt).year === year) return null;
  if (!text.slice(last.start, last.end).includes(String(year))) return null;
  if (BORDER.test(text.slice(Math.max(0, last.start - 8), last.start))) return null;
  if (CALENDAR.has(last.precision ?? 'year')) {
    const toldMonth = Number(/^\d{4}-(\d\d)/.exec(last.value)?.[1] ?? 1);
    return toldMonth <= month ? year : null;
  }
  const between = text.slice(last.end, start);
  return between.length <= LONGEST_SENTENCE && !/[.!?\n]/.test(between) ? year : null;
}

const BORDER = new RegExp(`${anyOf(BORDER_OPENERS)}\\s+$`, 'i');
const CALENDAR: ReadonlySet<DatePrecision> = new Set(['day', 'month', 'time']);

/** "am Vortag", "zwei Tage zuvor": the story looks aside and stays where it is. */
const ASIDE = new RegExp(`^${anyOf(PERIODS_BEFORE)}|${anyOf(LOOKING_ASIDE)}$`, 'i');

export const looksAside = (words: string): boolean => ASIDE.test(words);

/** The day a story has come to; null for what is no day. */
export const dayTold = ({ value, precision }: TemporalExpression): Day | null =>
  value === null || (precision !== 'day' && precision !== 'time') ? null : parseDay(value);

/** The first day of the period a story has come to: "im Jahr darauf" counts from it. */
export function periodTold({ value, precision }: TemporalExpression): Day | null {
  if (value === null || precision === null) return null;
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d|-W)/.exec(value);
  return match ? createDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)) : null;
}
