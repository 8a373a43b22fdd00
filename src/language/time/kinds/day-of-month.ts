import { SHORT_MONTHS } from '../../lexicon/calendar-words.ts';
import { ORDINAL_WORDS } from '../../lexicon/number-words.ts';
import type { TemporalExpression } from '../../temporal-expression.ts';
import { createDay, type Day, readDay } from '../calendar.ts';
import { chooseOccurrence, closestDay } from '../choose-day.ts';
import { anyOf, GAP, MONTH, monthOf, RELATIVE_YEAR, relativeYear, YEAR } from '../patterns.ts';
import { NOTHING, place } from '../place.ts';
import type { TimeContext } from '../time-context.ts';
import { NUMBER, type TimeKind } from '../time-kind.ts';
import { dayValue, type TimeValue } from '../time-value.ts';
import { narratedYear } from '../told.ts';

const AND = '(?:und|bis|sowie|oder|auf)\\s{1,3}';
/** Between two days: a mark, a word or both; never white space alone, so that a text is read in one way only. */
const JOIN = `(?:\\s{0,3}[,/–-]\\s{0,3}(?:${AND})?|\\s{1,3}${AND})(?:(?:zum|am|vom|den)\\s{1,3})?`;
const EARLIER = `(?:\\d{1,2}\\.?${JOIN}){0,15}`;

/**
 * "15. März", "am 3. und 4. Januar 2024", "vom 28. Februar bis 2. März", "am ersten Mai", "5. Mai vergangenen Jahres". Without a year it is the closest such day.
 */
export const dayOfMonth: TimeKind = {
  name: 'day of a month',
  starts: [NUMBER, ...ORDINAL_WORDS.keys()],
  pattern:
    `(?:(?<days>${EARLIER}\\d{1,2})\\.\\s{0,3}|(?<ordinal>${anyOf(ORDINAL_WORDS.keys())})${GAP})` +
    `(?<month>${MONTH})(?:,?${GAP}(?<year>${YEAR})|${RELATIVE_YEAR})?`,
  read(match, context) {
    const { days, ordinal, month: written = '' } = match.groups ?? {};
    const month = monthOf(written);
    if (month === null || isName(written, context.text, match.index + match[0].length)) return NOTHING;
    const end = match.index + match[0].length;
    if (ordinal !== undefined) {
      const number = ORDINAL_WORDS.get(ordinal.toLowerCase()) ?? 0;
      if (createDay(2000, month, number) === null) return NOTHING;
      return [place(match.index, end, resolve(match, context, month, number))];
    }
    return readDays(match, context, month, days ?? '');
  },
};

/** One expression for each day; the last one holds the month. */
function readDays(
  match: RegExpExecArray,
  context: TimeContext,
  month: number,
  days: string,
): readonly TemporalExpression[] {
  const offset = match.index + match[0].indexOf(days);
  const numbers = [...days.matchAll(/\d+/g)];
  const found: TemporalExpression[] = [];
  for (const [index, number] of numbers.entries()) {
    const value = Number(number[0]);
    const next = numbers[index + 1];
    const ownMonth = next && value > Number(next[0]) ? ((month + 10) % 12) + 1 : month;
    if (createDay(2000, ownMonth, value) === null) return NOTHING;
    const start = index === 0 ? match.index : offset + number.index;
    const end = next ? offset + number.index + number[0].length : match.index + match[0].length;
    found.push(place(start, end, resolve(match, context, ownMonth, value, month)));
  }
  return found;
}

function resolve(
  match: RegExpExecArray,
  context: TimeContext,
  month: number,
  day: number,
  lastMonth = month,
): TimeValue {
  const { publishedAt } = context;
  const year = findYear(match, publishedAt) ?? narratedYear(context, match.index, month);
  if (year !== null) return dayValue(createDay(month > lastMonth ? year - 1 : year, month, day));
  if (publishedAt === null) return dayValue(null);
  const closest = closestDay(publishedAt, month, day);
  if (closest === null || Math.abs(closest - publishedAt) <= NEAR) return dayValue(closest);
  const tense = context.tense(match.index, match.index + match[0].length);
  return dayValue(chooseOccurrence(publishedAt, tense, (candidate) => createDay(candidate, month, day)));
}

/** Farther away than so many days the tense decides: "bis zum 1. April galt" in a November article looks back. */
const NEAR = 100;

function findYear(match: RegExpExecArray, publishedAt: Day | null): number | null {
  const { year, relative } = match.groups ?? {};
  if (year) return Number(year);
  return publishedAt === null || relative === undefined
    ? null
    : relativeYear(relative, readDay(publishedAt).year);
}

/** "9. Jan Kowalsky": a short month without its full stop before a capitalised word. */
const isName = (month: string, text: string, end: number): boolean =>
  SHORT_MONTHS.has(month.toLowerCase()) && /^\s{1,3}\p{Lu}/u.test(text.slice(end, end + 5));
