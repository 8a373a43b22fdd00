import type { Explanation, Hit, PassageIndex, WeightedTerm } from './passage-index.ts';
import type { TermGuide } from './term-guide.ts';

/** A value that is there, or one that is on its way. */
type Soon<Value> = Value | Promise<Value>;

/**
 * What every index of passages does, wherever they are: a `PassageIndex` answers at once, one in a database lets itself be waited
 * for. Each member is described there.
 */
export interface PassageSearch {
  add(terms: readonly WeightedTerm[]): Soon<number>;
  remove(passage: number): Soon<void>;
  search(query: readonly WeightedTerm[], limit: number): Soon<readonly Hit[]>;
  scoreTogether(
    query: readonly WeightedTerm[],
    groups: readonly (readonly number[])[],
  ): Soon<readonly number[]>;
  explain(query: readonly WeightedTerm[], passage: number): Soon<Explanation>;
  documentFrequency(term: string): Soon<number>;
  terms(): Iterable<string> | AsyncIterable<string>;
  guidedTerms(guide: TermGuide): Iterable<string> | AsyncIterable<string>;
  readonly passageCount: Soon<PassageIndex['passageCount']>;
}
