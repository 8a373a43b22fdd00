import { describe, expect, it } from '@jest/globals';
import { renderDate, renderPeriod } from '../../src/chat/render-date.ts';

describe('a date for the reader', () => {
  it.each([
    ['2024-09-06', '06.09.2024', '6 September 2024'],
    ['2024-09-06T18:00', '06.09.2024', '6 September 2024'],
    ['2024-09', '09/2024', 'September 2024'],
    ['2024-W36', 'KW 36/2024', 'week 36/2024'],
    ['2024-SP', 'Frühjahr 2024', 'spring 2024'],
    ['2024-Q3', '3. Quartal 2024', 'Q3 2024'],
    ['2024-H1', '1. Halbjahr 2024', 'H1 2024'],
    ['2013-WI', 'Winter 2013/14', 'winter 2013/14'],
    ['2024', '2024', '2024'],
    ['199', '1990er-Jahre', 'the 1990s'],
    ['19', '20. Jahrhundert', '20th century'],
    ['20', '21. Jahrhundert', '21st century'],
    ['FUTURE_REF', 'FUTURE_REF', 'FUTURE_REF'],
  ])('%s is shown at its own precision', (value, german, english) => {
    expect(renderDate(value, 'de')).toBe(german);
    expect(renderDate(value, 'en')).toBe(english);
  });

  it('is shown once where a period begins and ends with it', () => {
    expect(renderPeriod('2024-09-06', '2024-09-06', 'de')).toBe('06.09.2024');
    expect(renderPeriod('2024-09', '2024-10', 'de')).toBe('09/2024–10/2024');
  });
});
