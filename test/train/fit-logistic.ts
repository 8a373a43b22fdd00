import type { LinearModel } from '../../src/answer/relevance/linear-model.ts';
import type { Examples } from './examples.ts';
import { addOuter, dot } from './row-products.ts';
import { scaleRows, standardise, toLinearModel } from './scale-numbers.ts';
import { solveSymmetric } from './solve-symmetric.ts';

const ROUNDS = 12;
const SMALL_STEP = 1e-5;

/**
 * Logistic regression with an L2 penalty over standardised numbers, by Newton's method (iteratively reweighted least squares).
 * Nothing is random: the same rows in the same order give the same weights.
 *
 * @param names of the numbers, in the order of the rows
 * @param penalty on the square of each weight; the bias has none
 */
export function fitLogistic(names: readonly string[], examples: Examples, penalty: number): LinearModel {
  const standard = standardise(names.length, examples);
  const width = names.length + 1;
  const rows = scaleRows(examples.rows, standard);
  let weights: Float64Array = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = newtonStep(rows, examples, weights, penalty);
    weights = weights.map((weight, at) => weight + (step[at] as number));
    if (step.every((part) => Math.abs(part) < SMALL_STEP)) break;
  }
  return toLinearModel(names, standard, weights);
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
    const likely = 1 / (1 + Math.exp(-dot(row, weights)));
    const count = counts[place] as number;
    const off = count * ((labels[place] as number) - likely);
    const bend = count * likely * (1 - likely);
    for (let at = 0; at < width; at += 1) slope[at] = (slope[at] as number) + off * (row[at] as number);
    addOuter(curvature, row, bend, width);
  });
  return solveSymmetric(curvature, slope, width);
}
