import type { LinearModel } from '../../src/answer/relevance/linear-model.ts';

/** What a model is learned from, row by row. */
export interface Examples {
  readonly rows: readonly Float64Array[];
  /** 1 for right, 0 for wrong, something between for a bit of both. */
  readonly labels: Float64Array;
  /** How much each row counts. */
  readonly counts: Float64Array;
}

const ROUNDS = 12;
const SMALL_STEP = 1e-5;
/** A number that never differs is left as it is. */
const LEAST_SCALE = 1e-6;

/**
 * Logistic regression with an L2 penalty over standardised numbers, by Newton's method (iteratively reweighted least squares).
 * Nothing is random: the same rows in the same order give the same weights.
 *
 * @param names of the numbers, in the order of the rows
 * @param penalty on the square of each weight; the bias has none
 */
export function fitLogistic(names: readonly string[], examples: Examples, penalty: number): LinearModel {
  const { means, scales } = standardise(names.length, examples);
  const width = names.length + 1;
  const rows = examples.rows.map((row) => {
    const scaled = new Float64Array(width);
    for (let at = 0; at < names.length; at += 1)
      scaled[at] = ((row[at] as number) - (means[at] as number)) / (scales[at] as number);
    scaled[names.length] = 1;
    return scaled;
  });
  let weights: Float64Array = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = newtonStep(rows, examples, weights, penalty);
    weights = weights.map((weight, at) => weight + (step[at] as number));
    if (step.every((part) => Math.abs(part) < SMALL_STEP)) break;
  }
  return {
    bias: round6(weights[names.length] as number),
    weights: names.map((name, at) => ({
      name,
      mean: round6(means[at] as number),
      scale: round6(scales[at] as number),
      weight: round6(weights[at] as number),
    })),
  };
}

/** Written with six digits, the file stays readable and the same on every machine. */
const round6 = (value: number): number => Number(value.toPrecision(6));

function standardise(width: number, { rows, counts }: Examples) {
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

function newtonStep(
  rows: readonly Float64Array[],
  { labels, counts }: Examples,
  weights: Float64Array,
  penalty: number,
): Float64Array {
  const width = weights.length;
  const curvature = new Float64Array(width * width);
  const slope = new Float64Array(width);
  for (let at = 0; at < width - 1; at += 1) {
    curvature[at * width + at] = penalty;
    slope[at] = -penalty * (weights[at] as number);
  }
  curvature[width * width - 1] = 1e-9;
  rows.forEach((row, place) => {
    let sum = 0;
    for (let at = 0; at < width; at += 1) sum += (row[at] as number) * (weights[at] as number);
    const likely = 1 / (1 + Math.exp(-sum));
    const count = counts[place] as number;
    const off = count * ((labels[place] as number) - likely);
    const bend = count * likely * (1 - likely);
    for (let at = 0; at < width; at += 1) {
      const value = row[at] as number;
      slope[at] = (slope[at] as number) + off * value;
      const part = bend * value;
      if (part === 0) continue;
      const line = at * width;
      for (let other = at; other < width; other += 1)
        curvature[line + other] = (curvature[line + other] as number) + part * (row[other] as number);
    }
  });
  return solveSymmetric(curvature, slope, width);
}

/** Cholesky's method; only the upper half of the matrix is read, and it is overwritten. */
function solveSymmetric(matrix: Float64Array, right: Float64Array, width: number): Float64Array {
  const at = (row: number, column: number): number => matrix[row * width + column] as number;
  for (let row = 0; row < width; row += 1) {
    for (let above = 0; above < row; above += 1) {
      const factor = at(above, row);
      if (factor === 0) continue;
      for (let column = row; column < width; column += 1)
        matrix[row * width + column] = at(row, column) - factor * at(above, column);
    }
    const root = Math.sqrt(Math.max(at(row, row), 1e-12));
    for (let column = row; column < width; column += 1) matrix[row * width + column] = at(row, column) / root;
  }
  const solved = Float64Array.from(right);
  for (let row = 0; row < width; row += 1) {
    for (let above = 0; above < row; above += 1)
      solved[row] = (solved[row] as number) - at(above, row) * (solved[above] as number);
    solved[row] = (solved[row] as number) / at(row, row);
  }
  for (let row = width - 1; row >= 0; row -= 1) {
    for (let below = row + 1; below < width; below += 1)
      solved[row] = (solved[row] as number) - at(row, below) * (solved[below] as number);
    solved[row] = (solved[row] as number) / at(row, row);
  }
  return solved;
}
