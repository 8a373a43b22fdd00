import { FrozenSegment } from './frozen-segment.ts';
import type { ImpactTable } from './impact-table.ts';
import { keepPresent, type MergeWork, removeRemoved, SLICE } from './merge-work.ts';
import { readPostings } from './read-postings.ts';
import { SegmentWriter } from './segment-writer.ts';
import { compareTermBytes } from './term-bytes.ts';
import { TermCursor } from './term-dictionary.ts';

/** A segment, and where it stands in its terms. */
interface Source {
  readonly frozen: FrozenSegment;
  /** What its first passage is in the result. */
  readonly shift: number;
  readonly cursor: TermCursor;
}

/**
 * Writes segments that follow each other as one, without what was removed; what is removed meanwhile is removed from the
 * result as well.
 */
export function* mergeSegments(segments: readonly FrozenSegment[], table: ImpactTable): MergeWork {
  const base = segments[0]?.segment.base ?? 0;
  const sources = segments.map((frozen) => openSource(frozen, base));
  const lengths = joinLengths(sources);
  const words = segments.reduce((sum, { segment }) => sum + segment.words.length, 0);
  const writer = new SegmentWriter(table, lengths, words);
  const postings = new Int32Array(lengths.length);
  let open = sources.filter(({ cursor }) => cursor.next());
  const holders: Source[] = [];
  let done = 0;
  while (open.length > 0) {
    findHolders(open, holders);
    let count = 0;
    for (const source of holders) count = takePostings(source, postings, count);
    writer.add((holders[0] as Source).cursor.term, postings, 0, count);
    for (const source of holders) {
      if (!source.cursor.next()) open = open.filter((other) => other !== source);
    }
    done += count + holders.length;
    if (done >= SLICE) {
      yield done;
      done = 0;
    }
  }
  const result = new FrozenSegment(writer.finish(base));
  for (const { frozen, shift } of sources) {
    if (frozen.removedCount > 0) removeRemoved(frozen.segment.lengths, result, shift);
  }
  return result;
}

function openSource(frozen: FrozenSegment, base: number): Source {
  return { frozen, shift: frozen.segment.base - base, cursor: new TermCursor(frozen.segment.dictionary) };
}

/** Lists the sources that stand at the term that comes first, in their order. */
function findHolders(open: readonly Source[], holders: Source[]): void {
  holders.length = 0;
  for (const source of open) {
    const order =
      holders.length === 0 ? 0 : compareTermBytes(source.cursor.term, (holders[0] as Source).cursor.term);
    if (order > 0) continue;
    if (order < 0) holders.length = 0;
    holders.push(source);
  }
}

/**
 * Writes the postings that a source has of its term, as they are in the result, from `start` on.
 *
 * @returns where they end
 */
function takePostings({ frozen, shift, cursor }: Source, postings: Int32Array, start: number): number {
  const { segment } = frozen;
  const end = start + readPostings(segment, cursor.place, postings, start, shift);
  return frozen.removedCount > 0 ? keepPresent(postings, start, end, segment.lengths, shift) : end;
}

function joinLengths(sources: readonly Source[]): Uint8Array {
  const length = sources.reduce(
    (last, { shift, frozen }) => Math.max(last, shift + frozen.segment.lengths.length),
    0,
  );
  const lengths = new Uint8Array(length);
  for (const { shift, frozen } of sources) lengths.set(frozen.segment.lengths, shift);
  return lengths;
}
