import { FrozenSegment } from './frozen-segment.ts';
import type { GrowingSegment } from './growing-segment.ts';
import type { ImpactTable } from './impact-table.ts';
import { NO_PASSAGE } from './passage-length.ts';
import { createPosting, passageOf } from './posting.ts';
import { readPostings } from './read-postings.ts';
import type { Segment } from './segment.ts';
import { SegmentWriter } from './segment-writer.ts';
import { compareTermBytes, TermBytes } from './term-bytes.ts';
import { TermCursor } from './term-dictionary.ts';

/** Terms with their postings, term after term in ascending order. */
interface PostingsSource {
  readonly base: number;
  readonly lengths: Uint8Array;
  readonly term: TermBytes;
  next(): boolean;
  /** Writes the postings of the current term, those of removed passages too, and says how many there are. */
  read(postings: Int32Array): number;
}

/** A merge at work: it pauses with the number of postings done since the last pause, and ends with the result. */
export type MergeWork = Generator<number, FrozenSegment, void>;

/** So many postings are written between two pauses. */
const SLICE = 2048;

/** Writes a growing segment, to which nothing is added any more, as a frozen one. */
export function freezeSegment(growing: GrowingSegment, table: ImpactTable): MergeWork {
  return mergeSources([sourceOfGrowing(growing)], table);
}

/**
 * Writes segments that follow each other as one, without what was removed. Pauses often, so that questions can be answered in
 * between; what is removed meanwhile is removed from the result as well.
 */
export function mergeSegments(segments: readonly Segment[], table: ImpactTable): MergeWork {
  const words = segments.reduce((sum, segment) => sum + segment.words.length, 0);
  return mergeSources(segments.map(sourceOfSegment), table, words);
}

function* mergeSources(
  sources: readonly PostingsSource[],
  table: ImpactTable,
  expectedWords?: number,
): MergeWork {
  const base = sources[0]?.base ?? 0;
  const lengths = joinLengths(sources, base);
  const writer = new SegmentWriter(table, lengths, expectedWords);
  const merged = new MergedPostings(base, lengths.length);
  let open = sources.filter((source) => source.next());
  const holders: PostingsSource[] = [];
  let done = 0;
  while (open.length > 0) {
    findHolders(open, holders);
    merged.count = 0;
    for (const source of holders) done += merged.take(source);
    const { term } = holders[0] as PostingsSource;
    writer.add(term, merged.postings, merged.count);
    for (const source of holders) {
      if (!source.next()) open = open.filter((other) => other !== source);
    }
    if (done >= SLICE) {
      yield done;
      done = 0;
    }
  }
  const result = new FrozenSegment(writer.finish(base));
  for (const source of sources) removeRemoved(source, result);
  return result;
}

/** The postings of one term from all sources, without those of removed passages. */
class MergedPostings {
  readonly postings: Int32Array;
  count = 0;
  private readonly base: number;
  private readonly read: Int32Array;

  constructor(base: number, capacity: number) {
    this.base = base;
    this.postings = new Int32Array(capacity);
    this.read = new Int32Array(capacity);
  }

  /** Takes those of a source, which come after all before; returns how many were read. */
  take(source: PostingsSource): number {
    const { postings, read } = this;
    const { lengths } = source;
    const shift = createPosting(source.base - this.base, 0);
    const length = source.read(read);
    let { count } = this;
    for (let i = 0; i < length; i++) {
      const posting = read[i] as number;
      if (lengths[passageOf(posting)] !== NO_PASSAGE) postings[count++] = posting + shift;
    }
    this.count = count;
    return length;
  }
}

/** Lists the sources that stand at the term that comes first, in their order. */
function findHolders(open: readonly PostingsSource[], holders: PostingsSource[]): void {
  holders.length = 0;
  for (const source of open) {
    const order =
      holders.length === 0 ? 0 : compareTermBytes(source.term, (holders[0] as PostingsSource).term);
    if (order > 0) continue;
    if (order < 0) holders.length = 0;
    holders.push(source);
  }
}

function joinLengths(sources: readonly PostingsSource[], base: number): Uint8Array {
  const end = sources.reduce((last, source) => Math.max(last, source.base + source.lengths.length), base);
  const lengths = new Uint8Array(end - base);
  for (const source of sources) lengths.set(source.lengths, source.base - base);
  return lengths;
}

/** Removes from the result what was removed from a source while the merge was at work. */
function removeRemoved(source: PostingsSource, merged: FrozenSegment): void {
  const shift = source.base - merged.segment.base;
  source.lengths.forEach((length, passage) => {
    if (length === NO_PASSAGE) merged.remove(passage + shift);
  });
}

function sourceOfSegment(segment: Segment): PostingsSource {
  const cursor = new TermCursor(segment.dictionary);
  return {
    base: segment.base,
    lengths: segment.lengths,
    term: cursor.term,
    next: () => cursor.next(),
    read: (postings) => readPostings(segment, cursor.place, postings),
  };
}

function sourceOfGrowing(growing: GrowingSegment): PostingsSource {
  const terms = growing.sortedTerms();
  const term = new TermBytes();
  let place = -1;
  return {
    base: growing.base,
    lengths: growing.lengths.subarray(0, growing.addedCount),
    term,
    next: () => {
      place++;
      if (place >= terms.length) return false;
      term.write(terms[place] as string);
      return true;
    },
    read: (postings) => growing.readPostings(terms[place] as string, postings),
  };
}
