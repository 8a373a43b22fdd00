import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePublicationDate } from '../../src/article/parse-publication-date.ts';

describe('the day of publication', () => {
  it.each([
    ['2024-09-07', '2024-09-07'],
    ['2021-03-4', '2021-03-04'],
    ['2021-3-04', '2021-03-04'],
    ['2024/09/07', '2024-09-07'],
    ['20240907', '2024-09-07'],
    ['2024-09-07 10:15', '2024-09-07'],
    ['2024-09-07T23:30:00', '2024-09-07'],
    ['7.9.2024', '2024-09-07'],
    ['02.04.2025 10:30 Uhr', '2025-04-02'],
    ['02.04.2025, 10.30 Uhr', '2025-04-02'],
    ['02.04.2025 | 10:30', '2025-04-02'],
    ['2. 4. 2025', '2025-04-02'],
    ['2. April 2025', '2025-04-02'],
    ['Mittwoch, 2. April 2025, 10:30 Uhr', '2025-04-02'],
    ['Mi, 02 Apr 2025 10:30:00', '2025-04-02'],
    ['Mi., 2. Apr. 2025 um 9 Uhr', '2025-04-02'],
    ['2. Jänner 2025', '2025-01-02'],
    ['3. März 2025', '2025-03-03'],
    ['April 2, 2025', '2025-04-02'],
    ['2 April 2025', '2025-04-02'],
  ])('is the day as it is written: %s', (written, day) => expect(parsePublicationDate(written)).toBe(day));

  it.each([
    ['2024-02-29T23:30:00+02:00', '2024-02-29'],
    ['2025-04-01T22:30:00Z', '2025-04-02'],
    ['2025-04-01T22:30:00.123Z', '2025-04-02'],
    ['2025-04-01 22:30:00 UTC', '2025-04-02'],
    ['2025-04-01T22:30Z', '2025-04-02'],
    ['20250401T223000Z', '2025-04-02'],
    ['2025-04-02T05:00:00+0900', '2025-04-01'],
    ['2025-04-02T05:00:00+09', '2025-04-01'],
    ['Wed, 02 Apr 2025 00:30:00 +0200', '2025-04-02'],
    ['Tue, 01 Apr 2025 22:30:00 GMT', '2025-04-02'],
    ['Tue, 1 Apr 2025 20:30:00 EST', '2025-04-02'],
    ['Mi, 02 Apr 2025 00:30:00 +0200', '2025-04-02'],
    ['Mi, 28 Mai 2025 23:30:00 MEZ', '2025-05-29'],
    ['1743546600', '2025-04-02'],
    ['1743546600000', '2025-04-02'],
  ])('of an instant is that of the time zone: %s', (written, day) =>
    expect(parsePublicationDate(written, 'Europe/Berlin')).toBe(day),
  );

  it('of one instant differs from zone to zone', () => {
    const written = '2025-04-01T22:30:00Z';
    expect(parsePublicationDate(written, 'America/New_York')).toBe('2025-04-01');
    expect(parsePublicationDate(written, 'Asia/Tokyo')).toBe('2025-04-02');
    expect(parsePublicationDate(1_743_546_600, 'America/New_York')).toBe('2025-04-01');
  });

  it.each([
    'gestern',
    '2024-13-45',
    '2023-02-29',
    '0001-01-01',
    '2024',
    '2024-09',
    '31.4.2024',
    '04/02/2025',
    '02.04.25',
    '2. Xyzember 2025',
    '2025-04-01T99:30:00Z',
    '2025-04-01T10:30:00 QQQ',
    '2025-04-01 bis 2025-04-03',
    '1234',
    '99999999999999',
    '',
  ])('refuses %p', (written) => expect(parsePublicationDate(written)).toBeNull());

  it('is a day of the calendar or none, whatever is written', () => {
    const piece = fc.constantFrom('2025', '-', '04', '31', '.', ' ', 'T', 'Z', '+02:00', 'April', 'Mi,', ':');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const day = parsePublicationDate(pieces.join(''));
        if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });
});
