import { BLOCK, readBlock } from './block-codec.ts';
import { impactOfBound } from './impact-table.ts';
import type { Segment } from './segment.ts';
import { FREQUENCY_CODES } from './term-frequency.ts';

/** No passage comes after this one. */
export const END = 0x7fffffff;

/** Walks forward through the postings of one term in one segment, a block at a time. */
export class PostingsCursor {
  /** What the impact of a posting is multiplied with. */
  readonly factor: number;
  /** No posting of the term scores above this. */
  readonly bound: number;
  /** The passages and frequency codes of the block that was read; those before `at` are done. */
  readonly passages = new Int32Array(BLOCK);
  readonly codes = new Uint8Array(BLOCK);
  at = 0;
  length = 0;

  private readonly segment: Segment;
  private readonly place: number;
  private readonly count: number;
  private readonly blockCount: number;
  /** The block to look at, and the one that was read (-1 for none). */
  private block = 0;
  private readBlockNumber = -1;

  constructor(segment: Segment, term: number, factor: number) {
    this.segment = segment;
    this.factor = factor;
    this.place = segment.places[term] as number;
    this.count = segment.counts[term] as number;
    this.blockCount = Math.ceil(this.count / BLOCK);
    this.bound = (factor * impactOfBound(segment.bounds[term] as number)) | 0;
  }

  /** The passage the cursor stands at, `END` after the last. */
  get passage(): number {
    return this.at < this.length ? (this.passages[this.at] as number) : END;
  }

  /** Goes to the first posting at or after a passage; never back. */
  seek(passage: number): number {
    this.skipTo(passage);
    if (this.block >= this.blockCount) {
      this.at = this.length;
      return END;
    }
    this.read();
    const { passages, length } = this;
    let { at } = this;
    while (at < length && (passages[at] as number) < passage) at++;
    this.at = at;
    return at < length ? (passages[at] as number) : END;
  }

  /** Moves to the first block that ends at or after a passage, without reading it. */
  skipTo(passage: number): void {
    if (this.blockCount === 1) {
      return;
    }
    const { blockLasts } = this.segment;
    let low = this.place + this.block;
    const end = this.place + this.blockCount;
    if (low >= end || (blockLasts[low] as number) >= passage) return;
    let step = 1;
    while (low + step < end && (blockLasts[low + step] as number) < passage) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step, end);
    low++;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((blockLasts[middle] as number) < passage) low = middle + 1;
      else high = middle;
    }
    this.block = low - this.place;
  }

  /** No posting from the block the cursor is at up to a passage, exclusive, scores above this. */
  boundBefore(end: number): number {
    if (this.blockCount === 1) return this.bound;
    const { blockLasts, blockBounds } = this.segment;
    let largest = 0;
    for (let block = this.place + this.block, last = this.place + this.blockCount; block < last; block++) {
      const bound = blockBounds[block] as number;
      if (bound > largest) largest = bound;
      if ((blockLasts[block] as number) >= end - 1) break;
    }
    return (this.factor * impactOfBound(largest)) | 0;
  }

  /** Goes on to the next block; false when there is none. */
  nextBlock(): boolean {
    this.block++;
    if (this.block >= this.blockCount) {
      this.at = this.length;
      return false;
    }
    this.read();
    return true;
  }

  private read(): void {
    if (this.readBlockNumber === this.block) return;
    this.readBlockNumber = this.block;
    this.at = 0;
    const { segment, block, place } = this;
    if (this.count === 1) {
      this.length = 1;
      this.passages[0] = Math.floor(place / FREQUENCY_CODES);
      this.codes[0] = place % FREQUENCY_CODES;
      return;
    }
    if (this.blockCount === 1) {
      this.length = this.count;
      readBlock(segment.words, place, this.count, -1, this.passages, this.codes, 0);
      return;
    }
    this.length = Math.min(BLOCK, this.count - block * BLOCK);
    const before = block === 0 ? -1 : (segment.blockLasts[place + block - 1] as number);
    const word = segment.blockWords[place + block] as number;
    readBlock(segment.words, word, this.length, before, this.passages, this.codes, 0);
  }
}
