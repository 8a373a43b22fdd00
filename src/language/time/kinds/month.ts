import { MONTHS, SHORT_MONTHS } from '../../lexicon/calendar-words.ts';
import { BEFORE_MONTHS, MONTH_STRETCHES } from '../../lexicon/period-words.ts';
import { PARTS, TIME_MODIFIERS } from '../../lexicon/time-modifiers.ts';
import {
  NAMELIKE_MONTHS,
  OF_THE,
  OF_THE_MONTH,
  OF_THE_YEAR,
  SINCE,
  TIME_JOINS,
} from '../../lexicon/time-surroundings.ts';
import { readDay } from '../calendar.ts';
import { chooseYear } from '../choose-day.ts';
import { anyOf, GAP, MONTH, monthOf, RELATIVE_YEAR, relativeYear, WORD_END, YEAR } from '../patterns.ts';
import { NOTHING, placeMatch } from '../place.ts';
import { type TimeContext, wordBefore, writtenBefore } from '../time-context.ts';
import type { TimeKind } from '../time-kind.ts';
import { monthValue } from '../time-value.ts';
import { narratedYear } from '../told.ts';

/** "im Januar", "Ende Mai 2023", "im vergangenen September", "April vorigen Jahres", "von Januar bis März 2023". */
export const month: TimeKind = {
  name: 'month',
  starts: [
    ...PARTS,
    ...TIME_MODIFIERS.keys(),
    ...MONTHS.keys(),
    ...[...MONTHS.keys()].map((name) => `${name}s`),
    ...SHORT_MONTHS.keys(),
    ...[...MONTHS.keys()].flatMap((name) => MONTH_STRETCHES.map((stretch) => name + stretch)),
  ],
  pattern:
    `(?:(?<part>${anyOf(PARTS)})${GAP}(?:${OF_THE}${GAP}(?:${OF_THE_MONTH}${GAP})?)?)?(?:(?<modifier>${anyOf(TIME_MODIFIERS.keys())})${GAP})?` +
    `(?<month>${MONTH}|${anyOf(MONTHS.keys())}(?=${anyOf(MONTH_STRETCHES)}))(?<stretch>${anyOf(MONTH_STRETCHES)})?(?:${GAP}(?:${OF_THE}${GAP}${OF_THE_YEAR}${GAP})?(?<year>${YEAR})` +
    `|${RELATIVE_YEAR})?${WORD_END}` +
    `(?:(?=\\s{0,3}(?:${anyOf(TIME_JOINS)}|/|-|–)\\s{0,3}(?<until>${MONTH})${GAP}(?<shared>${YEAR}))|)`,
  read(match, context) {
    const number = monthOf(match.groups?.month ?? '');
    if (number === null || !isMonth(match, context)) return NOTHING;
    return placeMatch(match, monthValue(findYear(match, context, number), number));
  },
};

function isMonth(match: RegExpExecArray, { text }: TimeContext): boolean {
  const { part, modifier, month: name = '', stretch, year, relative } = match.groups ?? {};
  if (name.charAt(0) === name.charAt(0).toLowerCase()) return false;
  if (/\d\.$/.test(writtenBefore(text, match.index))) return false;
  if (part || year || relative || stretch) return true;
  if (SHORT_MONTHS.has(name.toLowerCase().replace('.', ''))) return false;
  if (modifier) return true;
  const word = wordBefore(text, match.index);
  return (
    BEFORE_MONTHS.has(word) ||
    (![...NAMELIKE_MONTHS].some((other) => name.toLowerCase().startsWith(other)) &&
      !/^\p{Lu}/u.test(writtenBefore(text, match.index)))
  );
}

function findYear(match: RegExpExecArray, context: TimeContext, number: number): number | null {
  const { modifier, year, until, shared, relative } = match.groups ?? {};
  if (year) return Number(year);
  if (shared) return number > (monthOf(until ?? '') ?? 0) ? Number(shared) - 1 : Number(shared);
  const { publishedAt } = context;
  if (publishedAt === null) return modifier ? null : narratedYear(context, match.index, number);
  const today = readDay(publishedAt);
  if (relative) return relativeYear(relative, today.year);
  const direction = modifier === undefined ? null : TIME_MODIFIERS.get(modifier.toLowerCase());
  if (direction === 'previous') return number < today.month ? today.year : today.year - 1;
  if (direction === 'next') return number > today.month ? today.year : today.year + 1;
  if (direction === 'this') return today.year;
  const narrated = narratedYear(context, match.index, number);
  if (narrated !== null) return narrated;
  const word = wordBefore(context.text, match.index);
  const tense = word === SINCE ? 'past' : context.tense(match.index, match.index + match[0].length);
  return chooseYear(publishedAt, number, tense);
}
