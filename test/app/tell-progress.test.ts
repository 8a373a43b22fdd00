import { describe, expect, it } from '@jest/globals';
import { createProgressTeller } from '../../src/app/tell-progress.ts';

describe('the progress of a reading', () => {
  it('is told every three seconds, with rate and time left', () => {
    const lines: string[] = [];
    let now = 0;
    const progress = createProgressTeller(
      (line) => lines.push(line),
      () => now,
    );
    for (const done of [100, 1000, 1200, 2000]) {
      now += 1600;
      progress(done, 10_000);
    }
    expect(lines).toEqual([
      '1.000 von 10.000 Artikeln gelesen, 313 je Sekunde, noch etwa 29 s',
      '2.000 von 10.000 Artikeln gelesen, 313 je Sekunde, noch etwa 26 s',
    ]);
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
    const lines: string[] = [];
    let now = 0;
    const progress = createProgressTeller(
      (line) => lines.push(line),
      () => now,
    );
    now = 10_000;
    progress(100, 100_000);
    expect(lines).toEqual(['100 von 100.000 Artikeln gelesen, 10 je Sekunde, noch etwa 167 Minuten']);
  });
});
