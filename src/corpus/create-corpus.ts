import type { Article } from '../article/article.ts';
import type { Passage } from '../article/passage.ts';
import type { Explanation, PassageIndex, SharedIndex, WeightedTerm } from '../index/passage-index.ts';
import type { ClosestWord } from '../language/find-closest-words.ts';
import { NeighbourBook } from '../neighbours/neighbour-book.ts';
import type { Neighbour, WordVectors } from '../neighbours/word-neighbours.ts';
import type { Completion } from '../people/complete-speaker.ts';
import { KeptReadings } from '../reading/kept-readings.ts';
import type { Reader } from '../reading/reader.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../statement/statement.ts';
import { type AnalysedArticle, analyseArticle } from './analyse-article.ts';
import { ArticleBook } from './article-book.ts';
import { ArticleMemory } from './article-memory.ts';
import type { ArticleHead, ArticleShelf, ShelvedArticle } from './article-shelf.ts';
import type { Coverage, PassageHit } from './corpus.ts';
import { CorpusWords } from './corpus-words.ts';
import { coverageOf } from './coverage-of.ts';
import type { FillingCorpus } from './filling-corpus.ts';
import type { FoundAnew } from './findings.ts';
import { FoundArticles } from './found-articles.ts';
import type { IndexedArticle, IndexedVersion } from './indexed-articles.ts';
import { createMemoryShelf } from './memory-shelf.ts';
import { PassageMemory } from './passage-memory.ts';

/** What a corpus is made over. */
export interface CorpusOptions {
  /** Articles whose passages are in the index already; those that are not restored have to be taken out with `forgetAbsent`. */
  readonly indexed?: readonly IndexedVersion[];
  /** Where the articles stand; without one they stay in memory. */
  readonly shelf?: ArticleShelf;
}

/**
 * An empty corpus.
 * @param index the corpus alone writes to it; empty, or with the passages of `indexed`
 */
export function createCorpus(
  reader: Reader,
  index: PassageIndex | SharedIndex,
  { indexed = [], shelf = createMemoryShelf() }: CorpusOptions = {},
): FillingCorpus {
  return new LivingCorpus(reader, index, indexed, shelf);
}

class LivingCorpus implements FillingCorpus {
  readonly reader: Reader;
  readonly #shelf: ArticleShelf;
  readonly #book = new ArticleBook();
  readonly #passages: PassageMemory;
  readonly #memory: ArticleMemory;
  readonly #readings: KeptReadings;
  readonly #found: FoundArticles;
  #neighbours: NeighbourBook | null = null;
  #coverage: Coverage | null = null;
  readonly #words: CorpusWords;
  /** Passages of the index whose article has not come yet. */
  readonly #awaited: Map<string, IndexedVersion>;
  analysed = 0;
  revision = 0;

  constructor(
    reader: Reader,
    index: PassageIndex | SharedIndex,
    indexed: readonly IndexedVersion[],
    shelf: ArticleShelf,
  ) {
    this.reader = reader;
    const { memory } = reader.vocabulary;
    this.#readings = new KeptReadings(reader, memory.readings);
    this.#passages = new PassageMemory(this.#book, memory);
    this.#words = new CorpusWords(index, this, this.#passages);
    this.#words.shared?.onChange(() => this.#changed());
    this.#shelf = shelf;
    this.#memory = new ArticleMemory(shelf, memory);
    this.#found = new FoundArticles({
      memory: this.#memory,
      bytes: memory.register,
      reading: (article) => this.reading(article),
      size: () => this.#book.size,
      changed: () => this.#changed(),
    });
    this.#awaited = new Map(indexed.map((version) => [version.hash, version]));
  }

  add(article: Article): void {
    for (const _ of this.adding(analyseArticle(article, this.reader, false)));
  }

  restore({ head, passages, hasStatements }: ShelvedArticle): boolean {
    const awaited = this.#awaited.get(head.hash);
    if (awaited?.count !== passages.length) return false;
    this.#awaited.delete(head.hash);
    this.#passages.add(head, awaited.first, passages);
    if (hasStatements) this.#found.note(head);
    this.#changed();
    return true;
  }

  *adding({
    article,
    head,
    passages,
    terms,
    findings,
  }: AnalysedArticle): Generator<Promise<void> | undefined> {
    this.analysed += 1;
    const first = yield* this.#words.adding(head.hash, terms);
    // From here on the article is found, and nothing of the one before it.
    this.remove(head.id);
    this.#shelf.put(head, article, passages);
    this.#passages.add(head, first, passages);
    this.#changed();
    if (findings) this.keepFindings(article, findings);
  }

  forgetAbsent(): void {
    // Others may have what we have not.
    if (this.#words.shared !== null) this.#awaited.clear();
    for (const { first, count } of this.#awaited.values())
      for (let number = first; number < first + count; number++) this.#words.index.remove(number);
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
    for (const number of this.#passages.remove(articleId)) this.#words.index.remove(number);
    this.#memory.drop(head.hash);
    this.#found.drop(head);
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
    return this.#found.of(this.head(articleId))?.statements ?? [];
  }

  hasStatements(articleId: string): boolean {
    return this.#found.has(this.head(articleId));
  }

  words(articleId: string): string | null {
    const head = this.head(articleId);
    return head && this.#memory.words(head.hash);
  }

  keepFindings(article: Article, findings: FoundAnew): void {
    this.#found.keep(this.head(article.id), article, findings);
  }

  useRegister(): void {
    this.#found.useRegister();
  }

  completion(article: Article, statement: Statement): Completion | null {
    return this.#found.complete(this.head(article.id), article, statement);
  }

  queryTerms(question: string): readonly WeightedTerm[] {
    return this.#words.queryTerms(question);
  }

  foresee(text: string): void {
    this.#words.foresee(text);
  }

  closestWords(word: string): readonly ClosestWord[] {
    return this.#words.closestWords(word);
  }

  writtenWords(term: string): readonly string[] {
    return this.#words.writtenWords(term);
  }

  similarTerms(question: string): readonly WeightedTerm[] {
    return this.#words.similarTerms(question);
  }

  search(query: readonly WeightedTerm[], limit: number): readonly PassageHit[] {
    return this.#words.search(query, limit);
  }

  explain(query: readonly WeightedTerm[], passage: Passage): Explanation {
    return this.#words.explain(query, passage);
  }

  documentFrequency(term: string): number {
    return this.#words.index.documentFrequency(term);
  }

  neighbours(term: string): readonly Neighbour[] {
    return this.#neighbours?.neighbours(term) ?? [];
  }

  useNeighbours(vectors: WordVectors | null): void {
    this.#neighbours = vectors === null ? null : new NeighbourBook(vectors);
    this.#changed();
  }

  get passageCount(): number {
    return this.#words.index.passageCount;
  }

  #changed(): void {
    this.revision += 1;
    this.#coverage = null;
    this.#words.forget();
  }

  coverage(): Coverage {
    this.#coverage ??= coverageOf(this.heads());
    return this.#coverage;
  }
}
