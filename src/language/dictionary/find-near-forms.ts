import { DistanceTable } from '../closest-word/distance-table.ts';
import { plainLetters } from '../closest-word/plain-letters.ts';
import type { NearForm } from '../dictionary.ts';
import { BLOCK, LONGEST, type PackedReadings } from './pack-readings.ts';

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
 * search below it: whole blocks that begin so are passed over.
 */
export function findNearForms(word: string, limit: number, packed: PackedReadings): readonly NearForm[] {
  const key = plainLetters(word);
  if (key === '' || key.length > LONGEST) return [];
  const walk = new Walk(packed, new DistanceTable(key, limit));
  const near: NearForm[] = [];
  const decoder = new TextDecoder();
  while (walk.next()) {
    const distance = walk.distance();
    if (distance <= limit) near.push({ form: decoder.decode(walk.form()), distance });
  }
  return near;
}

/** Goes through the forms in their order, and past those whose beginning is too far from the key. */
class Walk {
  readonly #forms: Uint8Array;
  readonly #blocks: Uint32Array;
  readonly #table: DistanceTable;
  readonly #bytes = new Uint8Array(LONGEST * 3);
  /** How many letters the first n bytes of the form are. */
  readonly #rows = new Uint8Array(LONGEST * 3 + 1);
  #length = 0;
  #offset = 0;
  #index = 0;
  /** So many bytes are too far from the key, whatever follows; beyond every length where none are. */
  #dead = Number.POSITIVE_INFINITY;

  constructor({ forms, blocks }: PackedReadings, table: DistanceTable) {
    this.#forms = forms;
    this.#blocks = blocks;
    this.#table = table;
  }

  /** To the next form that may be near; @returns whether there is one */
  next(): boolean {
    while (this.#offset < this.#forms.length) {
      const opens = this.#index % BLOCK === 0;
      if (opens) this.#passBlocks();
      const at = this.#offset;
      const coded = this.#forms[at] ?? 0;
      const added = this.#forms[at + 1] ?? 0;
      const shared = opens ? this.#sharedWith(at + 2, added) : coded;
      this.#index += 1;
      this.#offset = at + added + 4;
      if (shared >= this.#dead) continue;
      this.#read(at + 2, coded, added);
      if (this.#fill(shared)) return true;
    }
    return false;
  }

  distance(): number {
    return this.#table.distance(this.#rows[this.#length] ?? 0);
  }

  form(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Past the blocks behind which another block begins with what is too far: all of their forms do. */
  #passBlocks(): void {
    if (this.#dead > this.#length) return;
    for (;;) {
      const block = this.#index / BLOCK;
      const next = this.#blocks[block + 1];
      if (next === undefined) return;
      const begins = this.#sharedWith(next + 2, this.#forms[next + 1] ?? 0) >= this.#dead;
      if (!begins || this.#sharedWith(this.#offset + 2, this.#forms[this.#offset + 1] ?? 0) < this.#dead)
        return;
      this.#offset = next;
      this.#index += BLOCK;
    }
  }

  /** How many bytes of the form read last those of a whole form begin with. */
  #sharedWith(from: number, length: number): number {
    const most = Math.min(length, this.#length);
    let shared = 0;
    while (shared < most && this.#forms[from + shared] === this.#bytes[shared]) shared += 1;
    return shared;
  }

  #read(from: number, shared: number, added: number): void {
    for (let index = 0; index < added; index += 1)
      this.#bytes[shared + index] = this.#forms[from + index] ?? 0;
    this.#length = shared + added;
  }

  /** Fills the table for the bytes from one on; false as soon as they are too far. */
  #fill(from: number): boolean {
    this.#dead = Number.POSITIVE_INFINITY;
    for (let at = from; at < this.#length; at += 1) {
      const letter = letterAt(this.#bytes, at);
      const row = this.#rows[at] ?? 0;
      this.#rows[at + 1] = letter === 0 ? row : row + 1;
      if (letter !== 0 && this.#table.isTooFar(row + 1, letter)) {
        this.#dead = at + 1;
        return false;
      }
    }
    return true;
  }
}

/** The plain letter that ends with this byte, 0 for the first byte of two. */
function letterAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte === TWO_BYTES) return 0;
  if (at > 0 && bytes[at - 1] === TWO_BYTES) return SECOND_BYTES.get(byte) ?? byte;
  return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}
