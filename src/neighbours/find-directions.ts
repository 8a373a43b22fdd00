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
  let basis = orthonormalise(startBasis(matrix.size, wide), matrix.size, wide);
  for (let round = 0; round < ROUNDS; round += 1)
    basis = orthonormalise(multiply(matrix, basis, wide), matrix.size, wide);
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

function multiply(
  { size, starts, columns, values }: SparseMatrix,
  basis: Float64Array,
  wide: number,
): Float64Array {
  const product = new Float64Array(size * wide);
  for (let row = 0; row < size; row += 1) {
    const to = row * wide;
    for (let place = starts[row] as number; place < (starts[row + 1] as number); place += 1) {
      const value = values[place] as number;
      if (value === 0) continue;
      const from = (columns[place] as number) * wide;
      for (let at = 0; at < wide; at += 1)
        product[to + at] = (product[to + at] as number) + value * (basis[from + at] as number);
    }
  }
  return product;
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

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < left.length; row += 1) sum += (left[row] as number) * (right[row] as number);
  return sum;
}

function subtract(column: Float64Array, direction: Float64Array): void {
  const part = dot(column, direction);
  for (let row = 0; row < column.length; row += 1)
    column[row] = (column[row] as number) - part * (direction[row] as number);
}
