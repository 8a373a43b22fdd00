import type { Article } from '../article/article.ts';
import { hashArticle } from '../article/article-hash.ts';
import type { Passage } from '../article/passage.ts';
import { findSimilarTerms } from '../index/find-similar-terms.ts';
import type { Explanation, PassageIndex, WeightedTerm } from '../index/passage-index.ts';
import type { ClosestWord } from '../language/find-closest-words.ts';
import { findTerms } from '../language/find-terms.ts';
import { NeighbourBook } from '../neighbours/neighbour-book.ts';
import type { Neighbour, WordVectors } from '../neighbours/word-neighbours.ts';
import { KeptReadings } from '../reading/kept-readings.ts';
import type { Reader } from '../reading/reader.ts';
import type { Reading } from '../reading/reading.ts';
import { extractStatements } from '../statement/extract-statements.ts';
import type { Statement } from '../statement/statement.ts';
import { type AnalysedArticle, analyseArticle } from './analyse-article.ts';
import { ArticleBook } from './article-book.ts';
import { ArticleMemory } from './article-memory.ts';
import type { ArticleHead, ArticleShelf, ShelvedArticle } from './article-shelf.ts';
import type { Corpus, Coverage, PassageHit } from './corpus.ts';
import { coverageOf } from './coverage-of.ts';
import type { IndexedArticle } from './indexed-articles.ts';
import { createMemoryShelf } from './memory-shelf.ts';
import { PassageMemory } from './passage-memory.ts';
import { explainPassage, searchPassages } from './search-passages.ts';
import { weighQueryTerms } from './weigh-query-terms.ts';
import { WordSpellings } from './word-spellings.ts';

/** How many terms of the archive stand in for one that it does not have. */
const SIMILAR_TERMS = 3;

/** After so many passages, less than a millisecond's work, whoever adds may do something else. */
const STEP = 16;

/** What a corpus is made over. */
export interface CorpusOptions {
  /** Articles whose passages are in the index already; those that are not restored have to be taken out with `forgetAbsent`. */
  readonly indexed?: readonly IndexedArticle[];
  /** Where the articles stand; without one they stay in memory. */
  readonly shelf?: ArticleShelf;
}

/**
 * An empty corpus.
 * @param index the corpus alone writes to it; empty, or with the passages of `indexed`
 */
export function createCorpus(
  reader: Reader,
  index: PassageIndex,
  { indexed = [], shelf = createMemoryShelf() }: CorpusOptions = {},
): FillingCorpus {
  return new LivingCorpus(reader, index, indexed, shelf);
}

/** A corpus that is being filled over an index of an earlier run. */
export interface FillingCorpus extends Corpus {
  /** Takes in an article that stands on the shelf; @returns false where the index does not have its passages */
  restore(shelved: ShelvedArticle): boolean;
  /** Takes the passages of all articles out of the index that were in it and have not been restored. */
  forgetAbsent(): void;
  /** How many articles had to be analysed, because the index did not have them or had another version. */
  readonly analysed: number;
}

class LivingCorpus implements FillingCorpus {
  readonly reader: Reader;
  readonly #index: PassageIndex;
  readonly #shelf: ArticleShelf;
  readonly #book = new ArticleBook();
  readonly #passages: PassageMemory;
  readonly #memory: ArticleMemory;
  readonly #readings: KeptReadings;
  /** The hashes of the articles whose statements are known. */
  readonly #read = new Set<string>();
  #neighbours: NeighbourBook | null = null;
  #coverage: Coverage | null = null;
  #spellings: WordSpellings | null = null;

  /** Passages of the index whose article has not come yet. */
  readonly #awaited: Map<string, IndexedArticle>;
  analysed = 0;
  revision = 0;

  constructor(reader: Reader, index: PassageIndex, indexed: readonly IndexedArticle[], shelf: ArticleShelf) {
    this.reader = reader;
    const { memory } = reader.vocabulary;
    this.#readings = new KeptReadings(reader, memory.readings);
    this.#passages = new PassageMemory(this.#book, memory);
    this.#index = index;
    this.#shelf = shelf;
    this.#memory = new ArticleMemory(shelf, memory);
    this.#awaited = new Map(indexed.map((article) => [article.id, article]));
  }

  add(article: Article): void {
    for (const _ of this.adding(analyseArticle(article, this.reader, false)));
  }

  restore({ head, passages, hasStatements }: ShelvedArticle): boolean {
    const awaited = this.#awaited.get(head.id);
    if (awaited?.hash !== head.hash || awaited.count !== passages.length) return false;
    this.#awaited.delete(head.id);
    this.#passages.add(head, awaited.first, passages);
    if (hasStatements) this.#read.add(head.hash);
    this.#changed();
    return true;
  }

