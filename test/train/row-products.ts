/** The sum of a row's numbers times the weights; what a row has beyond them is left out. */
export function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (row[at] as number) * (weights[at] as number);
  return sum;
}

/** Adds a row's products with itself; only the upper half is needed. */
export function addOuter(matrix: Float64Array, row: Float64Array, factor: number, width: number): void {
  for (let at = 0; at < width; at += 1) {
    const part = factor * (row[at] as number);
    if (part === 0) continue;
    const line = at * width;
    for (let other = at; other < width; other += 1)
      matrix[line + other] = (matrix[line + other] as number) + part * (row[other] as number);
  }
}
