import { describe, expect, it } from '@jest/globals';
import { createProgressTeller } from '../../src/app/tell-progress.ts';

describe('the progress of a reading', () => {
  it('is told every three seconds, from the second line on with rate and time left', () => {
    expect(
      tellAll([
        [100, 1.6],
        [1000, 3.2],
        [1200, 4.8],
        [2000, 6.4],
      ]),
    ).toEqual([
      '1.000 von 10.000 Artikeln gelesen',
      '2.000 von 10.000 Artikeln gelesen, 313 je Sekunde, noch etwa 26 s',
    ]);
  });

  it('reckons with the last lines alone: a slow start is no measure of the rest', () => {
    const slow = [16, 20, 24].map((done, place): [number, number] => [done, 3 * (place + 1)]);
    const quick = [1, 2, 3, 4, 5].map((step): [number, number] => [24 + 1500 * step, 9 + 3 * step]);
    expect(tellAll([...slow, ...quick]).at(-1)).toBe(
      '7.524 von 10.000 Artikeln gelesen, 500 je Sekunde, noch etwa 5 s',
    );
  });

  it('names no rate where nothing moved', () => {
    expect(
      tellAll([
        [16, 3],
        [16, 6],
      ]),
    ).toEqual(['16 von 10.000 Artikeln gelesen', '16 von 10.000 Artikeln gelesen']);
  });

  it('is not told where all is done at once', () => {
    const lines: string[] = [];
    createProgressTeller(
      (line) => lines.push(line),
      () => 0,
    )(30, 30);
    expect(lines).toEqual([]);
  });

  it('is told in minutes where it takes long', () => {
    expect(
      tellAll(
        [
          [50, 5],
          [100, 10],
        ],
        100_000,
      ).at(-1),
    ).toBe('100 von 100.000 Artikeln gelesen, 10 je Sekunde, noch etwa 167 Minuten');
  });
});

/** @param steps how many articles are done after how many seconds */
function tellAll(steps: readonly (readonly [number, number])[], total = 10_000): readonly string[] {
  const lines: string[] = [];
  let now = 0;
  const progress = createProgressTeller(
    (line) => lines.push(line),
    () => now,
  );
  for (const [done, seconds] of steps) {
    now = seconds * 1000;
    progress(done, total);
  }
  return lines;
}
