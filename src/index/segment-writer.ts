import { BLOCK, BlockWriter } from './block-codec.ts';
import { GrowingArray } from './growing-array.ts';
import { boundCodeOf, type ImpactTable } from './impact-table.ts';
import { LENGTH_CODES } from './passage-length.ts';
import { codeOf, passageOf } from './posting.ts';
import type { Segment } from './segment.ts';
import type { TermBytes } from './term-bytes.ts';
import { TermDictionaryWriter } from './term-dictionary.ts';

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

  /** Takes the first `count` of the given postings; a term without any is left out. */
  add(term: TermBytes, postings: Int32Array, count: number): void {
    if (count === 0) return;
    this.dictionary.add(term);
    this.counts.push(count);
    if (count > BLOCK) this.addBlocks(postings, count);
    else {
      this.places.push(count === 1 ? (postings[0] as number) : this.blocks.write(postings, 0, count, -1));
      this.bounds.push(this.boundOf(postings, 0, count));
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

  private addBlocks(postings: Int32Array, count: number): void {
    this.places.push(this.blockWords.length);
    let termBound = 0;
    for (let start = 0; start < count; start += BLOCK) {
      const end = Math.min(start + BLOCK, count);
      const before = start === 0 ? -1 : passageOf(postings[start - 1] as number);
      const bound = this.boundOf(postings, start, end);
      this.blockWords.push(this.blocks.write(postings, start, end, before));
      this.blockLasts.push(passageOf(postings[end - 1] as number));
      this.blockBounds.push(bound);
      termBound = Math.max(termBound, bound);
    }
    this.bounds.push(termBound);
  }

  private boundOf(postings: Int32Array, start: number, end: number): number {
    const { lengths } = this;
    const { impacts } = this.table;
    let largest = 0;
    for (let i = start; i < end; i++) {
      const posting = postings[i] as number;
      const at = codeOf(posting) * LENGTH_CODES + (lengths[passageOf(posting)] as number);
      const impact = impacts[at] as number;
      if (impact > largest) largest = impact;
    }
    return boundCodeOf(largest);
  }
}
