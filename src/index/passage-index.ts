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

/**
 * An index that lies elsewhere, and that other processes write to, too. What it answers has to be fetched: whoever asks is sent
 * away with `OnItsWay` until it is there.
 */
export interface SharedIndex extends PassageIndex {
  /**
   * Takes in passages that belong together: whoever takes out one takes out all.
   * @param name for all processes: what has this name has these passages
   * @returns the number of the first one; the others follow it
   */
  addGroup(name: string, passages: readonly (readonly WeightedTerm[])[]): number;
  /** Resolves when there is room for more passages; null where there is. */
  room(): Promise<void> | null;
  /** Says which terms will be asked for, so that they are fetched together. */
  foresee(terms: readonly string[]): void;
  /** Told whenever something was written, by this process or another one: what was found before may not be true any more. */
  onChange(listener: () => void): void;
}
