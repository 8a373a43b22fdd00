import type { Passage } from '../article/passage.ts';
import { findSimilarTerms } from '../index/find-similar-terms.ts';
import type { Explanation, PassageIndex, SharedIndex, WeightedTerm } from '../index/passage-index.ts';
import type { ClosestWord } from '../language/find-closest-words.ts';
import { findNearTerms } from '../language/find-near-terms.ts';
import { findTerms } from '../language/find-terms.ts';
import { RecentCache } from '../memory/recent-cache.ts';
import type { Corpus, PassageHit } from './corpus.ts';
import { explainPassage, type PassageBook, searchPassages } from './search-passages.ts';
import { weighQueryTerms } from './weigh-query-terms.ts';
import { WordSpellings } from './word-spellings.ts';

/** How many terms of the archive stand in for one that it does not have. */
const SIMILAR_TERMS = 3;
/** After so many passages, less than a millisecond's work, whoever adds may do something else. */
const STEP = 16;
/** With its passage, which the corpus may have let go. */
const BYTES_A_HIT = 150;

/** What a corpus asks of its index, and writes to it; see `Corpus`. */
export class CorpusWords {
  readonly index: PassageIndex;
  /** The same where others write to it, too, and it has to be waited for; null for one that answers at once. */
  readonly shared: SharedIndex | null;
  readonly #corpus: Pick<Corpus, 'reader' | 'documentFrequency' | 'foresee' | 'search' | 'article'>;
  readonly #passages: PassageBook;
  #spellings: WordSpellings | null = null;
  /** What was searched last: who asks once more with another filter, or at another time, searches the same. */
  #searches: RecentCache<string, readonly PassageHit[]>;

  constructor(index: PassageIndex | SharedIndex, corpus: Corpus, passages: PassageBook) {
    this.index = index;
    this.shared = 'onChange' in index ? index : null;
    this.#corpus = corpus;
    this.#passages = passages;
    this.#searches = this.#noSearches();
  }

  /**
   * Adds the passages of a version of an article.
   * @returns the index's number of the first one
   */
  *adding(
    version: string,
    passages: readonly (readonly WeightedTerm[])[],
  ): Generator<Promise<void> | undefined, number> {
    if (this.shared !== null) {
      const room = this.shared.room();
      if (room !== null) yield room;
      return this.shared.addGroup(version, passages);
    }
    const numbers: number[] = [];
    for (const [place, terms] of passages.entries()) {
      numbers.push(this.index.add(terms));
      if (place % STEP === STEP - 1) yield;
    }
    return numbers[0] ?? 0;
  }

  /** The archive has changed: its words may be spelt otherwise, and others found. */
  forget(): void {
    this.#spellings = null;
    this.#searches = this.#noSearches();
  }

  #noSearches(): RecentCache<string, readonly PassageHit[]> {
    const { memory } = this.#corpus.reader.vocabulary;
    return new RecentCache(memory.searches, (key, hits) => 2 * key.length + BYTES_A_HIT * hits.length);
  }

  foresee(text: string): void {
    if (this.shared === null) return;
    const { vocabulary } = this.#corpus.reader;
    const terms = findTerms(text, vocabulary).map((term) => term.text);
    const near = terms.flatMap((term) => findNearTerms(term, vocabulary));
    this.shared.foresee([...new Set([...text.split(' '), ...terms, ...near])]);
  }

  queryTerms(question: string): readonly WeightedTerm[] {
    const terms = findTerms(question, this.#corpus.reader.vocabulary);
    this.shared?.foresee(terms.map(({ text }) => text));
    return weighQueryTerms(terms, (term) => this.index.documentFrequency(term));
  }

  closestWords(word: string): readonly ClosestWord[] {
    this.#spellings ??= new WordSpellings(this.#corpus, this.index);
    return this.#spellings.closest(word);
  }

  writtenWords(term: string): readonly string[] {
    this.#spellings ??= new WordSpellings(this.#corpus, this.index);
    return this.#spellings.written(term);
  }

  similarTerms(question: string): readonly WeightedTerm[] {
    return findTerms(question, this.#corpus.reader.vocabulary)
      .filter(({ weight }) => weight === 1)
      .flatMap(({ text }) => findSimilarTerms(text, this.index.terms(), SIMILAR_TERMS));
  }

  search(query: readonly WeightedTerm[], limit: number): readonly PassageHit[] {
    const search = () => searchPassages(query, limit, this.index, this.#passages);
    // An index that others write to may have changed without a word.
    if (this.shared !== null) return search();
    const key = [limit, ...query.map(({ term, weight }) => `${term} ${weight}`)].join('\n');
    return this.#searches.get(key, search);
  }

  explain(query: readonly WeightedTerm[], passage: Passage): Explanation {
    return explainPassage(query, passage, this.index, this.#passages);
  }
}
