import { LENGTH_CODES } from './passage-length.ts';
import { CODE_MASK, PASSAGE_SHIFT } from './posting.ts';
import { END, type PostingsCursor } from './postings-cursor.ts';
import type { TopPassages } from './top-passages.ts';

/** So many passages are scored together. */
const WINDOW = 8192;
/** Asking a term about one passage costs as much as adding so many of its postings. */
const COST_OF_ASKING = 8;

/**
 * Brings the best passages of one segment, after MaxScore (Turtle and Flood, 1995) in windows of passages: terms whose largest
 * scores together cannot reach the threshold never make a passage a candidate; they are only asked about the candidates of the
 * others. In every window the bounds of the blocks that lie in it count, so most windows end before a posting is read.
 *
 * Scores are whole numbers, so that their sum does not depend on the order in which terms are added.
 */
export class MaxScore {
  private readonly impacts: Float64Array;
  /** By passage of the window: its score so far, 0 between two windows. */
  private readonly scores = new Int32Array(WINDOW);
  /** A bit for every passage of the window that is a candidate, and one for every word of these bits that is not 0. */
  private readonly isCandidate = new Int32Array(WINDOW / 32);
  private readonly hasCandidate = new Int32Array(WINDOW / 1024);
  private readonly candidates = new Int32Array(WINDOW);
  /** By cursor: its bound in the window. */
  private bounds = new Int32Array(16);
  /** The cursors by their bounds in the window, the weakest first. */
  private order = new Int32Array(16);

  constructor(impacts: Float64Array) {
    this.impacts = impacts;
  }

  /** @param lengths the length codes of the segment's passages, whose numbers count from `base` */
  search(cursors: PostingsCursor[], lengths: Uint8Array, base: number, top: TopPassages): void {
    if (cursors.length > this.bounds.length) {
      this.bounds = new Int32Array(cursors.length * 2);
      this.order = new Int32Array(cursors.length * 2);
    }
    cursors.sort((a, b) => a.bound - b.bound);
    let first = 0;
    let weak = 0;
    for (let start = 0; ; start += WINDOW) {
      // Terms before `first` cannot make a candidate anywhere; together they add no more than `weak`.
      while (first < cursors.length && weak + (cursors[first] as PostingsCursor).bound <= top.threshold) {
        weak += (cursors[first] as PostingsCursor).bound;
        first++;
      }
      start = findNext(cursors, first, start);
      if (start === END) return;
      if (this.isWorthwhile(cursors, first, weak, start, top.threshold)) {
        this.searchWindow(cursors, first, lengths, base, start, top);
      }
    }
  }

  /** Whether a passage of the window can be good enough, by the bounds of the strong terms in it. */
  private isWorthwhile(
    cursors: readonly PostingsCursor[],
    first: number,
    weak: number,
    start: number,
    threshold: number,
  ): boolean {
    let sum = weak;
    for (let i = first; i < cursors.length; i++) {
      const bound = (cursors[i] as PostingsCursor).boundBefore(start + WINDOW);
      this.bounds[i] = bound;
      sum += bound;
    }
    return sum > threshold;
  }

  private searchWindow(
    cursors: readonly PostingsCursor[],
    first: number,
    lengths: Uint8Array,
    base: number,
    start: number,
    top: TopPassages,
  ): void {
    const { bounds, order } = this;
    for (let i = 0; i < first; i++) {
      const cursor = cursors[i] as PostingsCursor;
      cursor.skipTo(start);
      bounds[i] = cursor.boundBefore(start + WINDOW);
    }
    this.sortByBounds(cursors.length);
    let essential = 0;
    let weak = 0;
    while (essential < cursors.length) {
      const sum = weak + (bounds[order[essential] as number] as number);
      if (sum > top.threshold) break;
      weak = sum;
      essential++;
    }
    if (essential === cursors.length) return;
    for (let i = essential; i < cursors.length; i++) {
      if ((bounds[order[i] as number] as number) === 0) continue;
      this.addPostings(cursors[order[i] as number] as PostingsCursor, lengths, start, top.threshold - weak);
    }
    let count = this.collectCandidates();
    for (let i = essential - 1; i >= 0 && count > 0; i--) {
      const bound = bounds[order[i] as number] as number;
      if (bound === 0) break;
      weak -= bound;
      const cursor = cursors[order[i] as number] as PostingsCursor;
      count = this.addToCandidates(cursor, lengths, start, count, top.threshold - weak);
    }
    for (let i = 0; i < count; i++) {
      const candidate = this.candidates[i] as number;
      top.offer(base + start + candidate, this.scores[candidate] as number);
    }
    this.scores.fill(0);
  }

