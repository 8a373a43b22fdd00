import { WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { ORDINAL_WORDS } from '../../lexicon/number-words.ts';
import type { TemporalExpression } from '../../temporal-expression.ts';
import { createDay, type Day, readDay } from '../calendar.ts';
import { closestDay } from '../choose-day.ts';
import { anyOf, GAP, MONTH, monthOf, YEAR } from '../patterns.ts';
import { NOTHING, place } from '../place.ts';
import type { TimeContext } from '../time-context.ts';
import { NUMBER, type TimeKind } from '../time-kind.ts';
import { dayValue, unresolved } from '../time-value.ts';

const JOIN =
  '\\s{0,3}(?:,|/|-|–)?\\s{0,3}(?:(?:und|bis|sowie|oder|auf)\\s{1,3})?(?:(?:zum|am|vom|den)\\s{1,3})?';
const EARLIER = `(?:\\d{1,2}\\.?${JOIN}){0,15}`;

/**
 * "15. März", "am 3. und 4. Januar 2024", "vom 28. Februar bis 2. März", "Donnerstag, 18. Dezember",
 * "am ersten Mai", "5. Mai vergangenen Jahres". Without a year it is the closest such day.
 */
export const dayOfMonth: TimeKind = {
  name: 'day of a month',
  starts: [NUMBER, ...WEEKDAYS.keys(), ...ORDINAL_WORDS.keys()],
  pattern:
    `(?:${anyOf(WEEKDAYS.keys())},?${GAP}(?:den${GAP}|dem${GAP}|\\()?)?` +
    `(?:(?<days>${EARLIER}\\d{1,2})\\.\\s{0,3}|(?<ordinal>${anyOf(ORDINAL_WORDS.keys())})${GAP})` +
    `(?<month>${MONTH})(?:,?${GAP}(?:(?<year>${YEAR})|(?<relative>dieses|vergangenen|vorigen|letzten|kommenden|nächsten)${GAP}Jahres|des${GAP}(?<before>Vorjahres)))?`,
  read(match, context) {
    const { days, ordinal, month: written = '' } = match.groups ?? {};
    const month = monthOf(written);
    if (month === null) return NOTHING;
    const end = match.index + match[0].length;
    if (ordinal !== undefined) {
      const number = ORDINAL_WORDS.get(ordinal.toLowerCase()) ?? 0;
      if (createDay(2000, month, number) === null) return NOTHING;
      return [place(match.index, end, resolve(match, context, month, number))];
    }
    return readDays(match, context, month, days ?? '');
  },
};

/** One expression for each day; the last one holds the month, the first one the weekday. */
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
  { publishedAt }: TimeContext,
  month: number,
  day: number,
  lastMonth = month,
): ReturnType<typeof dayValue> {
  const year = findYear(match, publishedAt);
  if (year !== null) return dayValue(createDay(month > lastMonth ? year - 1 : year, month, day));
  return publishedAt === null ? unresolved('day') : dayValue(closestDay(publishedAt, month, day));
}

function findYear(match: RegExpExecArray, publishedAt: Day | null): number | null {
  const { year, relative, before } = match.groups ?? {};
  if (year) return Number(year);
  if (publishedAt === null || (relative === undefined && before === undefined)) return null;
  const current = readDay(publishedAt).year;
  if (relative === undefined) return current - 1;
  return /^dies/i.test(relative) ? current : /^(?:komm|näch)/i.test(relative) ? current + 1 : current - 1;
}
