import { TIME_MODIFIERS } from '../../lexicon/time-modifiers.ts';
import { BEFORE_WEEKENDS, WEEKEND_NAMES } from '../../lexicon/time-surroundings.ts';
import type { Day } from '../calendar.ts';
import { lastWeekday, nextWeekday } from '../choose-day.ts';
import { looksAhead } from '../find-tense.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { NOTHING, placeMatch } from '../place.ts';
import { type TimeContext, wordBefore } from '../time-context.ts';
import type { TimeKind } from '../time-kind.ts';
import { weekValue } from '../time-value.ts';

const SATURDAY = 6;
const SUNDAY = 7;

/** "am Wochenende", "am vergangenen Wochenende", "übers Wochenende". */
export const weekend: TimeKind = {
  name: 'weekend',
  starts: [...TIME_MODIFIERS.keys(), ...WEEKEND_NAMES],
  pattern: `(?:(?<modifier>${anyOf(TIME_MODIFIERS.keys())})${GAP})?${anyOf(WEEKEND_NAMES)}${WORD_END}`,
  read(match, context) {
    const { modifier } = match.groups ?? {};
    if (!modifier && !BEFORE_WEEKENDS.has(wordBefore(context.text, match.index))) return NOTHING;
    return placeMatch(match, weekValue(findDay(match, context), true));
  },
};

function findDay(match: RegExpExecArray, { publishedAt, toldDay, tense }: TimeContext): Day | null {
  const modifier = match.groups?.modifier?.toLowerCase();
  const direction = modifier === undefined ? undefined : TIME_MODIFIERS.get(modifier);
  if (direction === 'following') return toldDay === null ? null : nextWeekday(toldDay + 1, SATURDAY);
  if (direction === 'same') return toldDay;
  if (publishedAt === null) return null;
  if (direction === 'previous') return lastWeekday(publishedAt - 1, SUNDAY);
  if (direction === 'next') return nextWeekday(publishedAt + 1, SATURDAY);
  return looksAhead(tense(match.index, match.index + match[0].length))
    ? nextWeekday(publishedAt, SUNDAY)
    : lastWeekday(publishedAt, SATURDAY);
}
