import { plainLetters } from '../closest-word/plain-letters.ts';
import type { NearForm } from '../dictionary.ts';
import { LONGEST, type PackedReadings } from './pack-readings.ts';

/** First byte of ä, ö, ü, ß in UTF-8, and the letter that the second byte stands for. */
const TWO_BYTES = 0xc3;
const SECOND_BYTES: ReadonlyMap<number, number> = new Map(
  [...'äöüßÄÖÜ'].map((letter) => [
    new TextEncoder().encode(letter)[1] ?? 0,
    plainLetters(letter).charCodeAt(0),
  ]),
);

/**
 * The forms that differ from a word in at most `limit` letters. The forms share their beginnings, so a row of the
 * distance table is filled once for all forms that begin alike, and a beginning that is too far off ends the
 * search below it.
 */
export function findNearForms(word: string, limit: number, { forms }: PackedReadings): readonly NearForm[] {
  const key = plainLetters(word);
  if (key === '' || key.length > LONGEST) return [];
  const table = new DistanceTable(key);
  const near: NearForm[] = [];
  const bytes = new Uint8Array(LONGEST * 3);
  const decoder = new TextDecoder();
  // rows[n]: how many letters the first n bytes of the form are.
  const rows = new Uint8Array(bytes.length + 1);
  let deadFrom = Number.POSITIVE_INFINITY;
  for (let offset = 0; offset < forms.length; ) {
    const shared = forms[offset] ?? 0;
    const length = shared + (forms[offset + 1] ?? 0);
    bytes.set(forms.subarray(offset + 2, offset + 2 + length - shared), shared);
    offset += length - shared + 4;
    if (shared >= deadFrom) continue;
    deadFrom = Number.POSITIVE_INFINITY;
    for (let at = shared; at < length && deadFrom > length; at += 1) {
      const letter = letterAt(bytes, at);
      const row = rows[at] ?? 0;
      rows[at + 1] = letter === 0 ? row : row + 1;
      if (letter !== 0 && table.fill(row + 1, letter) > limit) deadFrom = at + 1;
    }
    const distance = deadFrom <= length ? limit + 1 : table.distance(rows[length] ?? 0);
    if (distance <= limit) near.push({ form: decoder.decode(bytes.subarray(0, length)), distance });
  }
  return near;
}

/** The plain letter that ends with this byte, 0 for the first byte of two. */
function letterAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte === TWO_BYTES) return 0;
  if (at > 0 && bytes[at - 1] === TWO_BYTES) return SECOND_BYTES.get(byte) ?? byte;
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}

/** The table of the optimal string alignment of a key with the letters of a form, one row a letter. */
class DistanceTable {
  readonly #key: string;
  readonly #width: number;
  readonly #cells: Uint8Array;
  readonly #letters = new Uint8Array(LONGEST * 3 + 1);

  constructor(key: string) {
    this.#key = key;
    this.#width = key.length + 1;
    this.#cells = new Uint8Array(this.#width * (LONGEST * 3 + 1));
    for (let column = 0; column < this.#width; column += 1) this.#cells[column] = column;
  }

  /** Fills the row of the form's n-th letter (from 1) and returns its least value. */
  fill(row: number, letter: number): number {
    const [cells, width] = [this.#cells, this.#width];
    const at = row * width;
    this.#letters[row] = letter;
    cells[at] = row;
    let least = row;
    for (let column = 1; column < width; column += 1) {
      const above = at - width + column;
      const same = this.#key.charCodeAt(column - 1) === letter;
      let cost = Math.min(
        (cells[above] ?? 0) + 1,
        (cells[at + column - 1] ?? 0) + 1,
        (cells[above - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        this.#key.charCodeAt(column - 2) === letter &&
        this.#key.charCodeAt(column - 1) === this.#letters[row - 1];
      if (swapped) cost = Math.min(cost, (cells[above - width - 2] ?? 0) + 1);
      cells[at + column] = cost;
      if (cost < least) least = cost;
    }
    return least;
  }

  /** The distance of the key to the first letters of the form. */
  distance(letters: number): number {
    return this.#cells[letters * this.#width + this.#width - 1] ?? 0;
  }
}
