import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addMonths,
  createDay,
  dayOfWeek,
  daysOfMonth,
  easterOf,
  isLeapYear,
  parseDay,
  readDay,
  weekdayOf,
  weekOf,
} from '../../../src/language/time/calendar.ts';

const iso = (day: number | null): string =>
  day === null ? 'none' : new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('a day of the calendar', () => {
  it('is none where the month has none', () => {
    for (const [year, month, day] of [
      [2023, 2, 29],
      [2024, 4, 31],
      [2024, 13, 1],
      [2024, 0, 1],
      [2024, 1, 0],
      [0, 1, 1],
      [10000, 1, 1],
    ] as const)
      expect(createDay(year, month, day)).toBeNull();
    expect(iso(createDay(2024, 2, 29))).toBe('2024-02-29');
    expect(parseDay('2024-02-30')).toBeNull();
    expect(parseDay('gestern')).toBeNull();
  });

  it('knows its leap years', () => {
    expect([1900, 2000, 2023, 2024, 2100].filter(isLeapYear)).toEqual([2000, 2024]);
    expect([daysOfMonth(2023, 2), daysOfMonth(2024, 2), daysOfMonth(2024, 12)]).toEqual([28, 29, 31]);
  });

  const days = fc.integer({ min: -700_000, max: 2_900_000 });

  it('reads back what it was made from', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: dayOfMonth } = readDay(day);
        expect(createDay(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  it('has the weekday and ISO week that counting day by day gives', () => {
    let weekday = 4;
    for (let day = 0; day < 20_000; day += 1) {
      expect(weekdayOf(day)).toBe(weekday);
      weekday = (weekday % 7) + 1;
    }
    for (const [day, year, week] of [
      ['2021-01-03', 2020, 53],
      ['2024-12-30', 2025, 1],
      ['2026-12-31', 2026, 53],
      ['2024-01-05', 2024, 1],
    ] as const)
      expect(weekOf(parseDay(day) ?? 0)).toEqual({ year, week });
  });

  it('is found again in its week', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, week } = weekOf(day);
        expect(dayOfWeek(year, week, weekdayOf(day))).toBe(day);
      }),
    );
  });

  it('a month later is the last one of a shorter month', () => {
    const later = (day: string, months: number): string => iso(addMonths(parseDay(day) ?? 0, months));
    expect(later('2024-01-31', 1)).toBe('2024-02-29');
    expect(later('2024-03-31', -1)).toBe('2024-02-29');
    expect(later('2024-11-15', 3)).toBe('2025-02-15');
    expect(later('2024-01-15', -13)).toBe('2022-12-15');
  });
});

describe('Easter', () => {
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
  ])('of %d is %s', (year, day) => {
    expect(iso(easterOf(year))).toBe(day);
  });
});
