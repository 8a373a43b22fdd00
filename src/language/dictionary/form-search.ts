import { mayBeListed } from './form-filter.ts';
import { BLOCK, LONGEST, type PackedReadings } from './pack-readings.ts';

/** Looks up words among the packed forms: a binary search for the block, then a walk through its forms. */
export class FormSearch {
  readonly #forms: Uint8Array;
  readonly #blocks: Uint32Array;
  readonly #filter: Uint8Array;
  /** The first bytes of each block's first form as a number, which lie close together in memory. */
  readonly #starts: Float64Array;
  readonly #encoder = new TextEncoder();
  readonly #key = new Uint8Array(LONGEST * 3);
  #keyLength = 0;

  constructor({ forms, blocks, filter }: PackedReadings) {
    this.#forms = forms;
    this.#blocks = blocks;
    this.#filter = filter;
    this.#starts = Float64Array.from(blocks, (offset) => startOf(forms, offset + 2, this.#at(offset + 1)));
  }

  /** The number of a form's pattern, -1 for an unlisted form. */
  patternOf(form: string): number {
    return form.length > LONGEST || !mayBeListed(form, this.#filter) ? -1 : this.#search(form);
  }

  #at(offset: number): number {
    return this.#forms[offset] ?? 0;
  }

  /** Walks through the block where the form belongs, up to the form itself or the first one after it. */
  #search(form: string): number {
    this.#writeKey(form);
    let offset = this.#blocks[this.#findBlock()] ?? 0;
    /** How many bytes of the key the last form repeats. */
    let matched = 0;
    for (let index = 0; index < BLOCK && offset < this.#forms.length; index += 1) {
      const shared = this.#at(offset);
      const length = this.#at(offset + 1);
      const bytes = offset + 2;
      // A form that shares less with the one before than the key does comes after the key.
      if (shared < matched) return -1;
      if (shared === matched) {
        matched = this.#match(shared, bytes, length);
        if (matched === this.#keyLength && shared + length === this.#keyLength)
          return this.#at(bytes + length) | (this.#at(bytes + length + 1) << 8);
        if (this.#isAfterKey(matched, shared, bytes, length)) return -1;
      }
      offset = bytes + length + 2;
    }
    return -1;
  }

  /** Writes the word's bytes; by hand as long as they are ASCII, which is most of German and faster. */
  #writeKey(word: string): void {
    for (let index = 0; index < word.length; index += 1) {
      const code = word.charCodeAt(index);
      if (code > 0x7f) {
        this.#keyLength = this.#encoder.encodeInto(word, this.#key).written;
        return;
      }
      this.#key[index] = code;
    }
    this.#keyLength = word.length;
  }

  /** The block whose first form is the last one not after the key: by the first bytes, then by all. */
  #findBlock(): number {
    const start = startOf(this.#key, 0, this.#keyLength);
    let low = Math.max(0, firstAtLeast(this.#starts, start) - 1);
    let high = firstAtLeast(this.#starts, start + 1) - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const bytes = (this.#blocks[middle] ?? 0) + 2;
      const length = this.#at(bytes - 1);
      if (this.#isAfterKey(this.#match(0, bytes, length), 0, bytes, length)) high = middle - 1;
      else low = middle;
    }
    return low;
  }

  /** How many bytes of the key a form repeats that shares `shared` of them and goes on with these bytes. */
  #match(shared: number, bytes: number, length: number): number {
    const most = Math.min(length, this.#keyLength - shared);
    let index = 0;
    while (index < most && this.#forms[bytes + index] === this.#key[shared + index]) index += 1;
    return shared + index;
  }

  #isAfterKey(matched: number, shared: number, bytes: number, length: number): boolean {
    const next = bytes + (matched - shared);
    if (next >= bytes + length) return false;
    return matched >= this.#keyLength || this.#at(next) > (this.#key[matched] ?? 0);
  }
}

/** As many bytes as a double holds exactly. */
const START_BYTES = 6;

/** The first bytes as one number that orders as they do; what is missing counts as 0. */
function startOf(bytes: Uint8Array, from: number, length: number): number {
  let start = 0;
  for (let index = 0; index < START_BYTES; index += 1)
    start = start * 256 + (index < length ? (bytes[from + index] ?? 0) : 0);
  return start;
}

/** The index of the first of ascending numbers that is at least `least`; their count when none is. */
function firstAtLeast(numbers: Float64Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
