import { Cron } from 'croner';
import type { Rhythm } from '../storage/subscription-store.ts';

/** When a digest is due, in the words of its subscription. */
export interface Schedule {
  /** Local time, HH:MM. */
  readonly time: string;
  readonly zone: string;
  readonly rhythm: Rhythm;
  /** For `weekly`: 1 is Monday, 7 Sunday. */
  readonly weekday: number | null;
}

/**
 * The first due time after an instant. A local time that a clock change leaves out is due when the clock goes on
 * (02:30 becomes 03:00), one that comes twice is due the first time.
 */
export function nextDueTime(schedule: Schedule, after: Date): Date {
  const next = new Cron(cronPattern(schedule), { timezone: schedule.zone }).nextRun(after);
  if (next === null) throw new RangeError(`No due time after ${after.toISOString()}.`);
  return next;
}

const EIGHT_DAYS_MS = 8 * 24 * 3_600_000;

/** The last due time after `after` and not later than `until`; null when none lies between. */
export function lastDueTime(schedule: Schedule, after: Date, until: Date): Date | null {
  let last: Date | null = null;
  let next = nextDueTime(schedule, new Date(Math.max(after.getTime(), until.getTime() - EIGHT_DAYS_MS)));
  while (next.getTime() <= until.getTime()) {
    last = next;
    next = nextDueTime(schedule, next);
  }
  return last;
}

function cronPattern({ time, rhythm, weekday }: Schedule): string {
  const [hour, minute] = time.split(':').map(Number);
  const days = { daily: '*', workdays: '1-5', weekly: String(weekday ?? 1) }[rhythm];
  return `${minute} ${hour} * * ${days}`;
}
