import { BLOCK, BlockWriter } from './block-codec.ts';
import { GrowingArray } from './growing-array.ts';
import type { ImpactTable } from './impact-table.ts';
import { LENGTH_CODES } from './passage-length.ts';
import { CODE_MASK, PASSAGE_SHIFT, passageOf } from './posting.ts';
import type { Segment } from './segment.ts';
import type { TermBytes } from './term-bytes.ts';
import { TermDictionaryWriter } from './term-dictionary.ts';

const SHIFT = PASSAGE_SHIFT;
const MASK = CODE_MASK;
const LENGTHS = LENGTH_CODES;
const bytes = (length: number): Uint8Array => new Uint8Array(length);
const words = (length: number): Uint32Array => new Uint32Array(length);

/** Takes term after term in ascending order, each with its postings, and makes them a segment. */
export class SegmentWriter {
  private readonly table: ImpactTable;
  private readonly lengths: Uint8Array;
  private readonly dictionary = new TermDictionaryWriter();
  private readonly counts = new GrowingArray(words);
  private readonly places = new GrowingArray(words);
  private readonly bounds = new GrowingArray(bytes);
  private readonly blockWords = new GrowingArray(words);
  private readonly blockLasts = new GrowingArray(words);
  private readonly blockBounds = new GrowingArray(bytes);
  private readonly blocks: BlockWriter;

  /**
   * @param lengths the length code of every passage that will be in the segment
   * @param expected about how many words its postings will take
   */
  constructor(table: ImpactTable, lengths: Uint8Array, expected?: number) {
    this.blocks = new BlockWriter(expected);
    this.table = table;
    this.lengths = lengths;
  }

  /** Takes the given postings from `start` to `end`; a term without any is left out. */
  add(term: TermBytes, postings: Int32Array, start: number, end: number): void {
    if (start === end) return;
    const count = end - start;
    this.dictionary.add(term);
    this.counts.push(count);
    if (count > BLOCK) this.addBlocks(postings, start, end);
    else {
      const place = count === 1 ? (postings[start] as number) : this.blocks.write(postings, start, end, -1);
      this.places.push(place);
      this.bounds.push(this.boundOf(postings, start, end));
    }
  }

  finish(base: number): Segment {
    return {
      base,
      lengths: this.lengths,
      dictionary: this.dictionary.finish(),
      counts: this.counts.finish(),
      places: this.places.finish(),
      bounds: this.bounds.finish(),
      blockWords: this.blockWords.finish(),
      blockLasts: this.blockLasts.finish(),
      blockBounds: this.blockBounds.finish(),
      words: this.blocks.finish(),
    };
  }

  private addBlocks(postings: Int32Array, start: number, end: number): void {
    this.places.push(this.blockWords.length);
    let termBound = 0;
    let before = -1;
    for (let first = start; first < end; first += BLOCK) {
      const next = Math.min(first + BLOCK, end);
      const bound = this.boundOf(postings, first, next);
      this.blockWords.push(this.blocks.write(postings, first, next, before));
      before = passageOf(postings[next - 1] as number);
      this.blockLasts.push(before);
      this.blockBounds.push(bound);
      termBound = Math.max(termBound, bound);
    }
    this.bounds.push(termBound);
  }

  private boundOf(postings: Int32Array, start: number, end: number): number {
    const { lengths } = this;
    const { bounds } = this.table;
    let largest = 0;
    for (let i = start; i < end; i++) {
      const posting = postings[i] as number;
      const at = (posting & MASK) * LENGTHS + (lengths[posting >> SHIFT] as number);
      const bound = bounds[at] as number;
      if (bound > largest) largest = bound;
    }
    return largest;
  }
}
