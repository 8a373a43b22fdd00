import { letterSetOf } from '../letter-sets.ts';
import type { WeightedTerm } from './passage-index.ts';
import { codeOfLength, LENGTH_CODES, NO_PASSAGE } from './passage-length.ts';
import { CODE_MASK, codeOf, createPosting, PASSAGE_SHIFT } from './posting.ts';
import { lengthen, PostingRows } from './posting-rows.ts';
import { codeOfFrequency } from './term-frequency.ts';
import { mayBeWanted, mayHaveLetters, type TermGuide } from './term-guide.ts';
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
  /** Its postings, those of removed passages included. Whoever has no more use for the segment may take them for another one. */
  readonly rows: PostingRows;
  /** The number of each term; numbers count from 0 as terms come. */
  private readonly terms = new Map<string, number>();
  /** By term two numbers beside each other, as they are needed: its last row, and in how many passages it is. */
  private ofTerms = new Int32Array(2 * FEW);
  /** By number the terms and their letters, as far as somebody asked for terms by their letters. */
  private readonly spelled: string[] = [];
  private letters = new Int32Array(0);
  private readonly firstRowOf: Int32Array;
  /** In the passage that is being added: the numbers of its terms, and by its rows the sums of their weights. */
  private numbers = new Int32Array(FEW);
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
    const { numbers, rows, weights } = this;
    // All terms are looked up before any row is written: so the processor waits for several at a time.
    for (let i = 0; i < terms.length; i++) {
      const { term } = terms[i] as WeightedTerm;
      numbers[i] = this.terms.get(term) ?? this.addTerm(term);
    }
    const first = rows.count;
    this.lengths[passage] = codeOfLength(this.addRows(terms));
    for (let row = first; row < rows.count; row++) {
      rows.posting[row] = createPosting(passage, codeOfFrequency(weights[row - first] as number));
    }
    this.firstRowOf[passage + 1] = rows.count;
  }

  /** Takes a passage out, by its number less `base`; false when it is not there. */
  remove(passage: number): boolean {
    if ((this.lengths[passage] ?? NO_PASSAGE) === NO_PASSAGE) return false;
    this.lengths[passage] = NO_PASSAGE;
    this.passageCount--;
    const end = this.firstRowOf[passage + 1] as number;
    for (let row = this.firstRowOf[passage] as number; row < end; row++) {
      const at = 2 * (this.rows.term[row] as number) + 1;
      this.ofTerms[at] = (this.ofTerms[at] as number) - 1;
    }
    return true;
  }

  documentFrequency(term: string): number {
    const number = this.terms.get(term);
    return number === undefined ? 0 : (this.ofTerms[2 * number + 1] as number);
  }

  /** The frequency code of a term in a passage, by its number less `base`; null when it is not in it. */
  frequencyCode(text: string, passage: number): number | null {
    const term = this.terms.get(text);
    return term === undefined ? null : this.findCode(term, passage);
  }

  /** Gives the frequency code of a term in any passage, by its number. */
  askerOf(text: string): (passage: number) => number | null {
    const term = this.terms.get(text);
    return term === undefined ? () => null : (passage) => this.findCode(term, passage - this.base);
  }

  private findCode(term: number, passage: number): number | null {
    const end = this.firstRowOf[passage + 1] as number;
    for (let row = this.firstRowOf[passage] as number; row < end; row++) {
      if (this.rows.term[row] === term) return codeOf(this.rows.posting[row] as number);
    }
    return null;
  }

  /** Every term that is in one of the passages still there. */
  *presentTerms(): Iterable<string> {
    for (const [text, number] of this.terms) if ((this.ofTerms[2 * number + 1] as number) > 0) yield text;
  }

  /** Those of them that a guide may want. */
  *guidedTerms(guide: TermGuide): Iterable<string> {
    this.spell();
    const { letters, spelled, ofTerms } = this;
    for (let number = 0; number < spelled.length; number++) {
      if (!mayHaveLetters(letters[number] as number, guide) || ofTerms[2 * number + 1] === 0) continue;
      const text = spelled[number] as string;
      if (mayBeWanted(text, guide)) yield text;
    }
  }

  /** Looks at the letters of the terms that came since somebody last asked for terms by their letters. */
  private spell(): void {
    if (this.spelled.length === this.terms.size) return;
    if (this.letters.length < this.terms.size) {
      const letters = new Int32Array(2 * this.terms.size);
      letters.set(this.letters);
      this.letters = letters;
    }
    for (const [text, number] of this.terms) {
      if (number < this.spelled.length) continue;
      this.spelled.push(text);
      this.letters[number] = letterSetOf(text);
    }
  }

  /** Every term that ever came, by its number. */
  texts(): Iterable<string> {
    return this.terms.keys();
  }

  /** Adds to `scores`, by passage, what a term gives: its factor times the impact of each posting. */
  addScores(term: string, factor: number, impacts: Float64Array, scores: Int32Array): void {
    const number = this.terms.get(term);
    if (number === undefined) return;
    const { lengths } = this;
    const { posting: postings, before } = this.rows;
    for (let row = this.ofTerms[2 * number] as number; row !== NONE; row = before[row] as number) {
      const posting = postings[row] as number;
      const passage = posting >> SHIFT;
      const at = (posting & MASK) * LENGTHS + (lengths[passage] as number);
      scores[passage] = (scores[passage] as number) + ((factor * (impacts[at] as number)) | 0);
    }
  }

  /** Writes a row for every term of a passage, whose numbers are known, and sums their weights; returns the sum of all. */
  private addRows(terms: readonly WeightedTerm[]): number {
    const { numbers, weights, ofTerms } = this;
    const { term: termOf, before: rowBefore } = this.rows;
    const first = this.rows.count;
    let row = first;
    let length = 0;
    for (let i = 0; i < terms.length; i++) {
      const { weight } = terms[i] as WeightedTerm;
      if (!(weight > 0)) continue;
      length += weight;
      const term = numbers[i] as number;
      const before = ofTerms[2 * term] as number;
      if (before >= first) {
        weights[before - first] = (weights[before - first] as number) + weight;
        continue;
      }
      termOf[row] = term;
      rowBefore[row] = before;
      weights[row - first] = weight;
      ofTerms[2 * term] = row++;
      ofTerms[2 * term + 1] = (ofTerms[2 * term + 1] as number) + 1;
    }
    this.rows.count = row;
    return length;
  }

  private addTerm(text: string): number {
    const term = this.terms.size;
    this.terms.set(text, term);
    if (2 * term === this.ofTerms.length) this.ofTerms = lengthen(this.ofTerms, 4 * term);
    this.ofTerms[2 * term] = NONE;
    return term;
  }

  /** Makes room for so many terms in a passage. */
  private reserve(count: number): void {
    if (count > this.weights.length) {
      this.numbers = new Int32Array(count * 2);
      this.weights = new Float32Array(count * 2);
    }
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
