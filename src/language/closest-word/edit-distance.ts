import { differentLetters, letterSetOf } from '../../letter-sets.ts';

/**
 * The least number of letters added, left out, changed or swapped with their neighbour that makes one word of the
 * other (optimal string alignment), or null when it is more than `limit`.
 */
export function editDistance(left: string, right: string, limit: number): number | null {
  if (
    Math.abs(left.length - right.length) > limit ||
    differentLetters(letterSetOf(left), letterSetOf(right)) > 2 * limit
  )
    return null;
  const width = right.length + 1;
  const rows = new Uint16Array((left.length + 1) * width);
  for (let column = 0; column < width; column += 1) rows[column] = column;
  for (let row = 1; row <= left.length; row += 1)
    if (fillRow(rows, row, width, left, right) > limit) return null;
  const distance = rows[left.length * width + right.length] ?? 0;
  return distance <= limit ? distance : null;
}

/** Fills one row of the table and returns its least value. */
function fillRow(rows: Uint16Array, row: number, width: number, left: string, right: string): number {
  const at = row * width;
  rows[at] = row;
  let least = row;
  for (let column = 1; column < width; column += 1) {
    const above = at - width + column;
    const same = left[row - 1] === right[column - 1];
    let cost = Math.min(
      (rows[above] ?? 0) + 1,
      (rows[at + column - 1] ?? 0) + 1,
      (rows[above - 1] ?? 0) + (same ? 0 : 1),
    );
    const swapped =
      row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
    if (swapped) cost = Math.min(cost, (rows[above - width - 2] ?? 0) + 1);
    rows[at + column] = cost;
    least = Math.min(least, cost);
  }
  return least;
}
