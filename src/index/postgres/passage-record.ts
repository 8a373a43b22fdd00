import type { WeightedTerm } from '../passage-index.ts';
import { codeOfLength } from '../passage-length.ts';
import { codeOfFrequency } from '../term-frequency.ts';

/** Bits of a posting that hold the frequency code; the others the step from the term before. */
const CODE_BITS = 4;
const CODE_MASK = 15;
const MORE = 0x80;
const LOW = 0x7f;
const LOW_BITS = 7;
/** A term that the passage does not have. */
export const NO_CODE = -1;

/** What the index keeps of a passage. */
export interface PassagePostings {
  readonly lengthCode: number;
  /** The frequency code of each term. */
  readonly codes: ReadonlyMap<string, number>;
}

/** Sums up the terms of a passage. */
export function postingsOf(terms: readonly WeightedTerm[]): PassagePostings {
  const sums = new Map<string, number>();
  let length = 0;
  for (const { term, weight } of terms) {
    if (!(weight > 0)) continue;
    // As the index in memory adds, so that a sum half way between two codes gets the same.
    sums.set(term, Math.fround((sums.get(term) ?? 0) + weight));
    length += weight;
  }
  const codes = new Map([...sums].map(([term, weight]) => [term, codeOfFrequency(weight)]));
  return { lengthCode: codeOfLength(length), codes };
}

/**
 * A passage as bytes: its length code, how many terms it has, and for each of them, by ascending number, the step from the one
 * before and the frequency code as one number, seven bits a byte, the lowest first.
 * @param ids ascending
 */
export function writeRecord(lengthCode: number, ids: readonly number[], codes: readonly number[]): Buffer {
  const bytes: number[] = [lengthCode];
  writeNumber(bytes, ids.length);
  let before = 0;
  ids.forEach((id, at) => {
    writeNumber(bytes, (id - before) * (CODE_MASK + 1) + (codes[at] as number));
    before = id;
  });
  return Buffer.from(bytes);
}

function writeNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= MORE; rest = Math.floor(rest / MORE)) bytes.push((rest % MORE) | MORE);
  bytes.push(rest);
}

/** Reads records one after the other, each with the number of its passage before it, in four bytes. */
export class RecordReader {
  passage = 0;
  lengthCode = 0;
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /**
   * Goes on to the next passage.
   * @param ids the terms asked for, ascending
   * @param codes gets the frequency code of each, `NO_CODE` where the passage does not have it
   * @returns false after the last one
   */
  next(ids: Int32Array, codes: Int8Array): boolean {
    const bytes = this.#bytes;
    if (this.#at >= bytes.length) return false;
    this.passage = bytes.readInt32BE(this.#at);
    this.lengthCode = bytes[this.#at + 4] as number;
    this.#at += 5;
    codes.fill(NO_CODE);
    const count = this.#number();
    let id = 0;
    let asked = 0;
    for (let i = 0; i < count; i++) {
      const posting = this.#number();
      id += posting >>> CODE_BITS;
      while (asked < ids.length && (ids[asked] as number) < id) asked++;
      if (ids[asked] === id) codes[asked] = posting & CODE_MASK;
    }
    return true;
  }

  /** The numbers of the next passage's terms; null after the last one. */
  nextIds(): readonly number[] | null {
    if (this.#at >= this.#bytes.length) return null;
    this.passage = this.#bytes.readInt32BE(this.#at);
    this.#at += 5;
    const ids: number[] = [];
    let id = 0;
    for (let left = this.#number(); left > 0; left--) {
      id += this.#number() >>> CODE_BITS;
      ids.push(id);
    }
    return ids;
  }

  #number(): number {
    const bytes = this.#bytes;
    let value = 0;
    for (let shift = 0; ; shift += LOW_BITS) {
      const byte = bytes[this.#at++] as number;
      value |= (byte & LOW) << shift;
      if (byte < MORE) return value >>> 0;
    }
  }
}
