import type { WeightedTerm } from './passage-index.ts';
import { codeOfLength, LENGTH_CODES, NO_PASSAGE } from './passage-length.ts';
import { createPosting } from './posting.ts';
import { codeOfFrequency } from './term-frequency.ts';
import type { TopPassages } from './top-passages.ts';

const NONE = -1;

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
  private readonly capacity: number;
  /** The terms in order as often asked for; new when one came, for none ever goes. */
  private sorted: readonly string[] = [];
  private readonly terms = new Map<string, number>();
  private readonly lastRows: number[] = [];
  private readonly frequencies: number[] = [];
  private rowCount = 0;
  private termOfRow = new Int32Array(1024);
  private passageOfRow = new Int32Array(1024);
  private rowBefore = new Int32Array(1024);
  /** The sum of the weights while the passage is being added, the code of this sum afterwards. */
  private weightOfRow = new Float32Array(1024);
  private readonly firstRowOf: Int32Array;

  /**
   * @param base the number of the first passage
   * @param capacity how many passages there is room for
   */
  constructor(base: number, capacity: number) {
    this.base = base;
    this.capacity = capacity;
    this.lengths = new Uint8Array(capacity);
    this.firstRowOf = new Int32Array(capacity + 1);
  }

  get isFull(): boolean {
    return this.addedCount === this.capacity;
  }

  /** Takes the next passage in; only while there is room. */
  add(terms: readonly WeightedTerm[]): void {
    const passage = this.addedCount++;
    this.passageCount++;
    const first = this.rowCount;
    let length = 0;
    for (const { term, weight } of terms) {
      if (!(weight > 0)) continue;
      length += weight;
      this.addPosting(term, passage, weight);
    }
    for (let row = first; row < this.rowCount; row++) {
      this.weightOfRow[row] = codeOfFrequency(this.weightOfRow[row] as number);
    }
    this.lengths[passage] = codeOfLength(length);
    this.firstRowOf[passage + 1] = this.rowCount;
  }

  /** Takes a passage out, by its number less `base`; false when it is not there. */
  remove(passage: number): boolean {
    if ((this.lengths[passage] ?? NO_PASSAGE) === NO_PASSAGE) return false;
    this.lengths[passage] = NO_PASSAGE;
    this.passageCount--;
    const end = this.firstRowOf[passage + 1] as number;
    for (let row = this.firstRowOf[passage] as number; row < end; row++) {
      const term = this.termOfRow[row] as number;
      this.frequencies[term] = (this.frequencies[term] as number) - 1;
    }
    return true;
  }

  documentFrequency(term: string): number {
    return this.frequencies[this.terms.get(term) ?? NONE] ?? 0;
  }

  /** The frequency code of a term in a passage, by its number less `base`; null when it is not in it. */
  frequencyCode(text: string, passage: number): number | null {
    const term = this.terms.get(text);
    if (term === undefined) return null;
    const end = this.firstRowOf[passage + 1] as number;
    for (let row = this.firstRowOf[passage] as number; row < end; row++) {
      if (this.termOfRow[row] === term) return this.weightOfRow[row] as number;
    }
    return null;
  }

  /** Every term that ever came, in ascending order. */
  sortedTerms(): readonly string[] {
    if (this.sorted.length !== this.terms.size) this.sorted = [...this.terms.keys()].sort();
    return this.sorted;
  }

  /**
   * The postings of a term in ascending order, without those of removed passages.
   *
   * @returns how many were written
   */
  readPostings(term: string, postings: Int32Array): number {
    let count = 0;
    for (let row = this.lastRow(term); row !== NONE; row = this.rowBefore[row] as number) {
      const passage = this.passageOfRow[row] as number;
      if (this.lengths[passage] === NO_PASSAGE) continue;
      postings[count++] = createPosting(passage, this.weightOfRow[row] as number);
    }
    postings.subarray(0, count).reverse();
    return count;
  }

  /** Adds to `scores`, by passage, what a term gives: its factor times the impact of each posting. */
  addScores(term: string, factor: number, impacts: Float64Array, scores: Int32Array): void {
    const { passageOfRow, weightOfRow, rowBefore, lengths } = this;
    for (let row = this.lastRow(term); row !== NONE; row = rowBefore[row] as number) {
      const passage = passageOfRow[row] as number;
      const at = (weightOfRow[row] as number) * LENGTH_CODES + (lengths[passage] as number);
      scores[passage] = (scores[passage] as number) + ((factor * (impacts[at] as number)) | 0);
    }
  }

  private lastRow(term: string): number {
    return this.lastRows[this.terms.get(term) ?? NONE] ?? NONE;
  }

  private addPosting(text: string, passage: number, weight: number): void {
    let term = this.terms.get(text);
    if (term === undefined) {
      term = this.terms.size;
      this.terms.set(text, term);
      this.lastRows.push(NONE);
      this.frequencies.push(0);
    }
    const before = this.lastRows[term] as number;
    if (before !== NONE && this.passageOfRow[before] === passage) {
      this.weightOfRow[before] = (this.weightOfRow[before] as number) + weight;
      return;
    }
    const row = this.rowCount++;
    if (row === this.termOfRow.length) this.growRows(row * 2);
    this.termOfRow[row] = term;
    this.passageOfRow[row] = passage;
    this.rowBefore[row] = before;
    this.weightOfRow[row] = weight;
    this.lastRows[term] = row;
    this.frequencies[term] = (this.frequencies[term] as number) + 1;
  }

  private growRows(length: number): void {
    const grow = (values: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(length);
      grown.set(values);
      return grown;
    };
    this.termOfRow = grow(this.termOfRow);
    this.passageOfRow = grow(this.passageOfRow);
    this.rowBefore = grow(this.rowBefore);
    const weights = new Float32Array(length);
    weights.set(this.weightOfRow);
    this.weightOfRow = weights;
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
