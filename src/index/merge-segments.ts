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
  const merge = new Merge(segments, table);
  while (!merge.isDone) yield merge.writeSome();
  return merge.finish();
}

class Merge {
  private readonly base: number;
  private readonly sources: readonly Source[];
  private readonly writer: SegmentWriter;
  /** The postings of the term at hand, with room for the most frequent one. */
  private readonly postings: Int32Array;
  /** Those that have terms left, in order. */
  private readonly open: Source[];
  /** Those of them that stand at the term at hand, in order: the first `holderCount`. */
  private readonly holders: Source[] = [];
  private holderCount = 0;

  constructor(segments: readonly FrozenSegment[], table: ImpactTable) {
    const base = segments[0]?.segment.base ?? 0;
    this.base = base;
    this.sources = segments.map((frozen) => openSource(frozen, base));
    const lengths = joinLengths(this.sources);
    const words = segments.reduce((sum, { segment }) => sum + segment.words.length, 0);
    this.writer = new SegmentWriter(table, lengths, words);
    this.postings = new Int32Array(lengths.length);
    this.open = this.sources.filter(({ cursor }) => cursor.next());
  }

  get isDone(): boolean {
    return this.open.length === 0;
  }

  /** Writes terms until it has been long enough for a pause; returns the number of postings. */
  writeSome(): number {
    let done = 0;
    while (done < SLICE && !this.isDone) done += this.writeTerm();
    return done;
  }

  finish(): FrozenSegment {
    const result = new FrozenSegment(this.writer.finish(this.base));
    for (const { frozen, shift } of this.sources) {
      if (frozen.removedCount > 0) removeRemoved(frozen.segment.lengths, result, shift);
    }
    return result;
  }

  private writeTerm(): number {
    const { holders, postings } = this;
    this.findHolders();
    let count = 0;
    for (let i = 0; i < this.holderCount; i++) count = takePostings(holders[i] as Source, postings, count);
    this.writer.add((holders[0] as Source).cursor.term, postings, 0, count);
    for (let i = 0; i < this.holderCount; i++) {
      const source = holders[i] as Source;
      if (!source.cursor.next()) this.open.splice(this.open.indexOf(source), 1);
    }
    return count + this.holderCount;
  }

  /** Lists the sources that stand at the term that comes first. */
  private findHolders(): void {
    const { open, holders } = this;
    let count = 0;
    for (let i = 0; i < open.length; i++) {
      const source = open[i] as Source;
      const order =
        count === 0 ? 0 : compareTermBytes(source.cursor.term, (holders[0] as Source).cursor.term);
      if (order > 0) continue;
      if (order < 0) count = 0;
      holders[count++] = source;
    }
    this.holderCount = count;
  }
}

function openSource(frozen: FrozenSegment, base: number): Source {
  return { frozen, shift: frozen.segment.base - base, cursor: new TermCursor(frozen.segment.dictionary) };
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
