import { LENGTH_CODES } from './passage-length.ts';
import { CODE_MASK, PASSAGE_SHIFT } from './posting.ts';
import { END, type PostingsCursor } from './postings-cursor.ts';
import type { TopPassages } from './top-passages.ts';

/** For the loops: why is said in `posting.ts`. */
const SHIFT = PASSAGE_SHIFT;
const MASK = CODE_MASK;
const LENGTHS = LENGTH_CODES;
const LAST = END;

/** So many passages are scored together. */
const WINDOW = 8192;
/** Asking a term about one passage costs as much as adding so many of its postings. */
const COST_OF_ASKING = 3;

/**
 * Brings the best passages of one segment, after MaxScore (Turtle and Flood, 1995) in windows of passages: terms whose largest
 * scores together cannot reach the threshold never make a passage a candidate; they are only asked about the candidates of the
 * others, the strongest first, and each answer leaves fewer.
 *
 * A term is as strong as its largest score anywhere. Bounds for every window were measured too: the blocks of a term differ
 * too little to pay for comparing them.
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

  constructor(impacts: Float64Array) {
    this.impacts = impacts;
  }

  /** @param lengths the length codes of the segment's passages, whose numbers count from `base` */
  search(cursors: PostingsCursor[], lengths: Uint8Array, base: number, top: TopPassages): void {
    cursors.sort((a, b) => a.bound - b.bound);
    // Terms before `strong` cannot make a candidate; together they add no more than `weak`.
    let strong = 0;
    let weak = 0;
    // So many of them, from the strongest down, had so many candidates to answer for that adding them all is cheaper.
    let added = 0;
    for (let start = 0; ; start += WINDOW) {
      while (strong < cursors.length && weak + (cursors[strong] as PostingsCursor).bound <= top.threshold) {
        weak += (cursors[strong] as PostingsCursor).bound;
        strong++;
        added = 0;
      }
      start = findNext(cursors, strong, start);
      if (start === LAST) return;
      const asked = Math.max(0, strong - added);
      const rest = sumBounds(cursors, asked);
      const count = this.addWindow(cursors, asked, lengths, start, top.threshold - rest);
      if (asked > 0 && count * COST_OF_ASKING > (cursors[asked - 1] as PostingsCursor).density * WINDOW)
        added++;
      this.finishWindow(cursors, { asked, rest, count }, lengths, base, start, top);
    }
  }

  /**
   * Adds the terms from `asked` on to the window.
   *
   * @returns how many passages then score above something, the candidates
   */
  private addWindow(
    cursors: readonly PostingsCursor[],
    asked: number,
    lengths: Uint8Array,
    start: number,
    above: number,
  ): number {
    for (let i = asked; i < cursors.length; i++) {
      this.addPostings(cursors[i] as PostingsCursor, lengths, start, above);
    }
    return this.collectCandidates();
  }

  /**
   * Asks the terms before `asked` about the candidates, and offers those that are left.
   *
   * @param open `count` candidates, to none of which those terms together add more than `rest`
   */
  private finishWindow(
    cursors: readonly PostingsCursor[],
    open: { readonly asked: number; readonly rest: number; readonly count: number },
    lengths: Uint8Array,
    base: number,
    start: number,
    top: TopPassages,
  ): void {
    const { asked } = open;
    let { rest, count } = open;
    for (let i = asked - 1; i >= 0 && count > 0; i--) {
      const cursor = cursors[i] as PostingsCursor;
      rest -= cursor.bound;
      count = this.addToCandidates(cursor, lengths, start, count, top.threshold - rest);
    }
    for (let i = 0; i < count; i++) {
      const candidate = this.candidates[i] as number;
      top.offer(base + start + candidate, this.scores[candidate] as number);
    }
    this.scores.fill(0);
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
        const passage = posting >> SHIFT;
        if (passage >= end) break;
        const i = passage - start;
        const impact = impacts[(posting & MASK) * LENGTHS + (lengths[passage] as number)] as number;
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
      this.addPostings(cursor, lengths, start, LAST);
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
      if (score + cursor.blockBound <= above) continue;
      const code = cursor.ask(passage);
      if (code === null) continue;
      scores[candidate] =
        score + ((factor * (impacts[code * LENGTHS + (lengths[passage] as number)] as number)) | 0);
    }
  }
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** A passage at or after `from` before which none of the cursors from `first` on has a posting. */
function findNext(cursors: readonly PostingsCursor[], first: number, from: number): number {
  let next = LAST;
  for (let i = first; i < cursors.length; i++) {
    next = Math.min(next, (cursors[i] as PostingsCursor).next(from, WINDOW));
  }
  return next;
}

/** No passage gets more than this from the first `count` terms. */
function sumBounds(cursors: readonly PostingsCursor[], count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += (cursors[i] as PostingsCursor).bound;
  return sum;
}
