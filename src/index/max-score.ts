import { END, type PostingsCursor } from './postings-cursor.ts';
import type { TopPassages } from './top-passages.ts';

/** So many passages are scored together. */
export const WINDOW = 4096;

/**
 * Brings the best passages of one segment, after MaxScore (Turtle and Flood, 1995) in windows of passages: a term whose
 * largest possible score, together with those of all weaker terms, cannot reach the threshold never makes a passage a
 * candidate; it is only asked about candidates of the others. In every window the bounds of the blocks that lie in it are
 * used, so most windows end before a posting is read.
 *
 * Scores are whole numbers, so that their sum does not depend on the order in which terms are added.
 */
export class MaxScore {
  private readonly scores = new Int32Array(WINDOW);
  private readonly touched = new Uint32Array(WINDOW / 32);
  private readonly candidates = new Int32Array(WINDOW);
  private readonly impacts: Float64Array;

  constructor(impacts: Float64Array) {
    this.impacts = impacts;
  }

  search(cursors: PostingsCursor[], lengths: Uint8Array, base: number, top: TopPassages): void {
    cursors.sort((a, b) => a.bound - b.bound);
    let start = nextCandidate(cursors, top.threshold, 0);
    while (start !== END) {
      this.searchWindow(cursors, lengths, base, start, start + WINDOW, top);
      start = nextCandidate(cursors, top.threshold, start + WINDOW);
    }
  }

  private searchWindow(
    cursors: readonly PostingsCursor[],
    lengths: Uint8Array,
    base: number,
    start: number,
    end: number,
    top: TopPassages,
  ): void {
    const bounds: number[] = [];
    for (const cursor of cursors) {
      cursor.skipTo(start);
      bounds.push(cursor.boundBefore(end));
    }
    const order = bounds.map((_, i) => i).sort((a, b) => (bounds[a] as number) - (bounds[b] as number));
    let sum = 0;
    let essential = 0;
    while (essential < order.length) {
      const next = sum + (bounds[order[essential] as number] as number);
      if (next > top.threshold) break;
      sum = next;
      essential++;
    }
    for (let i = essential; i < order.length; i++) {
      this.addPostings(cursors[order[i] as number] as PostingsCursor, lengths, start, end);
    }
    let count = this.collectCandidates(top.threshold - sum);
    for (let i = essential - 1; i >= 0 && count > 0; i--) {
      const cursor = cursors[order[i] as number] as PostingsCursor;
      this.addToCandidates(cursor, lengths, start, count);
      sum -= bounds[order[i] as number] as number;
      count = this.keepCandidates(count, top.threshold - sum);
    }
    const { candidates, scores } = this;
    for (let i = 0; i < count; i++) {
      const candidate = candidates[i] as number;
      top.offer(base + start + candidate, scores[candidate] as number);
      scores[candidate] = 0;
    }
  }

  /** Adds what a term gives to every passage of the window. */
  private addPostings(cursor: PostingsCursor, lengths: Uint8Array, start: number, end: number): void {
    const { scores, touched, impacts } = this;
    const { passages, codes, factor } = cursor;
    if (cursor.seek(start) >= end) return;
    do {
      const { length } = cursor;
      let { at } = cursor;
      for (; at < length; at++) {
        const passage = passages[at] as number;
        if (passage >= end) break;
        const i = passage - start;
        const impact = impacts[((codes[at] as number) << 8) | (lengths[passage] as number)] as number;
        scores[i] = (scores[i] as number) + ((factor * impact) | 0);
        touched[i >>> 5] = (touched[i >>> 5] as number) | (1 << (i & 31));
      }
      cursor.at = at;
      if (at < length) return;
    } while (cursor.nextBlock());
  }

  /** Finds the passages of the window that score above something, in ascending order, and forgets all others. */
  private collectCandidates(above: number): number {
    const { scores, touched, candidates } = this;
    let count = 0;
    for (let word = 0; word < touched.length; word++) {
      let bits = touched[word] as number;
      if (bits === 0) continue;
      touched[word] = 0;
      while (bits !== 0) {
        const lowest = bits & -bits;
        const i = word * 32 + 31 - Math.clz32(lowest);
        if ((scores[i] as number) > above) candidates[count++] = i;
        else scores[i] = 0;
        bits ^= lowest;
      }
    }
    return count;
  }

  private keepCandidates(count: number, above: number): number {
    const { scores, candidates } = this;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const candidate = candidates[i] as number;
      if ((scores[candidate] as number) > above) candidates[kept++] = candidate;
      else scores[candidate] = 0;
    }
    return kept;
  }

  /** Adds what a term gives to the candidates. */
  private addToCandidates(cursor: PostingsCursor, lengths: Uint8Array, start: number, count: number): void {
    const { scores, candidates, impacts } = this;
    const { factor } = cursor;
    for (let i = 0; i < count; i++) {
      const candidate = candidates[i] as number;
      const passage = cursor.seek(start + candidate);
      if (passage === END) return;
      if (passage !== start + candidate) continue;
      const impact = impacts[
        ((cursor.codes[cursor.at] as number) << 8) | (lengths[passage] as number)
      ] as number;
      scores[candidate] = (scores[candidate] as number) + ((factor * impact) | 0);
    }
  }
}

/**
 * The first passage at or after `from` that holds a term which can make it a candidate; `END` when no passage can be good
 * enough any more.
 */
function nextCandidate(cursors: readonly PostingsCursor[], threshold: number, from: number): number {
  let sum = 0;
  let next = END;
  for (const cursor of cursors) {
    sum += cursor.bound;
    if (sum > threshold) next = Math.min(next, cursor.seek(from));
  }
  return next;
}
