import { explainScore } from './explain-score.ts';
import { findQueryTerms, lookUp } from './find-query-terms.ts';
import { ImpactTable } from './impact-table.ts';
import type { Explanation, Hit, PassageIndex, WeightedTerm } from './passage-index.ts';
import { scoreTogether } from './score-together.ts';
import { Searcher } from './searcher.ts';
import type { FrozenIndex } from './segment.ts';
import { Segments } from './segments.ts';
import type { TermGuide } from './term-guide.ts';
import { DEFAULT_WEIGHTING, type Weighting } from './tf-idf.ts';

/** Few enough to be scored one and all in microseconds, many enough to be worth a segment. */
const GROWING = 16384;
const EMPTY: FrozenIndex = { segments: [], next: 0 };

export interface IndexOptions {
  readonly weighting?: Weighting;
  readonly stored?: FrozenIndex;
  readonly growing?: number;
}

/** Passages by their terms, in memory: frozen segments in typed arrays, and one that grows. */
export class InvertedIndex implements PassageIndex {
  readonly weighting: Weighting;
  private readonly segments: Segments;
  private readonly searcher: Searcher;

  /**
   * @param weighting how terms are weighed
   * @param stored what `freeze` gave, to go on from there; it must have had the same weighting
   * @param growing how many passages are in the growing segment at most
   */
  constructor({ weighting = DEFAULT_WEIGHTING, stored = EMPTY, growing = GROWING }: IndexOptions = {}) {
    const table = new ImpactTable(weighting);
    this.weighting = weighting;
    this.segments = new Segments(table, stored, growing);
    this.searcher = new Searcher(table);
  }

  get passageCount(): number {
    return this.segments.passageCount;
  }

  add(terms: readonly WeightedTerm[]): number {
    return this.segments.add(terms);
  }

  remove(passage: number): void {
    this.segments.remove(passage);
  }

  documentFrequency(term: string): number {
    return lookUp(term, this.segments).documentFrequency;
  }

  search(query: readonly WeightedTerm[], limit: number): readonly Hit[] {
    const terms = findQueryTerms(query, this.segments, this.weighting);
    return this.searcher.search(terms, this.segments, limit);
  }

  scoreTogether(query: readonly WeightedTerm[], groups: readonly (readonly number[])[]): readonly number[] {
    const terms = findQueryTerms(query, this.segments, this.weighting);
    return scoreTogether(terms, groups, this.segments, this.weighting);
  }

  explain(query: readonly WeightedTerm[], passage: number): Explanation {
    const terms = findQueryTerms(query, this.segments, this.weighting);
    const { passageCount } = this.segments;
    const lengthCode = this.segments.lengthCode(passage);
    const codes = terms.map(({ term, places }) => this.segments.frequencyCode(term, places, passage));
    return explainScore(terms, { passage, lengthCode, codes, passageCount }, this.weighting);
  }

  terms(): Iterable<string> {
    return this.segments.terms();
  }

  guidedTerms(guide: TermGuide): Iterable<string> {
    return this.segments.guidedTerms(guide);
  }

  /** Brings everything into one segment, without what was removed: smaller and faster, worth it after many changes. */
  compact(): void {
    this.segments.compact();
  }

  /** The same in pieces, between which passages may come and go. */
  compacting(): Generator<void> {
    return this.segments.compacting();
  }

  /** Compacts, and gives what a snapshot must hold. */
  freeze(): FrozenIndex {
    this.segments.compact();
    return {
      segments: this.segments.frozen.map(({ segment }) => segment),
      next: this.segments.next,
    };
  }
}
