import { WEEKDAYS } from '../lexicon/calendar-words.ts';
import { DATE_ARTICLES } from '../lexicon/time-surroundings.ts';
import type { TemporalExpression } from '../temporal-expression.ts';
import { dayOfWeek, parseDay, weekdayOf } from './calendar.ts';
import { anyOf } from './patterns.ts';
import { dayValue } from './time-value.ts';

const BETWEEN = new RegExp(`^\\s{0,3}(?:,|\\(|\\s)\\s{0,3}(?:${anyOf(DATE_ARTICLES)}\\s{1,3})?$`);

/**
 * A weekday beside its date is one day: "am Montag, den 9. Januar", "am 24. März (Samstag)"; and one beside its week
 * too: "am Freitag vor einer Woche", "am Montag dieser Woche".
 */
export function refineWeekdays(
  text: string,
  expressions: readonly TemporalExpression[],
): readonly TemporalExpression[] {
  const refined: TemporalExpression[] = [];
  for (const expression of expressions) {
    const before = refined.at(-1);
    if (before && BETWEEN.test(text.slice(before.end, expression.start))) {
      const date = dateOfPair(text, before, expression) ?? dateOfWeek(text, before, expression);
      if (date !== null) {
        refined[refined.length - 1] = { ...date, start: before.start, end: expression.end };
        continue;
      }
    }
    refined.push(expression);
  }
  return refined;
}

function dateOfPair(
  text: string,
  left: TemporalExpression,
  right: TemporalExpression,
): TemporalExpression | null {
  for (const [name, date] of [
    [left, right],
    [right, left],
  ] as const) {
    const number = weekdayNamed(text, name);
    if (number === null || weekdayNamed(text, date) !== null || date.precision !== 'day') continue;
    const day = parseDay(date.value ?? '');
    if (day === null || weekdayOf(day) === number) return date;
  }
  return null;
}

function dateOfWeek(
  text: string,
  name: TemporalExpression,
  week: TemporalExpression,
): TemporalExpression | null {
  const number = weekdayNamed(text, name);
  const match = /^(\d{4})-W(\d\d)$/.exec(week.value ?? '');
  if (number === null || match === null || week.precision !== 'week') return null;
  return { ...week, ...dayValue(dayOfWeek(Number(match[1]), Number(match[2]), number)) };
}

/** The weekday an expression ends with, null when it ends with another word. */
function weekdayNamed(text: string, { start, end }: TemporalExpression): number | null {
  const word = /\p{L}+$/u.exec(text.slice(start, end))?.[0] ?? '';
  return WEEKDAYS.get(word.toLowerCase()) ?? null;
}
