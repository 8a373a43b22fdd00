import { ORDINAL_WORDS } from '../../lexicon/number-words.ts';
import {
  FROM_WORD,
  HALF_YEAR_NAMES,
  OF_THE,
  OF_THE_YEAR,
  QUARTER_NAMES,
} from '../../lexicon/time-surroundings.ts';
import { readDay } from '../calendar.ts';
import { looksAhead } from '../find-tense.ts';
import { anyOf, GAP, RELATIVE_YEAR, relativeYear, WORD_END, YEAR } from '../patterns.ts';
import { NOTHING, placeMatch } from '../place.ts';
import type { TimeContext } from '../time-context.ts';
import { NUMBER, type TimeKind } from '../time-kind.ts';
import { quarterValue } from '../time-value.ts';

/** "im dritten Quartal 2009", "im 1. Halbjahr", "in der zweiten Jahreshälfte". */
export const partOfYear: TimeKind = {
  name: 'part of a year',
  starts: [NUMBER, ...ORDINAL_WORDS.keys()],
  pattern:
    `(?:(?<digit>[1-4])\\.\\s{0,3}|(?<word>${anyOf(ORDINAL_WORDS.keys())})${GAP})(?<name>${anyOf([...QUARTER_NAMES, ...HALF_YEAR_NAMES])})` +
    `(?:${GAP}(?:${OF_THE}${GAP}${OF_THE_YEAR}${GAP}|${FROM_WORD}${GAP})?(?<year>${YEAR})|${RELATIVE_YEAR})?${WORD_END}`,
  read(match, context) {
    const { digit, word = '', name = '' } = match.groups ?? {};
    const number = digit ? Number(digit) : (ORDINAL_WORDS.get(word.toLowerCase()) ?? 0);
    const half = HALF_YEAR_NAMES.has(name.toLowerCase());
    if (number > (half ? 2 : 4)) return NOTHING;
    const year = findYear(match, context, (number - 1) * (half ? 6 : 3) + 1);
    return placeMatch(match, quarterValue(year, `${half ? 'H' : 'Q'}${number}`));
  },
};

/** A part that has begun is that of this year; one to come only when the clause announces it or its year is half over. */
function findYear(match: RegExpExecArray, context: TimeContext, firstMonth: number): number | null {
  const { year, relative } = match.groups ?? {};
  if (year) return Number(year);
  if (context.publishedAt === null) return null;
  const { year: current, month } = readDay(context.publishedAt);
  if (relative) return relativeYear(relative, current);
  if (firstMonth <= month) return current;
  return looksAhead(context.tense(match.index, match.index + match[0].length)) ? current : current - 1;
}
