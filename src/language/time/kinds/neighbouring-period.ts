import { UNITS } from '../../lexicon/calendar-words.ts';
import { NEIGHBOURING_PERIODS } from '../../lexicon/period-words.ts';
import { DAYS_ADVERB, SIDE_AFTER, SIDE_BEFORE, SINGLE_PERIODS } from '../../lexicon/time-surroundings.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { periodValue, toldFor } from '../period-value.ts';
import { NOTHING, placeMatch } from '../place.ts';
import type { TimeKind } from '../time-kind.ts';
import { hasJustToldDay } from '../told.ts';

/** "am Vortag", "im Vorjahr", "am Tag zuvor", "ein Jahr darauf", "tags darauf". */
export const neighbouringPeriod: TimeKind = {
  name: 'neighbouring period',
  starts: [...NEIGHBOURING_PERIODS.keys(), ...SINGLE_PERIODS, DAYS_ADVERB],
  pattern:
    `(?:(?<compound>${anyOf(NEIGHBOURING_PERIODS.keys())})` +
    `|(?<unit>${DAYS_ADVERB}|${anyOf(SINGLE_PERIODS)})${GAP}(?:(?<before>${anyOf(SIDE_BEFORE)})|(?<after>${anyOf(SIDE_AFTER)})))${WORD_END}`,
  read(match, context) {
    const { compound, unit: written = '', before } = match.groups ?? {};
    const [unit, steps] =
      compound === undefined
        ? [UNITS.get(written.toLowerCase()) ?? 'day', before ? -1 : 1]
        : (NEIGHBOURING_PERIODS.get(compound.toLowerCase()) ?? ['day', 0]);
    if (unit === 'weekend') return NOTHING;
    const told = unit === 'day' || compound === undefined || hasJustToldDay(context, match.index);
    return placeMatch(match, periodValue(told ? toldFor(unit, context) : context.publishedAt, unit, steps));
  },
};
