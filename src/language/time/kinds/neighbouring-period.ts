import { UNITS, type Unit } from '../../lexicon/calendar-words.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { periodValue, toldFor } from '../period-value.ts';
import { NOTHING, placeMatch } from '../place.ts';
import type { TimeKind } from '../time-kind.ts';
import { hasJustToldDay } from '../told.ts';

/** One word each; days count from the day told, longer periods from the publication unless one was just told. */
const COMPOUNDS: ReadonlyMap<string, readonly [unit: Unit, steps: number]> = new Map([
  ['vortag', ['day', -1]],
  ['vortages', ['day', -1]],
  ['vortags', ['day', -1]],
  ['vorwoche', ['week', -1]],
  ['vormonat', ['month', -1]],
  ['vormonats', ['month', -1]],
  ['vorquartal', ['quarter', -1]],
  ['vorjahr', ['year', -1]],
  ['vorjahres', ['year', -1]],
  ['vorvorjahr', ['year', -2]],
  ['folgetag', ['day', 1]],
  ['folgewoche', ['week', 1]],
  ['folgemonat', ['month', 1]],
  ['folgejahr', ['year', 1]],
]);

const SINGULAR = ['tag', 'woche', 'monat', 'jahr', 'wochenende'];

/** "am Vortag", "im Vorjahr", "am Tag zuvor", "ein Jahr darauf", "tags darauf". */
export const neighbouringPeriod: TimeKind = {
  name: 'neighbouring period',
  starts: [...COMPOUNDS.keys(), ...SINGULAR, 'tags'],
  pattern:
    `(?:(?<compound>${anyOf(COMPOUNDS.keys())})` +
    `|(?<unit>tags|${anyOf(SINGULAR)})${GAP}(?:(?<before>zuvor|davor|vorher)|(?<after>danach|darauf|drauf|später)))${WORD_END}`,
  read(match, context) {
    const { compound, unit: written = '', before } = match.groups ?? {};
    const [unit, steps] =
      compound === undefined
        ? [UNITS.get(written.toLowerCase()) ?? 'day', before ? -1 : 1]
        : (COMPOUNDS.get(compound.toLowerCase()) ?? ['day', 0]);
    if (unit === 'weekend') return NOTHING;
    const told = unit === 'day' || compound === undefined || hasJustToldDay(context, match.index);
    return placeMatch(match, periodValue(told ? toldFor(unit, context) : context.publishedAt, unit, steps));
  },
};
