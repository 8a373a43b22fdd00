import { describe, expect, it } from '@jest/globals';
import { parsePublicationDate } from '../../src/article/parse-publication-date.ts';

describe('the day of publication', () => {
  it.each([
    ['2024-09-07', '2024-09-07'],
    ['2024-02-29T23:30:00+02:00', '2024-02-29'],
    ['2024-09-07 10:15', '2024-09-07'],
    ['7.9.2024', '2024-09-07'],
  ])('reads %s', (written, day) => expect(parsePublicationDate(written)).toBe(day));

  it.each(['gestern', '2024-13-45', '2023-02-29', '0001-01-01', '2024', '31.4.2024', ''])(
    'refuses %p',
    (written) => expect(parsePublicationDate(written)).toBeNull(),
  );
});
