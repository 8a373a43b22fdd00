import { decomposeSymmetric } from './decompose-symmetric.ts';
import type { SparseMatrix } from './weigh-pairs.ts';

const ROUNDS = 5;
/** So many more directions are followed than are wanted, so that the last ones wanted are exact, too. */
const SPARE = 8;

/**
 * The rows of a symmetric matrix in the few directions in which it is largest: subspace iteration (Halko, Martinsson, Tropp
 * 2011), from a start that is always the same.
 *
 * @returns `size` rows of `count` numbers
 */
export function findDirections(matrix: SparseMatrix, count: number): Float64Array {
  const wide = Math.min(matrix.size, count + SPARE);
  let basis = startBasis(matrix.size, wide);
  for (let round = 1; round <= ROUNDS; round += 1) {
    basis = multiply(matrix, basis, wide);
    // Two rounds may follow each other: what is lost between the largest and the least direction is far from all digits.
    if (round % 2 === 0 || round === ROUNDS) basis = orthonormalise(basis, matrix.size, wide);
  }
  const image = multiply(matrix, basis, wide);
  const small = new Float64Array(wide * wide);
  for (let row = 0; row < matrix.size; row += 1)
    for (let left = 0; left < wide; left += 1) {
      const value = basis[row * wide + left] as number;
      for (let right = 0; right < wide; right += 1)
        small[left * wide + right] =
          (small[left * wide + right] as number) + value * (image[row * wide + right] as number);
    }
  const { values, vectors } = decomposeSymmetric(small, wide);
  const order = [...values.keys()].sort(
    (left, right) => Math.abs(values[right] as number) - Math.abs(values[left] as number) || left - right,
  );
  return rotate(basis, matrix.size, wide, order.slice(0, count), values, vectors);
}

/** Each row in the chosen directions, by the root of how large the matrix is there. */
function rotate(
  basis: Float64Array,
  size: number,
  wide: number,
  chosen: readonly number[],
  values: Float64Array,
  vectors: Float64Array,
): Float64Array {
  const count = chosen.length;
  const rows = new Float64Array(size * count);
  for (let row = 0; row < size; row += 1)
    for (let place = 0; place < count; place += 1) {
      const direction = chosen[place] as number;
      let sum = 0;
      for (let at = 0; at < wide; at += 1)
        sum += (basis[row * wide + at] as number) * (vectors[at * wide + direction] as number);
      rows[row * count + place] = sum * Math.sqrt(Math.abs(values[direction] as number));
    }
  return rows;
}

/** Eight directions of a row at a time, so that their sums stay where the processor works. */
const ABREAST = 8;

function multiply(matrix: SparseMatrix, basis: Float64Array, wide: number): Float64Array {
  const product = new Float64Array(matrix.size * wide);
  let at = 0;
  for (; at + ABREAST <= wide; at += ABREAST) multiplyAbreast(matrix, basis, product, wide, at);
  for (; at < wide; at += 1) multiplyOne(matrix, basis, product, wide, at);
  return product;
}

function multiplyAbreast(
  { size, starts, columns, values }: SparseMatrix,
  basis: Float64Array,
  product: Float64Array,
  wide: number,
  at: number,
): void {
  for (let row = 0; row < size; row += 1) {
    let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
    const end = starts[row + 1] as number;
    for (let place = starts[row] as number; place < end; place += 1) {
      const value = values[place] as number;
      const from = (columns[place] as number) * wide + at;
      a += value * (basis[from] as number);
      b += value * (basis[from + 1] as number);
      c += value * (basis[from + 2] as number);
      d += value * (basis[from + 3] as number);
      e += value * (basis[from + 4] as number);
      f += value * (basis[from + 5] as number);
      g += value * (basis[from + 6] as number);
      h += value * (basis[from + 7] as number);
    }
    product.set([a, b, c, d, e, f, g, h], row * wide + at);
  }
}

function multiplyOne(
  { size, starts, columns, values }: SparseMatrix,
  basis: Float64Array,
  product: Float64Array,
  wide: number,
  at: number,
): void {
  for (let row = 0; row < size; row += 1) {
    let sum = 0;
    for (let place = starts[row] as number; place < (starts[row + 1] as number); place += 1)
      sum += (values[place] as number) * (basis[(columns[place] as number) * wide + at] as number);
    product[row * wide + at] = sum;
  }
}

/** Numbers without a pattern, the same in every run: a linear congruential generator (Numerical Recipes). */
function startBasis(size: number, wide: number): Float64Array {
  const basis = new Float64Array(size * wide);
  let state = 1;
  for (let place = 0; place < basis.length; place += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    basis[place] = state / 0x1_0000_0000 - 0.5;
  }
  return basis;
}

/** Gram and Schmidt, column by column; a column that depends on those before it becomes zero. */
function orthonormalise(basis: Float64Array, size: number, wide: number): Float64Array {
  const columns = Array.from({ length: wide }, (_, column) =>
    Float64Array.from({ length: size }, (__, row) => basis[row * wide + column] as number),
  );
  for (const [index, column] of columns.entries()) {
    for (let twice = 0; twice < 2; twice += 1)
      for (let before = 0; before < index; before += 1) subtract(column, columns[before] as Float64Array);
    const length = Math.sqrt(dot(column, column));
    for (let row = 0; row < size; row += 1)
      column[row] = length < 1e-9 ? 0 : (column[row] as number) / length;
  }
  const result = new Float64Array(size * wide);
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < wide; column += 1)
      result[row * wide + column] = (columns[column] as Float64Array)[row] as number;
  return result;
}

/** In four sums, so that none has to wait for the one before. */
function dot(left: Float64Array, right: Float64Array): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  const even = left.length - (left.length % 4);
  for (let row = 0; row < even; row += 4) {
    first += (left[row] as number) * (right[row] as number);
    second += (left[row + 1] as number) * (right[row + 1] as number);
    third += (left[row + 2] as number) * (right[row + 2] as number);
    fourth += (left[row + 3] as number) * (right[row + 3] as number);
  }
  for (let row = even; row < left.length; row += 1) first += (left[row] as number) * (right[row] as number);
  return first + second + (third + fourth);
}

function subtract(column: Float64Array, direction: Float64Array): void {
  const part = dot(column, direction);
  for (let row = 0; row < column.length; row += 1)
    column[row] = (column[row] as number) - part * (direction[row] as number);
}
