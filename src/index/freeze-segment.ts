import { FrozenSegment } from './frozen-segment.ts';
import type { GrowingSegment } from './growing-segment.ts';
import type { ImpactTable } from './impact-table.ts';
import { keepPresent, type MergeWork, removeRemoved, SLICE } from './merge-work.ts';
import { SegmentWriter } from './segment-writer.ts';
import { sortTerms } from './sort-terms.ts';
import { TermBytes } from './term-bytes.ts';

/** Writes a growing segment, to which nothing is added any more, as a frozen one. */
export function* freezeSegment(growing: GrowingSegment, table: ImpactTable): MergeWork {
  const texts = [...growing.texts()];
  const order = sortTerms(texts);
  yield SLICE;
  const { postings, ends } = growing.sortPostings(order);
  yield SLICE;
  const lengths = growing.lengths.subarray(0, growing.addedCount);
  const writer = new SegmentWriter(table, lengths.slice());
  const bytes = new TermBytes();
  let start = 0;
  let done = 0;
  for (const term of order) {
    const end = ends[term] as number;
    const kept = growing.removedCount > 0 ? keepPresent(postings, start, end, lengths) : end;
    writer.add(bytes.write(texts[term] as string), postings, start, kept);
    done += end - start;
    start = end;
    if (done >= SLICE) {
      yield done;
      done = 0;
    }
  }
  const result = new FrozenSegment(writer.finish(growing.base));
  if (growing.removedCount > 0) removeRemoved(lengths, result);
  return result;
}
