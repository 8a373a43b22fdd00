import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lastDueTime, nextDueTime, type Schedule } from '../../src/digest/due-times.ts';

const berlin = (
  time: string,
  rhythm: Schedule['rhythm'] = 'daily',
  weekday: number | null = null,
): Schedule => ({
  time,
  zone: 'Europe/Berlin',
  rhythm,
  weekday,
});
const next = (schedule: Schedule, after: string): string =>
  nextDueTime(schedule, new Date(after)).toISOString();

describe('due times', () => {
  it('follow the local clock through summer and winter', () => {
    expect(next(berlin('08:00'), '2025-01-10T12:00:00Z')).toBe('2025-01-11T07:00:00.000Z');
    expect(next(berlin('08:00'), '2025-07-10T12:00:00Z')).toBe('2025-07-11T06:00:00.000Z');
  });

  it('are strictly later than the instant they follow', () => {
    expect(next(berlin('08:00'), '2025-01-10T07:00:00Z')).toBe('2025-01-11T07:00:00.000Z');
  });

  it('come when the clock goes on, where spring leaves the hour out', () => {
    expect(next(berlin('02:30'), '2025-03-29T12:00:00Z')).toBe('2025-03-30T01:00:00.000Z');
    expect(next(berlin('02:30'), '2025-03-30T01:00:00Z')).toBe('2025-03-31T00:30:00.000Z');
  });

  it('come once, where autumn has the hour twice', () => {
    expect(next(berlin('02:30'), '2025-10-25T12:00:00Z')).toBe('2025-10-26T00:30:00.000Z');
    expect(next(berlin('02:30'), '2025-10-26T00:30:00Z')).toBe('2025-10-27T01:30:00.000Z');
  });

  it('leave the weekend out on workdays, and come on one day a week', () => {
    expect(next(berlin('08:00', 'workdays'), '2025-03-07T12:00:00Z')).toBe('2025-03-10T07:00:00.000Z');
    expect(next(berlin('08:00', 'weekly', 7), '2025-03-03T12:00:00Z')).toBe('2025-03-09T07:00:00.000Z');
  });

  it('are found backwards within what has passed', () => {
    const last = (after: string, until: string): string | null =>
      lastDueTime(berlin('08:00'), new Date(after), new Date(until))?.toISOString() ?? null;
    expect(last('2025-03-03T07:00:00Z', '2025-03-03T20:00:00Z')).toBeNull();
    expect(last('2025-03-03T07:00:00Z', '2025-03-06T06:59:00Z')).toBe('2025-03-05T07:00:00.000Z');
    expect(last('2024-01-01T00:00:00Z', '2025-03-06T07:00:00Z')).toBe('2025-03-06T07:00:00.000Z');
  });

  it('come once on every local day, whatever the zone and the minute', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'];
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, (zone, minute) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const schedule: Schedule = { time, zone, rhythm: 'daily', weekday: null };
        const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
        const days: string[] = [];
        let due = new Date('2024-12-31T23:00:00Z');
        for (let n = 0; n < 365; n += 1) {
          due = nextDueTime(schedule, due);
          days.push(day.format(due));
        }
        expect(new Set(days).size).toBe(365);
      }),
      { numRuns: 12 },
    );
  });
});
