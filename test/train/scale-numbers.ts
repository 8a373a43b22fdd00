import type { LinearModel } from '../../src/answer/relevance/linear-model.ts';
import type { Examples } from './examples.ts';

/** A number that never differs is left as it is. */
const LEAST_SCALE = 1e-6;

/** What each number is centred by and divided by. */
export interface Standard {
  readonly means: Float64Array;
  readonly scales: Float64Array;
}

export function standardise(width: number, { rows, counts }: Examples): Standard {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const means = new Float64Array(width);
  const scales = new Float64Array(width);
  rows.forEach((row, place) => {
    for (let at = 0; at < width; at += 1)
      means[at] = (means[at] as number) + ((row[at] as number) * (counts[place] as number)) / total;
  });
  rows.forEach((row, place) => {
    for (let at = 0; at < width; at += 1) {
      const apart = (row[at] as number) - (means[at] as number);
      scales[at] = (scales[at] as number) + (apart * apart * (counts[place] as number)) / total;
    }
  });
  return { means, scales: scales.map((square) => (square < LEAST_SCALE ? 1 : Math.sqrt(square))) };
}

/** Each row with its numbers centred and scaled, and a 1 behind them for the bias. */
export function scaleRows(
  rows: readonly Float64Array[],
  { means, scales }: Standard,
): readonly Float64Array[] {
  return rows.map((row) => {
    const scaled = new Float64Array(row.length + 1);
    for (let at = 0; at < row.length; at += 1)
      scaled[at] = ((row[at] as number) - (means[at] as number)) / (scales[at] as number);
    scaled[row.length] = 1;
    return scaled;
  });
}

/** @param weights in the order of the names, the bias behind them */
export const toLinearModel = (
  names: readonly string[],
  { means, scales }: Standard,
  weights: Float64Array,
): LinearModel => ({
  bias: round6(weights[names.length] as number),
  weights: names.map((name, at) => ({
    name,
    mean: round6(means[at] as number),
    scale: round6(scales[at] as number),
    weight: round6(weights[at] as number),
  })),
});

/** Written with six digits, the file stays readable and the same on every machine. */
const round6 = (value: number): number => Number(value.toPrecision(6));