  private sortByBounds(count: number): void {
    const { bounds, order } = this;
    for (let i = 0; i < count; i++) {
      const bound = bounds[i] as number;
      let at = i;
      while (at > 0 && (bounds[order[at - 1] as number] as number) > bound) {
        order[at] = order[at - 1] as number;
        at--;
      }
      order[at] = i;
    }
  }

  /** Adds what a term gives to every passage of the window; those that then score above something are candidates. */
  private addPostings(cursor: PostingsCursor, lengths: Uint8Array, start: number, above: number): void {
    const { scores, isCandidate, hasCandidate, impacts } = this;
    const { postings, factor } = cursor;
    const end = start + WINDOW;
    if (cursor.seek(start) >= end) return;
    do {
      const { length } = cursor;
      let { at } = cursor;
      for (; at < length; at++) {
        const posting = postings[at] as number;
        const passage = posting >> PASSAGE_SHIFT;
        if (passage >= end) break;
        const i = passage - start;
        const impact = impacts[(posting & CODE_MASK) * LENGTH_CODES + (lengths[passage] as number)] as number;
        const score = (scores[i] as number) + ((factor * impact) | 0);
        scores[i] = score;
        if (score > above) {
          isCandidate[i >>> 5] = (isCandidate[i >>> 5] as number) | (1 << (i & 31));
          hasCandidate[i >>> 10] = (hasCandidate[i >>> 10] as number) | (1 << ((i >>> 5) & 31));
        }
      }
      cursor.at = at;
      if (at < length || cursor.blockLast >= end - 1) return;
    } while (cursor.nextBlock());
  }

  /** Lists the candidates of the window in ascending order. */
  private collectCandidates(): number {
    const { isCandidate, hasCandidate, candidates } = this;
    let count = 0;
    for (let i = 0; i < hasCandidate.length; i++) {
      let words = hasCandidate[i] as number;
      hasCandidate[i] = 0;
      while (words !== 0) {
        const word = i * 32 + lowestBit(words);
        words &= words - 1;
        let bits = isCandidate[word] as number;
        isCandidate[word] = 0;
        while (bits !== 0) {
          candidates[count++] = word * 32 + lowestBit(bits);
          bits &= bits - 1;
        }
      }
    }
    return count;
  }

  /**
   * Adds what a term gives to the candidates, and forgets those that do not score above something.
   *
   * @returns how many are left
   */
  private addToCandidates(
    cursor: PostingsCursor,
    lengths: Uint8Array,
    start: number,
    count: number,
    above: number,
  ): number {
    if (count * COST_OF_ASKING > cursor.density * WINDOW) {
      this.addPostings(cursor, lengths, start, END);
    } else {
      this.askAboutCandidates(cursor, lengths, start, count, above);
    }
    const { scores, candidates } = this;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const candidate = candidates[i] as number;
      if ((scores[candidate] as number) > above) candidates[kept++] = candidate;
    }
    return kept;
  }

  /** Adds what a term gives to each candidate that can still score above something. */
  private askAboutCandidates(
    cursor: PostingsCursor,
    lengths: Uint8Array,
    start: number,
    count: number,
    above: number,
  ): void {
    const { scores, candidates, impacts } = this;
    const { factor } = cursor;
    for (let i = 0; i < count; i++) {
      const candidate = candidates[i] as number;
      const passage = start + candidate;
      const score = scores[candidate] as number;
      cursor.skipTo(passage);
      if (score + cursor.blockBound <= above || cursor.seek(passage) !== passage) continue;
      const at = cursor.code * LENGTH_CODES + (lengths[passage] as number);
      scores[candidate] = score + ((factor * (impacts[at] as number)) | 0);
    }
  }
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** A passage at or after `from` before which none of the cursors from `first` on has a posting. */
function findNext(cursors: readonly PostingsCursor[], first: number, from: number): number {
  let next = END;
  for (let i = first; i < cursors.length; i++) {
    next = Math.min(next, (cursors[i] as PostingsCursor).next(from, WINDOW));
  }
  return next;
}
