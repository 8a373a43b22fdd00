import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDate } from '../../src/chat/parse-date.ts';

const TODAY = '2026-11-25';

describe('a date as a person types it', () => {
  it.each([
    ['2024-09-06', '2024-09-06', '2024-09-06'],
    ['2024-09', '2024-09-01', '2024-09-30'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['06.09.2024', '2024-09-06', '2024-09-06'],
    ['6.9.24', '2024-09-06', '2024-09-06'],
    ['09.2024', '2024-09-01', '2024-09-30'],
    ['2/2024', '2024-02-01', '2024-02-29'],
    ['6. September 2024', '2024-09-06', '2024-09-06'],
    ['6 September 2024', '2024-09-06', '2024-09-06'],
    ['September 6, 2024', '2024-09-06', '2024-09-06'],
    ['März 2023', '2023-03-01', '2023-03-31'],
    ['Sept. 2024', '2024-09-01', '2024-09-30'],
    ['heute', TODAY, TODAY],
    ['gestern', '2026-11-24', '2026-11-24'],
  ])('„%s“ is understood', (text, from, to) => {
    expect(parseDate(text, TODAY)).toEqual({ from, to });
  });

  it.each([
    '31.02.2024',
    '2024-13',
    '00.2024',
    '32.1.2024',
    'bald',
    '',
    '6.24',
    '12',
    '5. Nebelung 2024',
    '0099',
  ])('„%s“ is none', (text) => {
    expect(parseDate(text, TODAY)).toBeNull();
  });

  it('of any text is null or a range of days in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9./-]{1,12}$/)), (text) => {
        const range = parseDate(text, TODAY);
        if (range !== null) expect(range.from <= range.to).toBe(true);
      }),
    );
  });
});
