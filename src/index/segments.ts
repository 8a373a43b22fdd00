import { findMerge } from './find-merge.ts';
import { freezeSegment } from './freeze-segment.ts';
import { FrozenSegment } from './frozen-segment.ts';
import { GrowingSegment } from './growing-segment.ts';
import { GuidedCursor } from './guided-cursor.ts';
import type { ImpactTable } from './impact-table.ts';
import { mergeSegments } from './merge-segments.ts';
import type { MergeWork } from './merge-work.ts';
import type { WeightedTerm } from './passage-index.ts';
import { NO_PASSAGE } from './passage-length.ts';
import { PostingRows } from './posting-rows.ts';
import { readFrequencyCode } from './read-postings.ts';
import type { FrozenIndex } from './segment.ts';
import { TermCursor } from './term-dictionary.ts';
import type { TermGuide } from './term-guide.ts';

/** For every posting that is added so many are merged: enough to keep pace, too few to be felt. */
const INSTALMENT = 16;

/** Some of the frozen segments on their way to be one; those before `end` stay where they are until it is done. */
interface Merging {
  readonly run: MergeWork;
  readonly start: number;
  readonly end: number;
}

/**
 * All segments in the order of their passages: frozen ones, then full ones that wait to be frozen, then the one that grows.
 * Freezing and merging are paid for in instalments by those who add.
 */
export class Segments {
  private frozenSegments: readonly FrozenSegment[];
  private readonly full: GrowingSegment[] = [];
  private growingSegment: GrowingSegment;
  /** Those of a segment that was frozen, for the next one. */
  private spareRows: PostingRows | null = null;
  /** The freezing of the oldest full segment, when it has begun. */
  private freezing: MergeWork | null = null;
  private merging: Merging | null = null;
  /** Nothing is to be merged until something changes. */
  private isSettled = false;
  private readonly table: ImpactTable;
  private readonly capacity: number;

  /**
   * @param stored frozen segments to begin with
   * @param capacity how many passages a growing segment takes
   */
  constructor(table: ImpactTable, stored: FrozenIndex, capacity: number) {
    this.table = table;
    this.capacity = capacity;
    this.frozenSegments = stored.segments.map((segment) => new FrozenSegment(segment));
    this.growingSegment = new GrowingSegment(stored.next, capacity);
  }

  get frozen(): readonly FrozenSegment[] {
    return this.frozenSegments;
  }

  /** Those not frozen yet, in order. */
  get growing(): readonly GrowingSegment[] {
    return [...this.full, this.growingSegment];
  }

  /** The number of the next passage. */
  get next(): number {
    return this.growingSegment.base + this.growingSegment.addedCount;
  }

  get passageCount(): number {
    const count = (sum: number, part: { readonly passageCount: number }): number => sum + part.passageCount;
    return this.frozenSegments.reduce(count, 0) + this.full.reduce(count, this.growingSegment.passageCount);
  }

  add(terms: readonly WeightedTerm[]): number {
    const passage = this.next;
    this.growingSegment.add(terms);
    if (this.growingSegment.isFull) this.startGrowing();
    this.workFor(terms.length * INSTALMENT);
    return passage;
  }

  /** Takes a passage out; one that is not there changes nothing. */
  remove(passage: number): void {
    const growing = this.growingPart(passage);
    growing?.remove(passage - growing.base);
    const frozen = this.frozenPart(passage);
    if (frozen?.remove(passage - frozen.segment.base)) this.isSettled = false;
  }

  /** The length code of a passage, `NO_PASSAGE` for one that is not there. */
  lengthCode(passage: number): number {
    const part = this.frozenPart(passage)?.segment ?? this.growingPart(passage);
    return part?.lengths[passage - part.base] ?? NO_PASSAGE;
  }

  /**
   * The frequency code of a term in a passage; null when it is not in it, or the passage is not there.
   *
   * @param places the term's place in the dictionary of each frozen segment, -1 where it is not
   */
  frequencyCode(term: string, places: readonly number[], passage: number): number | null {
    if (this.lengthCode(passage) === NO_PASSAGE) return null;
    const frozen = this.frozenPart(passage);
    if (frozen !== undefined) {
      const place = places[this.frozenSegments.indexOf(frozen)] as number;
      return readFrequencyCode(frozen.segment, place, passage - frozen.segment.base);
    }
    const growing = this.growingPart(passage);
    return growing?.frequencyCode(term, passage - growing.base) ?? null;
  }

