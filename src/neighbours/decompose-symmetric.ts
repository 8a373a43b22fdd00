/** Eigenvalues and eigenvectors, a column of `vectors` for each value. */
export interface Decomposition {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

const MOST_SWEEPS = 30;

/** Jacobi's method (Golub, Van Loan: Matrix Computations, 8.5) for a small symmetric matrix given row by row. */
export function decomposeSymmetric(matrix: Float64Array, size: number): Decomposition {
  const rest = Float64Array.from(matrix);
  const vectors = new Float64Array(size * size);
  for (let at = 0; at < size; at += 1) vectors[at * size + at] = 1;
  for (let sweep = 0; sweep < MOST_SWEEPS && outside(rest, size) > 1e-18; sweep += 1)
    for (let left = 0; left < size; left += 1)
      for (let right = left + 1; right < size; right += 1) turn(rest, vectors, size, left, right);
  return { values: Float64Array.from({ length: size }, (_, at) => rest[at * size + at] as number), vectors };
}

/** How large what is not on the diagonal still is, against what is. */
function outside(matrix: Float64Array, size: number): number {
  let off = 0;
  let on = 0;
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1) {
      const value = matrix[row * size + column] as number;
      if (row === column) on += value * value;
      else off += value * value;
    }
  return on === 0 ? 0 : off / on;
}

function turn(rest: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const off = rest[p * size + q] as number;
  if (off === 0) return;
  const ratio = ((rest[q * size + q] as number) - (rest[p * size + p] as number)) / (2 * off);
  const tangent = (ratio >= 0 ? 1 : -1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let at = 0; at < size; at += 1) mix(rest, at * size + p, at * size + q, cosine, sine);
  for (let at = 0; at < size; at += 1) mix(rest, p * size + at, q * size + at, cosine, sine);
  for (let at = 0; at < size; at += 1) mix(vectors, at * size + p, at * size + q, cosine, sine);
}

function mix(values: Float64Array, left: number, right: number, cosine: number, sine: number): void {
  const a = values[left] as number;
  const b = values[right] as number;
  values[left] = cosine * a - sine * b;
  values[right] = sine * a + cosine * b;
}
