import { DAY_PARTS } from '../../lexicon/calendar-words.ts';
import { TIME_MODIFIERS } from '../../lexicon/time-modifiers.ts';
import { BEFORE_DAY_PARTS, EARLY_LATE, PLAIN_DAY_PARTS } from '../../lexicon/time-surroundings.ts';
import type { Day } from '../calendar.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { NOTHING, placeMatch } from '../place.ts';
import { type TimeContext, wordBefore } from '../time-context.ts';
import type { TimeKind } from '../time-kind.ts';
import { timeValue, unresolvedTime } from '../time-value.ts';
import { tellsDay } from '../told.ts';

const NAMES = [...DAY_PARTS.keys()].filter((part) => !part.endsWith('s') && !PLAIN_DAY_PARTS.has(part));

/** "am Abend", "in der Nacht", "am späten Nachmittag", "am nächsten Morgen": of the day told, or of the publication. */
export const partOfDay: TimeKind = {
  name: 'part of a day',
  starts: [...TIME_MODIFIERS.keys(), ...NAMES, ...NAMES.map((name) => `${name}s`)],
  pattern: `(?:(?<modifier>${anyOf(TIME_MODIFIERS.keys())})${GAP}(?:${anyOf(EARLY_LATE)}${GAP})?)?(?<part>${anyOf(NAMES)})s?${WORD_END}`,
  read(match, context) {
    const { modifier, part = '' } = match.groups ?? {};
    const time = DAY_PARTS.get(part.toLowerCase());
    if (time === undefined || part.charAt(0) === part.charAt(0).toLowerCase()) return NOTHING;
    if (!modifier && !BEFORE_DAY_PARTS.has(wordBefore(context.text, match.index))) return NOTHING;
    const day = findDay(modifier?.toLowerCase(), context, match.index, time);
    return placeMatch(match, day === null ? unresolvedTime : timeValue(day, time));
  },
};

function findDay(
  modifier: string | undefined,
  context: TimeContext,
  start: number,
  time: string,
): Day | null {
  const { toldDay, publishedAt } = context;
  const direction = modifier === undefined ? undefined : TIME_MODIFIERS.get(modifier);
  switch (direction) {
    case 'next':
    case 'following':
      return toldDay === null ? null : toldDay + 1;
    case 'same':
      return toldDay;
    case 'previous':
      return publishedAt === null ? null : publishedAt - 1;
    default:
      if (tellsDay(context, start)) return toldDay;
      return time === 'TNI' && direction === undefined && publishedAt !== null
        ? publishedAt - 1
        : publishedAt;
  }
}
