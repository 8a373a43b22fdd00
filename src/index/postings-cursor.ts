import { BLOCK, BlockScan, readBlock } from './block-codec.ts';
import { impactOfBound } from './impact-table.ts';
import { codeOf, PASSAGE_SHIFT, passageOf } from './posting.ts';
import type { Segment } from './segment.ts';

/** For the loops: why is said in `posting.ts`. */
const SHIFT = PASSAGE_SHIFT;
const SIZE = BLOCK;

/** No passage comes after this one. */
export const END = 0x7fffffff;

/** Walks forward through the postings of one term in one segment, block by block; reads a block only when it must. */
export class PostingsCursor {
  /** What the impact of a posting is multiplied with. */
  factor = 0;
  /** No posting of the term scores above this. */
  bound = 0;
  /** The part of all passages that has the term. */
  readonly density: number;
  /** The postings of the block that was read; those before `at` are done. */
  readonly postings = new Int32Array(SIZE);
  at = 0;
  length = 0;
  /** The last passage of the block the cursor is at, and a bound for the scores in it; `END` and 0 behind the last block. */
  blockLast = END;
  blockBound = 0;

  private segment: Segment;
  private place = 0;
  private count = 0;
  private blockCount = 0;
  private block = 0;
  private isRead = false;
  /** What was asked about in a block that is not read; which block that is, -1 for none. */
  private readonly scan: BlockScan;
  private scanned = -1;

  constructor(segment: Segment, term: number, factor: number) {
    this.segment = segment;
    this.scan = new BlockScan(segment.words);
    this.factor = factor;
    this.place = segment.places[term] as number;
    this.count = segment.counts[term] as number;
    this.blockCount = Math.ceil(this.count / SIZE);
    this.bound = (factor * impactOfBound(segment.bounds[term] as number)) | 0;
    this.density = this.count / segment.lengths.length;
    if (this.blockCount === 1) this.readOnlyBlock();
    else this.enter(0);
  }

  /** Goes to the first posting at or after a passage, never back; `END` when there is none. */
  seek(passage: number): number {
    this.skipTo(passage);
    if (this.block === this.blockCount) return END;
    if (!this.isRead) this.read();
    const { postings, length } = this;
    let { at } = this;
    while (at < length && (postings[at] as number) >> SHIFT < passage) at++;
    this.at = at;
    return at < length ? (postings[at] as number) >> SHIFT : END;
  }

  /**
   * The frequency code of the term in a passage, no earlier one than any asked about before; null when the term is not in it.
   * A block is read only so far.
   */
  ask(passage: number): number | null {
    this.skipTo(passage);
    if (this.block === this.blockCount) return null;
    if (this.isRead) return this.seek(passage) === passage ? codeOf(this.postings[this.at] as number) : null;
    if (this.scanned !== this.block) {
      this.scanned = this.block;
      this.scan.enter(this.firstWord, this.blockLength, this.lastBefore);
    }
    return this.scan.ask(passage);
  }

  /**
   * A passage before which the term has no posting at or after another: the next posting itself, or the beginning of a block
   * not read yet that is not longer than `near`.
   */
  next(passage: number, near: number): number {
    this.skipTo(passage);
    if (this.block === this.blockCount) return END;
    if (this.isRead) return this.seek(passage);
    const first = this.lastBefore + 1;
    return this.blockLast - first > near ? this.seek(passage) : Math.max(first, passage);
  }

  /** Moves to the first block that ends at or after a passage, without reading it. */
  skipTo(passage: number): void {
    if (this.blockLast >= passage) return;
    const { blockLasts } = this.segment;
    const end = this.place + this.blockCount;
    let low = this.place + this.block;
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
    this.enter(low - this.place);
  }

  /** Goes on to the beginning of the next block and reads it; false when there is none. */
  nextBlock(): boolean {
    this.enter(this.block + 1);
    if (this.block === this.blockCount) return false;
    this.read();
    return true;
  }

  private enter(block: number): void {
    this.block = block;
    this.isRead = false;
    this.at = 0;
    this.length = 0;
    if (block === this.blockCount) {
      this.blockLast = END;
      this.blockBound = 0;
    } else if (this.blockCount > 1) {
      this.blockLast = this.segment.blockLasts[this.place + block] as number;
      this.blockBound =
        (this.factor * impactOfBound(this.segment.blockBounds[this.place + block] as number)) | 0;
    }
  }

  private read(): void {
    this.isRead = true;
    this.length = this.blockLength;
    readBlock(this.segment.words, this.firstWord, this.length, this.lastBefore, this.postings, 0);
  }

  /** The word that the block starts at. */
  private get firstWord(): number {
    return this.segment.blockWords[this.place + this.block] as number;
  }

  /** How many postings the block has. */
  private get blockLength(): number {
    return Math.min(SIZE, this.count - this.block * SIZE);
  }

  /** The last passage of the block before, -1 for none. */
  private get lastBefore(): number {
    return this.block === 0 ? -1 : (this.segment.blockLasts[this.place + this.block - 1] as number);
  }

  /** The postings of a term that has no blocks of its own. */
  private readOnlyBlock(): void {
    const { segment, place, count } = this;
    this.isRead = true;
    this.length = count;
    if (count === 1) this.postings[0] = place;
    else readBlock(segment.words, place, count, -1, this.postings, 0);
    this.blockLast = passageOf(this.postings[count - 1] as number);
    this.blockBound = this.bound;
  }
}
