/** Cholesky's method; only the upper half of the matrix is read, and it is overwritten. */
export function solveSymmetric(matrix: Float64Array, right: Float64Array, width: number): Float64Array {
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
