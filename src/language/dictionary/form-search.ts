import { mayBeListed } from './form-filter.ts';
import { BLOCK, LONGEST, type PackedReadings } from './pack-readings.ts';

/** How far a search has come. */
interface Walk {
  /** Where the next form begins. */
  offset: number;
  /** How many bytes of the key the last form repeats. */
  matched: number;
  /** The most bytes of the key that any form so far repeats. */
  best: number;
  /** The number of the key's pattern once it is found, -1 until then. */
  pattern: number;
}

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
    if (form.length > LONGEST || !mayBeListed(form, this.#filter)) return -1;
    return this.#walk(form).pattern;
  }

  /** How many first letters of the word begin some listed form. */
  longestPrefix(word: string): number {
    const walk = this.#walk(word.slice(0, LONGEST));
    if (walk.offset < this.#forms.length && this.#at(walk.offset) === 0)
      walk.best = Math.max(walk.best, this.#match(0, walk.offset + 2, this.#at(walk.offset + 1)));
    return this.#lettersIn(walk.best);
  }

  #at(offset: number): number {
    return this.#forms[offset] ?? 0;
  }

  /** Walks through the block where the word belongs, up to the word itself or the first form after it. */
  #walk(word: string): Walk {
    this.#writeKey(word);
    const walk: Walk = { offset: this.#blocks[this.#findBlock()] ?? 0, matched: 0, best: 0, pattern: -1 };
    for (let index = 0; index < BLOCK && walk.offset < this.#forms.length; index += 1) {
      const shared = this.#at(walk.offset);
      const length = this.#at(walk.offset + 1);
      const bytes = walk.offset + 2;
      // A form that shares less with the one before than the key does comes after the key.
      if (shared < walk.matched) return walk;
      if (shared === walk.matched) {
        walk.matched = this.#match(shared, bytes, length);
        walk.best = Math.max(walk.best, walk.matched);
        if (walk.matched === this.#keyLength && shared + length === this.#keyLength)
          walk.pattern = this.#at(bytes + length) | (this.#at(bytes + length + 1) << 8);
        if (walk.pattern >= 0 || this.#isAfterKey(walk.matched, shared, bytes, length)) return walk;
      }
      walk.offset = bytes + length + 2;
    }
    return walk;
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

  /** How many whole letters the first bytes of the key are. */
  #lettersIn(bytes: number): number {
    const isInner = (at: number): boolean => at < this.#keyLength && ((this.#key[at] ?? 0) & 0xc0) === 0x80;
    let letters = 0;
    for (let at = 0; at < bytes; at += 1) if (!isInner(at)) letters += 1;
    return isInner(bytes) ? letters - 1 : letters;
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
