import { FrozenSegment } from './frozen-segment.ts';
import type { GrowingSegment } from './growing-segment.ts';
import type { ImpactTable } from './impact-table.ts';
import { keepPresent, type MergeWork, removeRemoved, SLICE } from './merge-work.ts';
import type { SortedPostings } from './posting-rows.ts';
import { SegmentWriter } from './segment-writer.ts';
import { sortTerms } from './sort-terms.ts';
import { TermBytes } from './term-bytes.ts';

/** A posting takes about so many words. */
const WORDS = 0.5;

/** Writes a growing segment, to which nothing is added any more, as a frozen one. */
export function* freezeSegment(growing: GrowingSegment, table: ImpactTable): MergeWork {
  const texts = [...growing.texts()];
  const order = sortTerms(texts);
  yield SLICE;
  const freeze = new Freeze(growing, table, texts, order);
  yield SLICE;
  while (!freeze.isDone) yield freeze.writeSome();
  return freeze.finish();
}

class Freeze {
  private readonly growing: GrowingSegment;
  private readonly texts: readonly string[];
  private readonly order: Int32Array;
  private readonly sorted: SortedPostings;
  private readonly writer: SegmentWriter;
  private readonly bytes = new TermBytes();
  /** So many terms of the order are written, up to `start` in the postings. */
  private written = 0;
  private start = 0;

  constructor(growing: GrowingSegment, table: ImpactTable, texts: readonly string[], order: Int32Array) {
    this.growing = growing;
    this.texts = texts;
    this.order = order;
    this.sorted = growing.rows.sort(order);
    const words = Math.ceil(growing.rows.count * WORDS);
    this.writer = new SegmentWriter(table, growing.lengths.slice(0, growing.addedCount), words);
  }

  get isDone(): boolean {
    return this.written === this.order.length;
  }

  /** Writes terms until it has been long enough for a pause; returns the number of postings. */
  writeSome(): number {
    const first = this.start;
    while (this.start - first < SLICE && !this.isDone) this.writeTerm();
    return this.start - first;
  }

  finish(): FrozenSegment {
    const { base, lengths, addedCount, removedCount } = this.growing;
    const result = new FrozenSegment(this.writer.finish(base));
    if (removedCount > 0) removeRemoved(lengths.subarray(0, addedCount), result);
    return result;
  }

  private writeTerm(): void {
    const { growing, start } = this;
    const { postings, ends } = this.sorted;
    const term = this.order[this.written++] as number;
    const end = ends[term] as number;
    const kept = growing.removedCount > 0 ? keepPresent(postings, start, end, growing.lengths) : end;
    this.writer.add(this.bytes.write(this.texts[term] as string), postings, start, kept);
    this.start = end;
  }
}
