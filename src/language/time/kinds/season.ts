import { SEASONS } from '../../lexicon/calendar-words.ts';
import { BEFORE_SEASONS } from '../../lexicon/period-words.ts';
import { PARTS, TIME_MODIFIERS } from '../../lexicon/time-modifiers.ts';
import { OF_THE, OF_THE_YEAR } from '../../lexicon/time-surroundings.ts';
import { readDay } from '../calendar.ts';
import { chooseYear } from '../choose-day.ts';
import { PARTS_OF_YEAR } from '../day-range.ts';
import { anyOf, GAP, RELATIVE_YEAR, relativeYear, WORD_END, YEAR } from '../patterns.ts';
import { NOTHING, placeMatch } from '../place.ts';
import { type TimeContext, wordBefore } from '../time-context.ts';
import type { TimeKind } from '../time-kind.ts';
import { seasonValue } from '../time-value.ts';

/** "im Frühjahr", "Ende des Sommers", "im vergangenen Herbst", "im Winter 2013/14". */
export const season: TimeKind = {
  name: 'season',
  starts: [...PARTS, ...TIME_MODIFIERS.keys(), ...SEASONS.keys()],
  pattern:
    `(?:(?<part>${anyOf(PARTS)})${GAP}(?:${OF_THE}${GAP})?)?(?:(?<modifier>${anyOf(TIME_MODIFIERS.keys())})${GAP}(?:\\p{L}{3,12}en${GAP})?)?` +
    `(?<season>${anyOf(SEASONS.keys())})(?:${GAP}(?:${OF_THE}${GAP}${OF_THE_YEAR}${GAP})?(?<year>${YEAR})(?:[/–-]\\d{2,4})?|${RELATIVE_YEAR})?${WORD_END}`,
  read(match, context) {
    const { season: written = '', part, modifier, year, relative } = match.groups ?? {};
    const value = SEASONS.get(written.toLowerCase());
    const alone = !part && !modifier && !year && !relative;
    if (value === undefined || written.charAt(0) === written.charAt(0).toLowerCase()) return NOTHING;
    if (alone && !BEFORE_SEASONS.has(wordBefore(context.text, match.index))) return NOTHING;
    return placeMatch(
      match,
      seasonValue(findYear(match, context, PARTS_OF_YEAR.get(value)?.[0] ?? 1), value),
    );
  },
};

function findYear(match: RegExpExecArray, context: TimeContext, firstMonth: number): number | null {
  const { modifier, year, relative } = match.groups ?? {};
  if (year) return Number(year);
  if (context.publishedAt === null) return null;
  const { year: current, month } = readDay(context.publishedAt);
  if (relative) return relativeYear(relative, current);
  const begun = month >= firstMonth ? current : current - 1;
  const running = (month - firstMonth + 12) % 12 < 3;
  switch (modifier === undefined ? undefined : TIME_MODIFIERS.get(modifier.toLowerCase())) {
    case 'previous':
      return running ? begun - 1 : begun;
    case 'next':
      return begun + 1;
    case 'this':
      return running ? begun : firstMonth === 12 && month < 6 ? begun : current;
    default:
      return running
        ? begun
        : chooseYear(
            context.publishedAt,
            firstMonth,
            context.tense(match.index, match.index + match[0].length),
          );
  }
}
