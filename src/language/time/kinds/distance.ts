import { CLOCK_UNITS, UNITS, type Unit } from '../../lexicon/calendar-words.ts';
import { NUMBER_WORDS, VAGUE_NUMBERS } from '../../lexicon/number-words.ts';
import { ABOUT } from '../../lexicon/time-modifiers.ts';
import { EXACTLY } from '../../lexicon/time-surroundings.ts';
import { looksAhead } from '../find-tense.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { periodValue, toldFor } from '../period-value.ts';
import { NOTHING, placeMatch } from '../place.ts';
import type { TimeContext } from '../time-context.ts';
import { NUMBER, type TimeKind } from '../time-kind.ts';
import { durationValue, type TimeValue } from '../time-value.ts';

const COUNT = `(?:(?<about>${anyOf(ABOUT)})${GAP}){0,2}(?:(?<digits>\\d{1,4}(?:,\\d{1,2})?)|(?<word>${anyOf(NUMBER_WORDS.keys())})|(?<vague>${anyOf(VAGUE_NUMBERS)}))`;
const UNIT = `(?<unit>${anyOf(UNITS.keys())})`;
const LATER = 'später|danach|darauf|drauf|nachher';
const EARLIER = 'zuvor|davor|vorher|früher';

/**
 * "vor zwei Tagen" and "in drei Wochen" count from the publication, "zwei Tage später" and "ein Jahr zuvor"
 * from the day told before. Any other count is a duration: "zwei Tage lang", "seit vier Jahren"; also "vor
 * zwanzig Jahren", for years are counted roundly, and "vor etwa zwei Wochen", which says so.
 */
export const distance: TimeKind = {
  name: 'distance',
  starts: [
    'vor',
    'in',
    NUMBER,
    ...NUMBER_WORDS.keys(),
    ...VAGUE_NUMBERS.map((word) => word.split(' ')[0] ?? word),
    ...ABOUT.map((word) => word.split(' ')[0] ?? word),
  ],
  pattern: `(?:(?<preposition>vor|in)${GAP})?${COUNT}${GAP}${UNIT}(?:${GAP}(?:(?<later>${LATER})|(?<earlier>${EARLIER})))?${WORD_END}`,
  read(match, context) {
    const { digits, word, vague, unit: name = '' } = match.groups ?? {};
    const unit = UNITS.get(name.toLowerCase());
    if (unit === undefined || name.charAt(0) === name.charAt(0).toLowerCase()) return NOTHING;
    const count = vague
      ? null
      : digits
        ? Number(digits.replace(',', '.'))
        : (NUMBER_WORDS.get(word?.toLowerCase() ?? '') ?? null);
    return placeMatch(
      match,
      dateOf(match, context, unit, count) ?? durationValue(formatDuration(unit, count)),
    );
  },
};

function dateOf(
  match: RegExpExecArray,
  context: TimeContext,
  unit: Unit,
  count: number | null,
): TimeValue | null {
  const { preposition, later, earlier, about } = match.groups ?? {};
  if (count === null || !Number.isInteger(count) || CLOCK_UNITS.has(unit) || unit === 'weekend') return null;
  if (later || earlier) return periodValue(toldFor(unit, context), unit, later ? count : -count);
  if (isRound(unit) || (about !== undefined && !about.toLowerCase().endsWith(EXACTLY))) return null;
  switch (preposition?.toLowerCase()) {
    case 'vor':
      return periodValue(context.publishedAt, unit, -count);
    case 'in':
      return looksAhead(context.tense(match.index, match.index + match[0].length))
        ? periodValue(context.publishedAt, unit, count)
        : null;
    default:
      return null;
  }
}

const isRound = (unit: Unit): boolean => unit === 'year' || unit === 'decade' || unit === 'century';

const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

/** ISO 8601 with TIMEX3's letters for decades and centuries; X for a number that is not told. */
export const formatDuration = (unit: Unit, count: number | null): string =>
  `P${CLOCK_UNITS.has(unit) ? 'T' : ''}${count ?? 'X'}${LETTERS[unit]}`;
