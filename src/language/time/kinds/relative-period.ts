import { UNITS, type Unit } from '../../lexicon/calendar-words.ts';
import { type Direction, PARTS, TIME_MODIFIERS } from '../../lexicon/time-modifiers.ts';
import { addMonths, type Day, readDay } from '../calendar.ts';
import { anyOf, GAP, WORD_END } from '../patterns.ts';
import { NOTHING, placeMatch } from '../place.ts';
import type { TimeKind } from '../time-kind.ts';
import {
  centuryValue,
  dayValue,
  decadeValue,
  durationValue,
  monthValue,
  quarterValue,
  type TimeValue,
  unresolved,
  vagueValue,
  weekValue,
  yearValue,
} from '../time-value.ts';

const STEP: Readonly<Record<Direction, number>> = {
  previous: -1,
  preceding: -1,
  this: 0,
  same: 0,
  next: 1,
  following: 1,
};
const SINGULAR =
  'tag|tages|wochenende|wochenendes|woche|monat|monats|quartal|quartals|jahr|jahres|jahrzehnt|jahrzehnts|jahrhundert|jahrhunderts'.split(
    '|',
  );
const PLURAL: ReadonlyMap<string, string> = new Map([
  ['tage', 'PXD'],
  ['tagen', 'PXD'],
  ['wochen', 'PXW'],
  ['monate', 'PXM'],
  ['monaten', 'PXM'],
  ['jahre', 'PXY'],
  ['jahren', 'PXY'],
  ['jahrzehnte', 'PXDE'],
  ['jahrzehnten', 'PXDE'],
  ['jahrhunderten', 'PXCE'],
  ['stunden', 'PTXH'],
  ['minuten', 'PTXM'],
]);

/** "vergangene Woche", "Ende dieses Jahres", "am folgenden Tag"; "in den vergangenen Tagen" is a duration. */
export const relativePeriod: TimeKind = {
  name: 'relative period',
  starts: [...PARTS, ...TIME_MODIFIERS.keys()],
  pattern: `(?:(?<part>${anyOf(PARTS)})${GAP}(?:der${GAP}|des${GAP})?)?(?<modifier>${anyOf(TIME_MODIFIERS.keys())})${GAP}(?:(?<unit>${anyOf(SINGULAR)})|(?<plural>${anyOf(PLURAL.keys())}))${WORD_END}`,
  read(match, { publishedAt, toldDay }) {
    const { modifier = '', unit, plural } = match.groups ?? {};
    const direction = TIME_MODIFIERS.get(modifier.toLowerCase()) ?? 'this';
    if (plural !== undefined)
      return placeMatch(
        match,
        direction === 'next'
          ? vagueValue('FUTURE_REF')
          : durationValue(PLURAL.get(plural.toLowerCase()) ?? 'PXD'),
      );
    const name = UNITS.get(unit?.toLowerCase() ?? '');
    if (name === undefined) return NOTHING;
    const narrated =
      direction === 'following' || direction === 'preceding' || direction === 'same' || name === 'day';
    const reference = narrated ? toldDay : publishedAt;
    return placeMatch(match, periodValue(reference, name, STEP[direction]));
  },
};

/** The period that holds the reference, or one so many steps away. */
export function periodValue(reference: Day | null, unit: Unit, steps: number): TimeValue {
  const today = reference === null ? null : readDay(reference);
  const months = (count: number): ReturnType<typeof readDay> | null => {
    if (reference === null) return null;
    const day = addMonths(reference, count);
    return day === null ? null : readDay(day);
  };
  switch (unit) {
    case 'day':
      return dayValue(reference === null ? null : reference + steps);
    case 'week':
    case 'weekend':
      return weekValue(reference === null ? null : reference + 7 * steps, unit === 'weekend');
    case 'month': {
      const moved = months(steps);
      return moved === null ? unresolved('month') : monthValue(moved.year, moved.month);
    }
    case 'quarter': {
      const moved = months(3 * steps);
      return moved === null
        ? unresolved('quarter')
        : quarterValue(moved.year, `Q${Math.ceil(moved.month / 3)}`);
    }
    case 'year':
      return yearValue(today === null ? null : today.year + steps);
    case 'decade':
      return decadeValue(today === null ? null : today.year + 10 * steps);
    case 'century':
      return centuryValue(today === null ? null : Math.floor(today.year / 100) + 1 + steps);
    default:
      return unresolved('day');
  }
}
