/** Vectors of one length in one piece of memory: an array of its own for each costs five times as much. */
export function createRows(count: number, width: number): readonly Float64Array[] {
  const { buffer } = new Float64Array(count * width);
  return Array.from(
    { length: count },
    (_, row) => new Float64Array(buffer, row * width * Float64Array.BYTES_PER_ELEMENT, width),
  );
}
