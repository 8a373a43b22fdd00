import type { LinearModel } from '../../src/answer/relevance/linear-model.ts';
import type { Examples } from './examples.ts';
import { fitLogistic } from './fit-logistic.ts';
import { addOuter, dot } from './row-products.ts';
import { scaleRows, standardise, toLinearModel } from './scale-numbers.ts';
import { solveSymmetric } from './solve-symmetric.ts';

const ROUNDS = 20;
const SMALL_STEP = 1e-5;
const NO_PENALTY = 1e-6;
const LEAST_SHARE = 1e-3;

/** What one question's rows have in common: they are compared with each other alone. */
interface List {
  readonly rows: readonly Float64Array[];
  readonly counts: Float64Array;
  /** How the right ones share what is right. */
  readonly shares: Float64Array;
}

/**
 * Softmax regression over lists (ListNet, Cao et al. 2007, with the top one) with an L2 penalty over standardised numbers, by
 * Newton's method: of each list it learns which rows are better than its others. One logistic regression over the sums then
 * says how likely a row is right, so that the sums of different questions mean the same. Nothing is random.
 *
 * @param names of the numbers, in the order of the rows
 * @param lists those without a right row say nothing of the order, and count only for how likely a row is
 * @param penalty on the square of each weight
 */
export function fitListwise(
  names: readonly string[],
  lists: readonly Examples[],
  penalty: number,
): LinearModel {
  const all = joinExamples(lists);
  const standard = standardise(names.length, all);
  const ordered = lists.flatMap(({ rows, labels, counts }) => {
    const right = labels.reduce((sum, label) => sum + label, 0);
    return right === 0
      ? []
      : [{ rows: scaleRows(rows, standard), counts, shares: labels.map((label) => label / right) }];
  });
  let weights: Float64Array = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = newtonStep(ordered, weights, penalty);
    weights = walk(ordered, weights, step, penalty);
    if (step.every((part) => Math.abs(part) < SMALL_STEP)) break;
  }
  const sums = scaleRows(all.rows, standard).map((row) => Float64Array.of(dot(row, weights)));
  const likely = fitLogistic(['sum'], { ...all, rows: sums }, NO_PENALTY);
  const [{ mean, scale, weight } = { mean: 0, scale: 1, weight: 1 }] = likely.weights;
  const factor = weight / scale;
  const calibrated = Float64Array.from([...weights].map((own) => own * factor));
  return toLinearModel(names, standard, Float64Array.of(...calibrated, likely.bias - mean * factor));
}

/** As far along the step as it leads down: far from the end a whole step may lead up. */
function walk(lists: readonly List[], from: Float64Array, step: Float64Array, penalty: number): Float64Array {
  const start = lossOf(lists, from, penalty);
  for (let share = 1; share > LEAST_SHARE; share /= 2) {
    const next = from.map((weight, at) => weight + share * (step[at] as number));
    if (lossOf(lists, next, penalty) <= start) return next;
  }
  return from;
}

function lossOf(lists: readonly List[], weights: Float64Array, penalty: number): number {
  let loss = (penalty / 2) * weights.reduce((sum, weight) => sum + weight * weight, 0);
  for (const list of lists) {
    const chances = chancesOf(list, weights);
    list.shares.forEach((share, place) => {
      if (share > 0) loss -= share * Math.log((chances[place] as number) + 1e-300);
    });
  }
  return loss;
}

const joinExamples = (lists: readonly Examples[]): Examples => ({
  rows: lists.flatMap(({ rows }) => rows),
  labels: Float64Array.from(lists.flatMap(({ labels }) => [...labels])),
  counts: Float64Array.from(lists.flatMap(({ counts }) => [...counts])),
});

function newtonStep(lists: readonly List[], weights: Float64Array, penalty: number): Float64Array {
  const width = weights.length;
  const curvature = new Float64Array(width * width);
  const slope = weights.map((weight) => -penalty * weight);
  for (let at = 0; at < width; at += 1) curvature[at * width + at] = penalty;
  for (const list of lists) {
    const chances = chancesOf(list, weights);
    const mean = new Float64Array(width);
    list.rows.forEach((row, place) => {
      const chance = chances[place] as number;
      const off = (list.shares[place] as number) - chance;
      for (let at = 0; at < width; at += 1) {
        const value = row[at] as number;
        slope[at] = (slope[at] as number) + off * value;
        mean[at] = (mean[at] as number) + chance * value;
      }
      addOuter(curvature, row, chance, width);
    });
    addOuter(curvature, mean, -1, width);
  }
  return solveSymmetric(curvature, slope, width);
}

/** How likely each row of a list is the right one. */
function chancesOf({ rows, counts }: List, weights: Float64Array): Float64Array {
  const sums = rows.map((row) => dot(row, weights));
  const most = sums.reduce((best, sum) => Math.max(best, sum), Number.NEGATIVE_INFINITY);
  const parts = Float64Array.from(sums.map((sum, place) => Math.exp(sum - most) * (counts[place] as number)));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}
