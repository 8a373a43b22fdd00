import type { Unit } from '../lexicon/calendar-words.ts';
import { addMonths, type Day, readDay } from './calendar.ts';
import type { TimeContext } from './time-context.ts';
import {
  centuryValue,
  dayValue,
  decadeValue,
  monthValue,
  quarterValue,
  type TimeValue,
  unresolved,
  weekValue,
  yearValue,
} from './time-value.ts';

/** What a story counts from: days and weeks from a day, longer periods from whatever was told. */
export const toldFor = (unit: Unit, { toldDay, toldPeriod }: TimeContext): Day | null =>
  unit === 'day' || unit === 'week' || unit === 'weekend' ? toldDay : toldPeriod;

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
