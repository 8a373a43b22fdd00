/**
 * The optimal string alignment of a key with a word that is read letter by letter: one row a letter, and of each row only
 * the cells that can hold `limit` or less, which lie that near to the diagonal. What lies beside them counts as too far.
 */
export class DistanceTable {
  readonly #key: Uint16Array;
  readonly #limit: number;
  readonly #width: number;
  readonly #cells: Uint8Array;
  readonly #letters: Uint16Array;

  /** @param key of at most 200 letters */
  constructor(key: string, limit: number) {
    this.#key = Uint16Array.from(key, (letter) => letter.charCodeAt(0));
    this.#limit = limit;
    this.#width = this.#key.length + 1;
    // A word with more letters than these is too far already.
    const rows = this.#width + limit + 1;
    this.#cells = new Uint8Array(this.#width * rows).fill(limit + 1);
    this.#letters = new Uint16Array(rows);
    for (let column = 0; column < this.#width; column += 1) this.#cells[column] = column;
  }

  /** Fills the row of the word's n-th letter (from 1); @returns whether every word that begins so is too far */
  isTooFar(row: number, letter: number): boolean {
    const [cells, width, key, limit] = [this.#cells, this.#width, this.#key, this.#limit];
    const at = row * width;
    const before = this.#letters[row - 1] ?? 0;
    this.#letters[row] = letter;
    const first = Math.max(1, row - limit);
    const last = Math.min(width - 1, row + limit);
    cells[at + first - 1] = first === 1 ? row : limit + 1;
    let least = first === 1 ? row : limit + 1;
    for (let column = first; column <= last; column += 1) {
      const above = at - width + column;
      const letterOfKey = key[column - 1];
      let cost = (cells[above - 1] ?? 0) + (letterOfKey === letter ? 0 : 1);
      const added = (cells[above] ?? 0) + 1;
      if (added < cost) cost = added;
      const left = (cells[at + column - 1] ?? 0) + 1;
      if (left < cost) cost = left;
      if (row > 1 && column > 1 && letterOfKey === before && key[column - 2] === letter) {
        const swapped = (cells[above - width - 2] ?? 0) + 1;
        if (swapped < cost) cost = swapped;
      }
      cells[at + column] = cost;
      if (cost < least) least = cost;
    }
    return least > limit;
  }

  /** The distance of the key to the first so many letters, or more than the limit. */
  distance(letters: number): number {
    if (Math.abs(letters - this.#width + 1) > this.#limit) return this.#limit + 1;
    return this.#cells[letters * this.#width + this.#width - 1] ?? 0;
  }
}
