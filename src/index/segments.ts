import { findMerge } from './find-merge.ts';
import { freezeSegment } from './freeze-segment.ts';
import { FrozenSegment } from './frozen-segment.ts';
import { GrowingSegment } from './growing-segment.ts';
import type { ImpactTable } from './impact-table.ts';
import { mergeSegments } from './merge-segments.ts';
import type { MergeWork } from './merge-work.ts';
import type { WeightedTerm } from './passage-index.ts';
import { NO_PASSAGE } from './passage-length.ts';
import { PostingRows } from './posting-rows.ts';
import { readFrequencyCode } from './read-postings.ts';
import type { FrozenIndex } from './segment.ts';
import { TermCursor } from './term-dictionary.ts';

/** For every posting that is added so many are merged: enough to keep pace, too few to be felt. */
const INSTALMENT = 16;

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
  private work: { readonly run: MergeWork; readonly done: (result: FrozenSegment) => void } | null = null;
  /** Nothing is left to freeze or merge until something changes. */
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
    if (frozen?.remove(passage - frozen.segment.base)) {
      this.isSettled = false;
      this.startWork();
    }
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
      while (cursor.next()) {
        if (frozen.documentFrequency(cursor.place) > 0) yield cursor.term.toString();
      }
    }
    for (const growing of this.growing) {
      for (const term of growing.texts()) {
        if (growing.documentFrequency(term) > 0) yield term;
      }
    }
  }

  /** Makes one frozen segment of all, without anything that was removed. */
  compact(): void {
    if (this.growingSegment.addedCount > 0) this.startGrowing();
    while (this.work !== null || this.startFreeze()) this.workOn();
    if (this.frozenSegments.length > 1 || this.frozenSegments.some(({ removedCount }) => removedCount > 0)) {
      this.startMerge(0, this.frozenSegments.length);
      while (this.work !== null) this.workOn();
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
    this.isSettled = false;
  }

  /** Works until so many postings are written or nothing is left to do. */
  private workFor(postings: number): void {
    for (let left = postings; left > 0 && this.startWork(); ) left -= this.workOn();
  }

  /** Goes on with the work there is, up to its next pause; returns how many postings were written. */
  private workOn(): number {
    if (this.work === null) return 0;
    const { run, done } = this.work;
    const step = run.next();
    if (!step.done) return step.value;
    this.work = null;
    done(step.value);
    return 0;
  }

  /** Whether there is something to do. */
  private startWork(): boolean {
    if (this.work !== null) return true;
    if (this.isSettled) return false;
    if (this.startFreeze()) return true;
    const merge = findMerge(
      this.frozenSegments.map(({ passageCount, removedCount }) => ({
        present: passageCount,
        removed: removedCount,
      })),
    );
    this.isSettled = merge === null;
    if (merge === null) return false;
    this.startMerge(merge.start, merge.end);
    return true;
  }

  /** Starts to freeze the oldest full segment; false when there is none. */
  private startFreeze(): boolean {
    const full = this.full[0];
    if (full === undefined) return false;
    this.work = {
      run: freezeSegment(full, this.table),
      done: (result) => {
        this.spareRows = this.full.shift()?.rows ?? null;
        this.replace(this.frozenSegments.length, this.frozenSegments.length, result);
      },
    };
    return true;
  }

  private startMerge(start: number, end: number): void {
    this.work = {
      run: mergeSegments(this.frozenSegments.slice(start, end), this.table),
      done: (result) => this.replace(start, end, result),
    };
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