  *adding({ article, head, passages, terms, statements }: AnalysedArticle): Generator<void> {
    this.analysed += 1;
    const numbers: number[] = [];
    for (const [place, own] of terms.entries()) {
      numbers.push(this.#index.add(own));
      if (place % STEP === STEP - 1) yield;
    }
    // From here on the article is found, and nothing of the one before it.
    this.remove(head.id);
    this.#shelf.put(head, article, passages);
    this.#passages.add(head, numbers[0] ?? 0, passages);
    this.#changed();
    if (statements) this.keepStatements(article, statements);
  }

  forgetAbsent(): void {
    for (const { first, count } of this.#awaited.values())
      for (let number = first; number < first + count; number++) this.#index.remove(number);
    this.#awaited.clear();
    this.#changed();
  }

  indexed(): readonly IndexedArticle[] {
    return this.heads().map(({ id, hash }) => {
      const { first, count } = this.#book.get(id) ?? { first: 0, count: 0 };
      return { id, hash, first, count };
    });
  }

  remove(articleId: string): void {
    const head = this.head(articleId);
    if (head === null) return;
    for (const number of this.#passages.remove(articleId)) this.#index.remove(number);
    this.#memory.drop(head.hash);
    this.#read.delete(head.hash);
    this.#readings.delete(articleId);
    this.#changed();
  }

  article(articleId: string): Article | null {
    const head = this.head(articleId);
    return head && this.#memory.article(head.hash);
  }

  head(articleId: string): ArticleHead | null {
    return this.#book.get(articleId)?.head ?? null;
  }

  heads(): readonly ArticleHead[] {
    return this.#book.heads();
  }

  passages(articleId: string): readonly Passage[] {
    return this.#passages.of(articleId);
  }

  reading(article: Article): Reading {
    return this.#readings.of(article);
  }

  statements(articleId: string): readonly Statement[] {
    const head = this.head(articleId);
    if (head === null) return [];
    const known = this.#read.has(head.hash) ? this.#memory.statements(head.hash) : null;
    if (known !== null) return known;
    const article = this.#memory.article(head.hash);
    if (article === null) return [];
    const statements = extractStatements(this.reading(article));
    this.keepStatements(article, statements);
    return statements;
  }

  hasStatements(articleId: string): boolean {
    return this.#read.has(this.head(articleId)?.hash ?? '');
  }

  keepStatements(article: Article, statements: readonly Statement[]): void {
    const { hash } = this.head(article.id) ?? {};
    if (hash === undefined || hash !== hashArticle(article)) return;
    this.#memory.keepStatements(hash, statements);
    this.#read.add(hash);
  }

  queryTerms(question: string): readonly WeightedTerm[] {
    return weighQueryTerms(findTerms(question, this.reader.vocabulary), (term) =>
      this.documentFrequency(term),
    );
  }

  closestWords(word: string): readonly ClosestWord[] {
    this.#spellings ??= new WordSpellings(this, this.#index);
    return this.#spellings.closest(word);
  }

  writtenWords(term: string): readonly string[] {
    this.#spellings ??= new WordSpellings(this, this.#index);
    return this.#spellings.written(term);
  }

  similarTerms(question: string): readonly WeightedTerm[] {
    return findTerms(question, this.reader.vocabulary)
      .filter(({ weight }) => weight === 1)
      .flatMap(({ text }) => findSimilarTerms(text, this.#index.terms(), SIMILAR_TERMS));
  }

  search(query: readonly WeightedTerm[], limit: number): readonly PassageHit[] {
    return searchPassages(query, limit, this.#index, this.#passages);
  }

  explain(query: readonly WeightedTerm[], passage: Passage): Explanation {
    return explainPassage(query, passage, this.#index, this.#passages);
  }

  documentFrequency(term: string): number {
    return this.#index.documentFrequency(term);
  }

  neighbours(term: string): readonly Neighbour[] {
    return this.#neighbours?.neighbours(term) ?? [];
  }

  useNeighbours(vectors: WordVectors | null): void {
    this.#neighbours = vectors === null ? null : new NeighbourBook(vectors);
    this.#changed();
  }

  get passageCount(): number {
    return this.#index.passageCount;
  }

  #changed(): void {
    this.revision += 1;
    this.#coverage = null;
    this.#spellings = null;
  }

  coverage(): Coverage {
    this.#coverage ??= coverageOf(this.heads());
    return this.#coverage;
  }
}
