import type { Direction } from '../lexicon/time-modifiers.ts';
import { createDay, type Day, readDay, weekdayOf } from './calendar.ts';
import { looksAhead, type Tense } from './find-tense.ts';

/** The last such weekday, the day itself included. */
export const lastWeekday = (day: Day, weekday: number): Day => day - ((weekdayOf(day) - weekday + 7) % 7);

/** The next such weekday, the day itself included. */
export const nextWeekday = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7);

/** That weekday in the ISO week of the day. */
const weekdayOfWeek = (day: Day, weekday: number): Day => day - weekdayOf(day) + weekday;

/**
 * The weekday meant, seen from the publication: the last such day, publication day included, and the next one
 * only when the clause announces it (GERMAN.md, section 5).
 */
export function chooseWeekday(
  publishedAt: Day,
  weekday: number,
  direction: Direction | null,
  tense: Tense,
): Day {
  switch (direction) {
    case 'previous':
      return lastWeekday(publishedAt - 1, weekday);
    case 'next':
      return nextWeekday(publishedAt + 1, weekday);
    case 'this':
      return weekdayOfWeek(publishedAt, weekday);
    default:
      return looksAhead(tense) ? nextWeekday(publishedAt, weekday) : lastWeekday(publishedAt, weekday);
  }
}

/** The day of the year that is closest to the reference: "am 3. Januar" in a December article is the next one. */
export const closestDay = (reference: Day, month: number, dayOfMonth: number): Day | null =>
  chooseOccurrence(reference, null, (year) => createDay(year, month, dayOfMonth));

/** A 29 February is never farther, also around 1900. */
const FARTHEST = 8;

/**
 * Among the yearly occurrences the last one when the clause looks back, the next one when it announces, the
 * closest one when it tells nothing; the reference itself counts as both.
 */
export function chooseOccurrence(
  reference: Day,
  tense: Tense,
  dayOf: (year: number) => Day | null,
): Day | null {
  const { year } = readDay(reference);
  let chosen: Day | null = null;
  for (let distance = 0; distance <= FARTHEST && (chosen === null || distance <= 1); distance += 1)
    for (const candidate of distance === 0 ? [year] : [year - distance, year + distance]) {
      const day = dayOf(candidate);
      if (day === null) continue;
      if ((tense === 'past' && day > reference) || (tense === 'ahead' && day < reference)) continue;
      if (chosen === null || Math.abs(day - reference) < Math.abs(chosen - reference)) chosen = day;
    }
  return chosen;
}

/**
 * The year of a month or season named alone: the last such when the clause looks back, the next when it
 * announces, the closest in the present. One that has just been is not announced for next year ("im Juli" in August).
 */
export function chooseYear(reference: Day, month: number, tense: Tense): number {
  const { year, month: referenceMonth } = readDay(reference);
  const ago = (referenceMonth - month + 12) % 12;
  const last = month <= referenceMonth ? year : year - 1;
  if (tense === 'past' || ago === 0) return last;
  return ago <= (tense === 'ahead' ? JUST_BEEN : HALF_A_YEAR - (tense === 'present' ? 1 : 0))
    ? last
    : last + 1;
}

/** In months. */
const JUST_BEEN = 2;
const HALF_A_YEAR = 6;
