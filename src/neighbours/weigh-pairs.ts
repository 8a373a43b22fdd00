import type { PairCounts } from './count-pairs.ts';

/** A symmetric matrix with few values, row by row. */
export interface SparseMatrix {
  readonly size: number;
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

/** Rare companions would count too much: their frequency is raised towards that of the others (Levy, Goldberg, Dagan 2015). */
const SMOOTHING = 0.75;

/** How much more often two words stand together than by chance, as the logarithm; nothing where it is not more (PPMI). */
export function weighPairs({ words, totals, starts, companions, counts }: PairCounts): SparseMatrix {
  const smoothed = totals.map((total) => total ** SMOOTHING);
  const allSmoothed = smoothed.reduce((sum, total) => sum + total, 0);
  const values = new Float64Array(counts.length);
  for (let row = 0; row < words.length; row += 1)
    for (let place = starts[row] as number; place < (starts[row + 1] as number); place += 1) {
      const column = companions[place] as number;
      const own = (totals[row] as number) * (smoothed[column] as number);
      const other = (totals[column] as number) * (smoothed[row] as number);
      const chance = Math.sqrt(own * other) / allSmoothed;
      values[place] = Math.max(0, Math.log((counts[place] as number) / chance));
    }
  return { size: words.length, starts, columns: companions, values };
}
