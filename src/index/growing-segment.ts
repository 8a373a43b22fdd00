import type { WeightedTerm } from './passage-index.ts';
import { codeOfLength, LENGTH_CODES, NO_PASSAGE } from './passage-length.ts';
import { CODE_MASK, codeOf, createPosting, PASSAGE_SHIFT } from './posting.ts';
import { lengthen, PostingRows, type SortedPostings } from './posting-rows.ts';
import { codeOfFrequency } from './term-frequency.ts';
import type { TopPassages } from './top-passages.ts';

const SHIFT = PASSAGE_SHIFT;
const MASK = CODE_MASK;
const LENGTHS = LENGTH_CODES;
const NONE = -1;
/** Room to begin with. */
const FEW = 1024;

/**
 * The newest passages. Every posting is a row in a few typed arrays, in the order in which passages came, and knows the row of
 * the same term before it; a term knows its last row. Few enough to be scored one and all.
 */
export class GrowingSegment {
  readonly base: number;
  readonly lengths: Uint8Array;
  /** How many passages came, those removed since included. */
  addedCount = 0;
  /** How many of them are still there. */
  passageCount = 0;
  /** Its postings. Whoever has no more use for the segment may take them for another one. */
  readonly rows: PostingRows;
  /** The number of each term; numbers count from 0 as terms come. */
  private readonly terms = new Map<string, number>();
  /** By term. */
  private lastRows = new Int32Array(FEW);
  private frequencies = new Int32Array(FEW);
  private readonly firstRowOf: Int32Array;
  /** The sums of the weights in the passage that is being added, by its rows. */
  private weights = new Float32Array(FEW);

  /**
   * @param base the number of the first passage
   * @param capacity how many passages there is room for
   * @param rows where its postings go; what was there is forgotten
   */
  constructor(base: number, capacity: number, rows = new PostingRows()) {
    this.base = base;
    this.lengths = new Uint8Array(capacity);
    this.firstRowOf = new Int32Array(capacity + 1);
    this.rows = rows;
    rows.count = 0;
  }

  get isFull(): boolean {
    return this.addedCount === this.lengths.length;
  }

  get removedCount(): number {
    return this.addedCount - this.passageCount;
  }

  /** Takes the next passage in; only while there is room. */
  add(terms: readonly WeightedTerm[]): void {
    const passage = this.addedCount++;
    this.passageCount++;
    this.reserve(terms.length);
    const { weights, rows } = this;
    const first = rows.count;
    let length = 0;
    for (const { term, weight } of terms) {
      if (!(weight > 0)) continue;
      length += weight;
      const at = this.rowOf(this.terms.get(term) ?? this.addTerm(term), first) - first;
      weights[at] = (weights[at] as number) + weight;
    }
    for (let row = first; row < rows.count; row++) {
      rows.posting[row] = createPosting(passage, codeOfFrequency(weights[row - first] as number));
    }
    this.lengths[passage] = codeOfLength(length);
    this.firstRowOf[passage + 1] = rows.count;
  }

  /** Takes a passage out, by its number less `base`; false when it is not there. */
  remove(passage: number): boolean {
    if ((this.lengths[passage] ?? NO_PASSAGE) === NO_PASSAGE) return false;
    this.lengths[passage] = NO_PASSAGE;
    this.passageCount--;
    const end = this.firstRowOf[passage + 1] as number;
    for (let row = this.firstRowOf[passage] as number; row < end; row++) {
      const term = this.rows.term[row] as number;
      this.frequencies[term] = (this.frequencies[term] as number) - 1;
    }
    return true;
  }

  documentFrequency(term: string): number {
    const number = this.terms.get(term);
    return number === undefined ? 0 : (this.frequencies[number] as number);
  }

  /** The frequency code of a term in a passage, by its number less `base`; null when it is not in it. */
  frequencyCode(text: string, passage: number): number | null {
    const term = this.terms.get(text);
    if (term === undefined) return null;
    const end = this.firstRowOf[passage + 1] as number;
    for (let row = this.firstRowOf[passage] as number; row < end; row++) {
      if (this.rows.term[row] === term) return codeOf(this.rows.posting[row] as number);
    }
    return null;
  }

  /** Every term that ever came, by its number. */
  texts(): Iterable<string> {
    return this.terms.keys();
  }

  /**
   * The postings, those of removed passages included, sorted by their terms.
   *
   * @param order the numbers of all terms, in the order that is wanted
   */
  sortPostings(order: Int32Array): SortedPostings {
    return this.rows.sort(order);
  }

  /** Adds to `scores`, by passage, what a term gives: its factor times the impact of each posting. */
  addScores(term: string, factor: number, impacts: Float64Array, scores: Int32Array): void {
    const number = this.terms.get(term);
    if (number === undefined) return;
    const { lengths } = this;
    const { posting: postings, before } = this.rows;
    for (let row = this.lastRows[number] as number; row !== NONE; row = before[row] as number) {
      const posting = postings[row] as number;
      const passage = posting >> SHIFT;
      const at = (posting & MASK) * LENGTHS + (lengths[passage] as number);
      scores[passage] = (scores[passage] as number) + ((factor * (impacts[at] as number)) | 0);
    }
  }

  /** The row of a term in the passage whose first row is given: a new one, with a weight of 0, when it has none. */
  private rowOf(term: number, first: number): number {
    const before = this.lastRows[term] as number;
    if (before >= first) return before;
    const { rows } = this;
    const row = rows.count++;
    rows.term[row] = term;
    rows.before[row] = before;
    this.weights[row - first] = 0;
    this.lastRows[term] = row;
    this.frequencies[term] = (this.frequencies[term] as number) + 1;
    return row;
  }

  private addTerm(text: string): number {
    const term = this.terms.size;
    this.terms.set(text, term);
    if (term === this.lastRows.length) {
      this.lastRows = lengthen(this.lastRows, term * 2);
      this.frequencies = lengthen(this.frequencies, term * 2);
    }
    this.lastRows[term] = NONE;
    return term;
  }

  /** Makes room for so many terms in a passage. */
  private reserve(count: number): void {
    if (count > this.weights.length) this.weights = new Float32Array(count * 2);
    this.rows.reserve(count);
  }
}

/** Scores every passage of a growing segment and offers them in ascending order. */
export function searchGrowing(
  segment: GrowingSegment,
  terms: readonly { readonly term: string; readonly factor: number }[],
  impacts: Float64Array,
  top: TopPassages,
): void {
  const scores = new Int32Array(segment.addedCount);
  for (const { term, factor } of terms) segment.addScores(term, factor, impacts, scores);
  for (let passage = 0; passage < scores.length; passage++) {
    const score = scores[passage] as number;
    if (score > 0) top.offer(segment.base + passage, score);
  }
}
