import { NUMBER_WORDS } from '../../lexicon/number-words.ts';
import {
  AFTERNOON_PARTS,
  AT_THE_HOUR,
  BEFORE_BARE_CLOCKS,
  BEHIND_NUMBERS,
  CLOCK_PARTS,
  DAY_JOINS,
  HOUR_MARK,
  NIGHT_PART,
  ON_THE_DAY,
  TIME_JOINS,
  UNTIL,
} from '../../lexicon/time-surroundings.ts';
import type { TemporalExpression } from '../../temporal-expression.ts';
import { anyOf, GAP } from '../patterns.ts';
import { NOTHING, place } from '../place.ts';
import { type TimeContext, wordBefore } from '../time-context.ts';
import { NUMBER, type TimeKind } from '../time-kind.ts';
import { timeValue } from '../time-value.ts';
import { tellsDay } from '../told.ts';

const TIME = '(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?';
const JOIN = `\\s{0,3}(?:${anyOf(TIME_JOINS)}|/|-|–|,)\\s{0,3}(?:${AT_THE_HOUR}\\s{1,3})?`;
const HOURS = [...NUMBER_WORDS]
  .filter(([, value]) => Number.isInteger(value) && value <= 12)
  .map(([word]) => word);

/** "um 18 Uhr", "gegen 17.30 Uhr", "von 16 bis 17.30 Uhr", "um drei Uhr früh", "um 12.15". */
export const clockTime: TimeKind = {
  name: 'clock time',
  starts: [NUMBER, ...HOURS],
  pattern:
    `(?:(?<times>(?:${TIME}${JOIN}){0,6}${TIME})${GAP}?(?<uhr>${HOUR_MARK})(?:${GAP}(?<minutes>[0-5]\\d)(?!\\d|\\.\\d))?|(?<bare>(?:[01]?\\d|2[0-3])[.:][0-5]\\d)(?![\\d]|[.:,]\\d|${GAP}${anyOf(BEHIND_NUMBERS)})|(?<word>${anyOf(HOURS)})${GAP}${HOUR_MARK})` +
    `(?:${GAP}(?<part>${anyOf(CLOCK_PARTS)}))?(?![\\p{L}\\d])`,
  read(match, context) {
    const { times, minutes, bare, word, part = '' } = match.groups ?? {};
    if (bare !== undefined && !BEFORE_BARE_CLOCKS.has(wordBefore(context.text, match.index))) return NOTHING;
    const written = times ?? bare ?? String(NUMBER_WORDS.get(word?.toLowerCase() ?? '') ?? 0);
    const numbers = [...written.matchAll(/(\d{1,2})(?:[.:](\d{2}))?/g)];
    const day = findDay(context, match, numbers.length);
    const offset = match.index + match[0].indexOf(written);
    return numbers.map((number, index): TemporalExpression => {
      const last = index === numbers.length - 1;
      const time = formatTime(
        Number(number[1]),
        number[2] ?? (last ? minutes : undefined),
        part.toLowerCase(),
      );
      const start = word === undefined ? offset + number.index : match.index;
      return place(
        start,
        last ? match.index + match[0].length : start + number[0].length,
        timeValue(day, time),
      );
    });
  },
};

function formatTime(hour: number, minutes: string | undefined, part: string): string {
  const afternoon = hour < 12 && (AFTERNOON_PARTS.has(part) || (part === NIGHT_PART && hour > 8));
  return `T${String(afternoon ? hour + 12 : hour).padStart(2, '0')}:${minutes ?? '00'}`;
}

/** The day just told; opening hours ("täglich von 10 bis 18 Uhr") and hours of several days belong to none. */
function findDay(context: TimeContext, match: RegExpExecArray, count: number): number | null {
  const last = context.found.at(-1);
  if (last?.type === 'set' && match.index - last.end < NEAR) return null;
  if (tellsSeveralDays(context, match.index)) return null;
  if (tellsDay(context, match.index)) return context.toldDay;
  const range = count === 2 && RANGE.test(match[0]);
  return range ? null : context.publishedAt;
}

const NEAR = 40;
const RANGE = new RegExp(`${UNTIL}|[-–]`);
const NEXT_DAY = new RegExp(`^[.,\\s]*(?:${anyOf(DAY_JOINS)}|[-,–/])\\s*(?:${ON_THE_DAY}\\s+)?$`);

/** "am 25. und 26. August von 10 bis 18 Uhr" */
function tellsSeveralDays({ found, text }: TimeContext, start: number): boolean {
  const [before, last] = found.slice(-2);
  if (before?.precision !== 'day' || last?.precision !== 'day' || start - last.end > NEAR) return false;
  return NEXT_DAY.test(text.slice(before.end, last.start));
}
