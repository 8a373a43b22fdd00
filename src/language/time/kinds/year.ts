import {
  BEFORE_COUNTS,
  BEFORE_YEARS,
  COUNTED_THINGS,
  DETERMINERS_OF_COUNTS,
} from '../../lexicon/counted-things.ts';
import { PARTS } from '../../lexicon/time-modifiers.ts';
import {
  BEFORE_CHRIST,
  OF_THE,
  OF_THE_YEAR,
  TIME_JOINS,
  YEAR_NAMES,
} from '../../lexicon/time-surroundings.ts';
import { anyOf, GAP, YEAR } from '../patterns.ts';
import { NOTHING, placeMatch } from '../place.ts';
import { type TimeContext, wordBefore, writtenAfter } from '../time-context.ts';
import { NUMBER, type TimeKind } from '../time-kind.ts';
import { unplacedValue, yearValue } from '../time-value.ts';

/** "1989", "im Jahr 2014", "Ende 2023", "(1898-1976)"; "2000 Euro" is none, and "2007/08" has no value of its own. */
export const year: TimeKind = {
  name: 'year',
  starts: [NUMBER, ...YEAR_NAMES, ...PARTS],
  pattern:
    `(?:(?<part>${anyOf(PARTS)})${GAP}(?:${OF_THE}${GAP}${OF_THE_YEAR}${GAP})?|(?<name>${anyOf(YEAR_NAMES)})${GAP})?` +
    `(?<year>${YEAR})(?:/(?<until>\\d{2}(?!\\d)))?(?![\\p{L}\\d]|-\\p{L}|[.,:]\\d|,-)`,
  read(match, context) {
    const { part, name, until, year: written = '' } = match.groups ?? {};
    const number = Number(written);
    if (OLD.test(context.text.slice(match.index + match[0].length, match.index + match[0].length + 16)))
      return NOTHING;
    if (!part && !name && !isYear(match, context, number)) return NOTHING;
    return placeMatch(match, until === undefined ? yearValue(number) : unplacedValue);
  },
};

/** TIMEX3 has no such years. */
const OLD = new RegExp(`^\\s{1,2}${anyOf(BEFORE_CHRIST)}`);

function isYear(match: RegExpExecArray, { text }: TimeContext, number: number): boolean {
  const end = match.index + match[0].length;
  const after = writtenAfter(text, end);
  if (COUNTED_THINGS.has(after.toLowerCase()) || COUNTED_THINGS.has(countedBehind(text, end))) return false;
  const before = wordBefore(text, match.index).replace(/[.,:;]$/, '');
  if (BEFORE_COUNTS.has(before) || /§\s?$/.test(text.slice(Math.max(0, match.index - 2), match.index)))
    return false;
  const capitalised = /^\p{Lu}\p{Ll}/u.test(after);
  if (DETERMINERS_OF_COUNTS.has(before) && capitalised) return false;
  if (number % 100 === 0 && capitalised) return false;
  if (number >= 1900 && number < 2100) return true;
  const bracketed =
    /\(|\d[-–]$/.test(text.slice(Math.max(0, match.index - 2), match.index)) ||
    /^\)|^-\d/.test(text.slice(end, end + 2));
  return (bracketed || BEFORE_YEARS.has(before)) && !capitalised;
}

const RANGE = new RegExp(
  `^\\s{0,2}(?:${anyOf(TIME_JOINS)}|-|–)\\s{0,2}[\\d.]{1,9}\\s{1,2}([\\p{L}%€$]+)`,
  'iu',
);

/** What the second number of a range counts: "2000 bis 3000 Grad". */
const countedBehind = (text: string, end: number): string =>
  RANGE.exec(text.slice(end, end + 40))?.[1]?.toLowerCase() ?? '';
