import { UNITS } from '../../lexicon/calendar-words.ts';
import { NEIGHBOURING_PERIODS } from '../../lexicon/period-words.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { periodValue, toldFor } from '../period-value.ts';
import { NOTHING, placeMatch } from '../place.ts';
import type { TimeKind } from '../time-kind.ts';
import { hasJustToldDay } from '../told.ts';

const SINGULAR = ['tag', 'woche', 'monat', 'jahr', 'wochenende'];

/** "am Vortag", "im Vorjahr", "am Tag zuvor", "ein Jahr darauf", "tags darauf". */
export const neighbouringPeriod: TimeKind = {
  name: 'neighbouring period',
  starts: [...NEIGHBOURING_PERIODS.keys(), ...SINGULAR, 'tags'],
  pattern:
    `(?:(?<compound>${anyOf(NEIGHBOURING_PERIODS.keys())})` +
    `|(?<unit>tags|${anyOf(SINGULAR)})${GAP}(?:(?<before>zuvor|davor|vorher)|(?<after>danach|darauf|drauf|später)))${WORD_END}`,
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
