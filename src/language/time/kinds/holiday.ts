import { ADVENT_HOLIDAYS, EASTER_HOLIDAYS, FIXED_HOLIDAYS } from '../../lexicon/holidays.ts';
import { TIME_MODIFIERS } from '../../lexicon/time-modifiers.ts';
import { createDay, type Day, easterOf } from '../calendar.ts';
import { chooseOccurrence, lastWeekday } from '../choose-day.ts';
import { anyOf, GAP, WORD_END, YEAR } from '../patterns.ts';
import { placeMatch } from '../place.ts';
import { NUMBER, type TimeKind } from '../time-kind.ts';
import { dayValue } from '../time-value.ts';

const NAMES = [...FIXED_HOLIDAYS.keys(), ...EASTER_HOLIDAYS.keys(), ...ADVENT_HOLIDAYS.keys()];

/** "an Heiligabend", "am Ostersonntag 2023", "am vergangenen Karfreitag", "am ersten Advent". */
export const holiday: TimeKind = {
  name: 'holiday',
  starts: [NUMBER, ...TIME_MODIFIERS.keys(), ...NAMES.map((name) => /^\p{L}+/u.exec(name)?.[0] ?? name)],
  pattern: `(?:(?<modifier>${anyOf(TIME_MODIFIERS.keys())})${GAP})?(?<name>${anyOf(NAMES)})s?(?:${GAP}(?<year>${YEAR}))?${WORD_END}`,
  read(match, context) {
    const { modifier = '', name: written = '', year } = match.groups ?? {};
    const name = written.toLowerCase().replace(new RegExp(GAP, 'g'), ' ');
    if (year) return placeMatch(match, dayValue(holidayOf(name, Number(year))));
    if (context.publishedAt === null) return placeMatch(match, dayValue(null));
    const direction = TIME_MODIFIERS.get(modifier.toLowerCase());
    const tense =
      direction === 'previous'
        ? 'past'
        : direction === 'next'
          ? 'ahead'
          : context.tense(match.index, match.index + match[0].length);
    return placeMatch(
      match,
      dayValue(chooseOccurrence(context.publishedAt, tense, (y) => holidayOf(name, y))),
    );
  },
};

/** @param name lower-cased, of one of the lists */
function holidayOf(name: string, year: number): Day | null {
  const fixed = FIXED_HOLIDAYS.get(name);
  if (fixed !== undefined) return createDay(year, ...fixed);
  const fromEaster = EASTER_HOLIDAYS.get(name);
  if (fromEaster !== undefined) return add(easterOf(year), fromEaster);
  const christmasEve = createDay(year, 12, 24);
  const fourthAdvent = christmasEve === null ? null : lastWeekday(christmasEve, 7);
  return add(fourthAdvent, ADVENT_HOLIDAYS.get(name) ?? 0);
}

const add = (day: Day | null, days: number): Day | null => (day === null ? null : day + days);
