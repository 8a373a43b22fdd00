import { dayOfMonth } from './kinds/day-of-month.ts';
import { deicticDay } from './kinds/deictic-day.ts';
import { distance } from './kinds/distance.ts';
import { month } from './kinds/month.ts';
import { numericDate } from './kinds/numeric-date.ts';
import { relativePeriod } from './kinds/relative-period.ts';
import { weekday } from './kinds/weekday.ts';
import { year } from './kinds/year.ts';
import type { TimeKind } from './time-kind.ts';

/** All kinds of expressions. The longest match wins; among equals the one that stands first here. */
export const KINDS: readonly TimeKind[] = [
  numericDate,
  dayOfMonth,
  deicticDay,
  weekday,
  month,
  relativePeriod,
  distance,
  year,
];
