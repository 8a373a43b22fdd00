import type { TermGuide } from './term-guide.ts';

/** A term with how much it counts: in a passage or in a query. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** A passage that holds at least one term of the query. `passage` is the number that `add` gave. */
export interface Hit {
  readonly passage: number;
  readonly score: number;
}

/** Why a passage has its score: a value, what it means, and the parts it is made of. */
export interface Explanation {
  readonly value: number;
  readonly description: string;
  readonly details: readonly Explanation[];
}

/** Passages by their terms. Knows neither German nor news: terms are strings, passages are numbers. */
export interface PassageIndex {
  /**
   * @param terms every term of the passage as often as it occurs; the order does not matter
   * @returns the passage's number, counted from 0 and never used again
   */
  add(terms: readonly WeightedTerm[]): number;
  /** Takes a passage out of every answer from now on; an unknown number changes nothing. */
  remove(passage: number): void;
  /**
   * The best passages, best first; equal scores in the order of their numbers. Any one term of the query is enough;
   * empty when the index knows none.
   */
  search(query: readonly WeightedTerm[], limit: number): readonly Hit[];
  /**
   * What each group of passages would score for a query if it were one passage.
   *
   * @returns the scores in the order of the groups, 0 for one without any term of the query
   */
  scoreTogether(query: readonly WeightedTerm[], groups: readonly (readonly number[])[]): readonly number[];
  explain(query: readonly WeightedTerm[], passage: number): Explanation;
  /** In how many passages the term occurs; 0 for an unknown one. */
  documentFrequency(term: string): number;
  /** Every term that is in at least one passage, in no order, some perhaps more than once. */
  terms(): Iterable<string>;
  /**
   * Those of them no beginning of which is too far for a guide. When one is given out, the guide was told all of its
   * letters, and nothing since.
   */
  guidedTerms(guide: TermGuide): Iterable<string>;
  /** How many passages can be found. */
  readonly passageCount: number;
}
