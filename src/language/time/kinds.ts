import { century } from './kinds/century.ts';
import { clockTime } from './kinds/clock-time.ts';
import { dayOfMonth } from './kinds/day-of-month.ts';
import { decade } from './kinds/decade.ts';
import { deicticAdjective } from './kinds/deictic-adjective.ts';
import { deicticDay } from './kinds/deictic-day.ts';
import { distance } from './kinds/distance.ts';
import { holiday } from './kinds/holiday.ts';
import { month } from './kinds/month.ts';
import { namedPeriod } from './kinds/named-period.ts';
import { neighbouringPeriod } from './kinds/neighbouring-period.ts';
import { numericDate } from './kinds/numeric-date.ts';
import { partOfDay } from './kinds/part-of-day.ts';
import { partOfYear } from './kinds/part-of-year.ts';
import { relativePeriod } from './kinds/relative-period.ts';
import { repetition } from './kinds/repetition.ts';
import { samePeriod } from './kinds/same-period.ts';
import { season } from './kinds/season.ts';
import { unplacedDay } from './kinds/unplaced-day.ts';
import { vagueTime } from './kinds/vague-time.ts';
import { weekday } from './kinds/weekday.ts';
import { weekend } from './kinds/weekend.ts';
import { year } from './kinds/year.ts';
import type { TimeKind } from './time-kind.ts';

/** All kinds of expressions. The longest match wins; among equals the one that stands first here. */
export const KINDS: readonly TimeKind[] = [
  numericDate,
  // Before the clock: "am 12.10." is a day, "um 12.10" a time.
  clockTime,
  dayOfMonth,
  // Before the part of a day: "Morgen" at the head of a sentence is tomorrow.
  deicticDay,
  deicticAdjective,
  weekday,
  holiday,
  month,
  season,
  partOfYear,
  weekend,
  relativePeriod,
  samePeriod,
  neighbouringPeriod,
  namedPeriod,
  decade,
  century,
  partOfDay,
  unplacedDay,
  // Before the counts: "vor kurzem" is no number of anything.
  vagueTime,
  repetition,
  distance,
  // Last, for a bare number is a year only when nothing else reads it.
  year,
];