  /** Every term that is in at least one passage, those of several segments several times. */
  *terms(): Iterable<string> {
    for (const frozen of this.frozenSegments) {
      const cursor = new TermCursor(frozen.segment.dictionary);
      while (cursor.next()) if (frozen.documentFrequency(cursor.place) > 0) yield cursor.term.toString();
    }
    for (const growing of this.growing) yield* growing.presentTerms();
  }

  /** Those of them no beginning of which is too far for a guide; of the frozen ones whatever their length. */
  *guidedTerms(guide: TermGuide): Iterable<string> {
    for (const frozen of this.frozenSegments) {
      const cursor = new GuidedCursor(frozen.segment.dictionary, guide);
      while (cursor.next()) if (frozen.documentFrequency(cursor.place) > 0) yield cursor.term.toString();
    }
    for (const growing of this.growing) yield* growing.guidedTerms(guide);
  }

  /** Makes one frozen segment of all, without anything that was removed. */
  compact(): void {
    for (const _ of this.compacting());
  }

  /** The same in pieces; what is added or removed between two of them may stay as it is. */
  *compacting(): Generator<void> {
    this.spareRows = null;
    if (this.growingSegment.addedCount > 0) this.startGrowing();
    while (this.freezeOn() !== null) yield;
    this.merging = null;
    if (this.frozenSegments.length > 1 || this.frozenSegments.some(({ removedCount }) => removedCount > 0)) {
      this.merging = this.startMerge(0, this.frozenSegments.length);
      while (this.merging !== null) {
        this.mergeOn();
        yield;
      }
    }
    this.spareRows = null;
  }

  private growingPart(passage: number): GrowingSegment | undefined {
    return this.growing.find(({ base, addedCount }) => isIn(passage, base, addedCount));
  }

  private frozenPart(passage: number): FrozenSegment | undefined {
    return this.frozenSegments.find(({ segment }) => isIn(passage, segment.base, segment.lengths.length));
  }

  private startGrowing(): void {
    this.full.push(this.growingSegment);
    this.growingSegment = new GrowingSegment(this.next, this.capacity, this.spareRows ?? new PostingRows());
    this.spareRows = null;
  }

  /** Works until so many postings are written or nothing is left to do. Who waits to be frozen comes first. */
  private workFor(postings: number): void {
    for (let left = postings; left > 0; ) {
      const written = this.freezeOn() ?? this.mergeOn();
      if (written === null) return;
      left -= written;
    }
  }

  /** Freezes the oldest full segment, up to the next pause; returns how many postings were written, null without one. */
  private freezeOn(): number | null {
    const full = this.full[0];
    if (full === undefined) return null;
    this.freezing ??= freezeSegment(full, this.table);
    const step = this.freezing.next();
    if (!step.done) return step.value;
    this.freezing = null;
    this.full.shift();
    this.spareRows = full.rows;
    this.replace(this.frozenSegments.length, this.frozenSegments.length, step.value);
    return 0;
  }

  /** Merges what should be merged, up to the next pause; returns how many postings were written, null without any. */
  private mergeOn(): number | null {
    this.merging ??= this.findMerge();
    if (this.merging === null) return null;
    const { run, start, end } = this.merging;
    const step = run.next();
    if (!step.done) return step.value;
    this.merging = null;
    this.replace(start, end, step.value);
    return 0;
  }

  private findMerge(): Merging | null {
    if (this.isSettled) return null;
    const sizes = this.frozenSegments.map(({ passageCount: present, removedCount: removed }) => ({
      present,
      removed,
    }));
    const merge = findMerge(sizes);
    this.isSettled = merge === null;
    return merge === null ? null : this.startMerge(merge.start, merge.end);
  }

  private startMerge(start: number, end: number): Merging {
    return { run: mergeSegments(this.frozenSegments.slice(start, end), this.table), start, end };
  }

  private replace(start: number, end: number, result: FrozenSegment): void {
    this.frozenSegments = [
      ...this.frozenSegments.slice(0, start),
      ...(result.passageCount > 0 ? [result] : []),
      ...this.frozenSegments.slice(end),
    ];
    this.isSettled = false;
  }
}

function isIn(passage: number, base: number, length: number): boolean {
  return passage >= base && passage < base + length;
}
