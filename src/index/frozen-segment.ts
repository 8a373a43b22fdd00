import { NO_PASSAGE } from './passage-length.ts';
import { PostingsCursor } from './postings-cursor.ts';
import type { Segment } from './segment.ts';

/** A segment with what was removed from it. */
export class FrozenSegment {
  readonly segment: Segment;
  /** How many of its passages are still there. */
  passageCount = 0;
  /** The passages removed since it was written, whose postings are still in it, ascending when `isSorted`. */
  private readonly removed: number[] = [];
  private isSorted = true;
  /** By term, how many of its postings are of removed passages; counted when asked for. */
  private readonly removedPostings = new Map<number, number>();

  constructor(segment: Segment) {
    this.segment = segment;
    for (const length of segment.lengths) if (length !== NO_PASSAGE) this.passageCount++;
  }

  get removedCount(): number {
    return this.removed.length;
  }

  /** Takes a passage out, by its number less the base; false when it is not there. */
  remove(passage: number): boolean {
    const { lengths } = this.segment;
    if ((lengths[passage] ?? NO_PASSAGE) === NO_PASSAGE) return false;
    lengths[passage] = NO_PASSAGE;
    this.passageCount--;
    this.removed.push(passage);
    this.isSorted = false;
    this.removedPostings.clear();
    return true;
  }

  /** In how many of the passages that are still there a term is, by its place in the dictionary. */
  documentFrequency(term: number): number {
    const count = this.segment.counts[term] as number;
    if (this.removed.length === 0) return count;
    let removed = this.removedPostings.get(term);
    if (removed === undefined) {
      removed = this.countRemoved(term);
      this.removedPostings.set(term, removed);
    }
    return count - removed;
  }

  private countRemoved(term: number): number {
    if (!this.isSorted) {
      this.removed.sort((a, b) => a - b);
      this.isSorted = true;
    }
    const cursor = new PostingsCursor(this.segment, term, 1);
    let count = 0;
    for (const passage of this.removed) if (cursor.ask(passage) !== null) count++;
    return count;
  }
}
