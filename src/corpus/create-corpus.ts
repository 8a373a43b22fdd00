import type { Article } from '../article/article.ts';
import { findPassages } from '../article/find-passages.ts';
import type { Passage } from '../article/passage.ts';
import { readableText } from '../article/readable-text.ts';
import { findSimilarTerms } from '../index/find-similar-terms.ts';
import type { Explanation, PassageIndex, WeightedTerm } from '../index/passage-index.ts';
import { findClosestWords } from '../language/find-closest-words.ts';
import { findTerms } from '../language/find-terms.ts';
import { NeighbourBook } from '../neighbours/neighbour-book.ts';
import type { Neighbour, WordVectors } from '../neighbours/word-neighbours.ts';
import { KeptReadings } from '../reading/kept-readings.ts';
import type { Reader } from '../reading/reader.ts';
import type { Reading } from '../reading/reading.ts';
import { extractStatements } from '../statement/extract-statements.ts';
import type { Statement } from '../statement/statement.ts';
import { type AnalysedArticle, analyseArticle } from './analyse-article.ts';
import type { Corpus, Coverage, PassageHit } from './corpus.ts';
import { articleHash, type IndexedArticle } from './indexed-articles.ts';
import { weighQueryTerms } from './weigh-query-terms.ts';

/** What the corpus keeps of an article. */
interface Entry {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** The index's number of each passage, in the same order. */
  readonly numbers: readonly number[];
}

/**
 * How much the article as a whole counts in the score of its passage: what a question names is often told in one paragraph and
 * explained in the next. Chosen on every second question of two retrieval sets (MRR@10 0.936 to 0.943 and 0.934 to 0.940),
 * confirmed on the others.
 */
const CONTEXT_WEIGHT = 0.4;
/** So many passages more than asked for are weighed with their articles. */
const CONTEXT_POOL = 50;

/** How many terms of the archive stand in for one that it does not have. */
const SIMILAR_TERMS = 3;

/** How many articles' statements are kept; beyond that the one not asked for longest is extracted anew. */
const KEPT_STATEMENTS = 20_000;

/** After so many passages, less than a millisecond's work, whoever adds may do something else. */
const STEP = 16;

/** How many bytes the readings of the last articles take. */
const KEPT_READINGS = 32 * 2 ** 20;

/**
 * An empty corpus.
 * @param index the corpus alone writes to it; empty, or with the passages of `indexed`
 * @param indexed articles whose passages are in the index already: one that comes unchanged need not be analysed
 * again; those that never come have to be taken out with `forgetAbsent`
 */
export function createCorpus(
  reader: Reader,
  index: PassageIndex,
  indexed: readonly IndexedArticle[] = [],
): FillingCorpus {
  return new LivingCorpus(reader, index, indexed);
}

/** A corpus that is being filled over an index of an earlier run. */
export interface FillingCorpus extends Corpus {
  /** Takes the passages of all articles out of the index that were in it and have not been added again. */
  forgetAbsent(): void;
  /** How many articles had to be analysed, because the index did not have them or had another version. */
  readonly analysed: number;
}

class LivingCorpus implements FillingCorpus {
  readonly reader: Reader;
  readonly #index: PassageIndex;
  readonly #entries = new Map<string, Entry>();
  readonly #passages = new Map<number, Passage>();
  readonly #numbers = new WeakMap<Passage, number>();
  readonly #readings: KeptReadings;
  readonly #statements = new Map<string, readonly Statement[]>();
  #neighbours: NeighbourBook | null = null;
  #sorted: readonly Article[] | null = null;
  #coverage: Coverage | null = null;

  /** Passages of the index whose article has not come yet. */
  readonly #awaited: Map<string, IndexedArticle>;
  analysed = 0;

  constructor(reader: Reader, index: PassageIndex, indexed: readonly IndexedArticle[]) {
    this.reader = reader;
    this.#readings = new KeptReadings(reader, KEPT_READINGS);
    this.#index = index;
    this.#awaited = new Map(indexed.map((article) => [article.id, article]));
  }

  add(article: Article): void {
    if (this.addAwaited(article)) return;
    for (const _ of this.adding(analyseArticle(article, this.reader, false)));
  }

  addAwaited(article: Article): boolean {
    const awaited = this.#awaited.get(article.id);
    if (!awaited || awaited.hash !== articleHash(article)) return false;
    const passages = findPassages({ ...article, text: readableText(article.text) });
    if (awaited.count !== passages.length) return false;
    this.#awaited.delete(article.id);
    this.#enter(
      article,
      passages,
      passages.map((_, place) => awaited.first + place),
    );
    return true;
  }

  *adding({ article, passages, terms, statements }: AnalysedArticle): Generator<void> {
    this.analysed += 1;
    const numbers: number[] = [];
    for (const [place, own] of terms.entries()) {
      numbers.push(this.#index.add(own));
      if (place % STEP === STEP - 1) yield;
    }
    this.#enter(article, passages, numbers);
    if (statements) this.keepStatements(article, statements);
  }

  /** From here on the article is found, and nothing of the one before it. */
  #enter(article: Article, passages: readonly Passage[], numbers: readonly number[]): void {
    this.remove(article.id);
    passages.forEach((passage, place) => {
      const number = numbers[place] ?? -1;
      this.#passages.set(number, passage);
      this.#numbers.set(passage, number);
    });
    this.#entries.set(article.id, { article, passages, numbers });
    this.#changed();
  }

  forgetAbsent(): void {
    for (const { first, count } of this.#awaited.values())
      for (let number = first; number < first + count; number++) this.#index.remove(number);
    this.#awaited.clear();
  }

  indexed(): readonly IndexedArticle[] {
    return this.articles().map((article) => {
      const numbers = this.#entries.get(article.id)?.numbers ?? [];
      return { id: article.id, hash: articleHash(article), first: numbers[0] ?? 0, count: numbers.length };
    });
  }

  remove(articleId: string): void {
    const entry = this.#entries.get(articleId);
    if (!entry) return;
    for (const number of entry.numbers) {
      this.#index.remove(number);
      this.#passages.delete(number);
    }
    this.#entries.delete(articleId);
    this.#statements.delete(articleId);
    this.#readings.delete(articleId);
    this.#changed();
  }

  article(articleId: string): Article | null {
    return this.#entries.get(articleId)?.article ?? null;
  }

  articles(): readonly Article[] {
    this.#sorted ??= [...this.#entries.values()]
      .map(({ article }) => article)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.#sorted;
  }

  passages(articleId: string): readonly Passage[] {
    return this.#entries.get(articleId)?.passages ?? [];
  }

  reading(article: Article): Reading {
    return this.#readings.of(article);
  }

  statements(articleId: string): readonly Statement[] {
    const entry = this.#entries.get(articleId);
    if (!entry) return [];
    const statements = this.#statements.get(articleId) ?? extractStatements(this.reading(entry.article));
    this.keepStatements(entry.article, statements);
    return statements;
  }

  hasStatements(articleId: string): boolean {
    return this.#statements.has(articleId);
  }

  keepStatements(article: Article, statements: readonly Statement[]): void {
    if (this.#entries.get(article.id)?.article !== article) return;
    this.#statements.delete(article.id);
    this.#statements.set(article.id, statements);
    if (this.#statements.size > KEPT_STATEMENTS) this.#forgetOldest();
  }

  queryTerms(question: string): readonly WeightedTerm[] {
    return weighQueryTerms(findTerms(question, this.reader.vocabulary), (term) =>
      this.documentFrequency(term),
    );
  }

  closestWords(word: string): readonly string[] {
    return findClosestWords(word, this.reader.vocabulary, {
      has: (term) => this.documentFrequency(term) > 0,
      terms: (shortest, longest) => this.#index.terms(shortest, longest),
    });
  }

  similarTerms(question: string): readonly WeightedTerm[] {
    return findTerms(question, this.reader.vocabulary)
      .filter(({ weight }) => weight === 1)
      .flatMap(({ text }) => findSimilarTerms(text, this.#index.terms(), SIMILAR_TERMS));
  }

  search(query: readonly WeightedTerm[], limit: number): readonly PassageHit[] {
    const hits = this.#hitsWithTies(query, limit + CONTEXT_POOL).flatMap(({ passage: number, score }) => {
      const passage = this.#passages.get(number);
      return passage ? [{ passage, score }] : [];
    });
    return this.#weighContext(query, hits).sort(byScoreThenPlace).slice(0, limit);
  }

  /** The index breaks ties by number, which is the loading order: take all hits that share the last score. */
  #hitsWithTies(query: readonly WeightedTerm[], limit: number) {
    for (let wanted = limit + 8; ; wanted *= 2) {
      const hits = this.#index.search(query, wanted);
      if (hits.length < wanted || hits[wanted - 1]?.score !== hits[limit - 1]?.score) return hits;
    }
  }

  /** The hits with what their articles as wholes score for the query added. */
  #weighContext(query: readonly WeightedTerm[], hits: readonly PassageHit[]): PassageHit[] {
    const articles = [...new Set(hits.map(({ passage }) => passage.articleId))];
    const numbers = articles.map((id) => this.#entries.get(id)?.numbers ?? []);
    const scores = this.#index.scoreTogether(query, numbers);
    const scoreOf = new Map(articles.map((id, i) => [id, scores[i] ?? 0]));
    return hits.map(({ passage, score }) => ({
      passage,
      score: (1 - CONTEXT_WEIGHT) * score + CONTEXT_WEIGHT * (scoreOf.get(passage.articleId) ?? 0),
    }));
  }

  explain(query: readonly WeightedTerm[], passage: Passage): Explanation {
    const number = this.#numbers.get(passage);
    if (number === undefined) return { value: 0, description: 'passage is not in the corpus', details: [] };
    const own = this.#index.explain(query, number);
    const numbers = this.#entries.get(passage.articleId)?.numbers ?? [];
    const [whole = 0] = this.#index.scoreTogether(query, [numbers]);
    return {
      value: (1 - CONTEXT_WEIGHT) * own.value + CONTEXT_WEIGHT * whole,
      description: `${1 - CONTEXT_WEIGHT} × the passage's score + ${CONTEXT_WEIGHT} × the score of its article as a whole`,
      details: [own, { value: whole, description: 'score of the article as a whole', details: [] }],
    };
  }

  documentFrequency(term: string): number {
    return this.#index.documentFrequency(term);
  }

  neighbours(term: string): readonly Neighbour[] {
    return this.#neighbours?.neighbours(term) ?? [];
  }

  useNeighbours(vectors: WordVectors | null): void {
    this.#neighbours = vectors === null ? null : new NeighbourBook(vectors);
  }

  get passageCount(): number {
    return this.#index.passageCount;
  }

  coverage(): Coverage {
    this.#coverage ??= coverageOf(this.articles());
    return this.#coverage;
  }

  #changed(): void {
    this.#sorted = null;
    this.#coverage = null;
  }

  #forgetOldest(): void {
    const oldest = this.#statements.keys().next();
    if (!oldest.done) this.#statements.delete(oldest.value);
  }
}

function byScoreThenPlace(a: PassageHit, b: PassageHit): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.passage.articleId !== b.passage.articleId) return a.passage.articleId < b.passage.articleId ? -1 : 1;
  return a.passage.start - b.passage.start;
}

function coverageOf(articles: readonly Article[]): Coverage {
  let from: string | null = null;
  let to: string | null = null;
  for (const { publishedAt } of articles) {
    if (!publishedAt) continue;
    if (!from || publishedAt < from) from = publishedAt;
    if (!to || publishedAt > to) to = publishedAt;
  }
  return { articles: articles.length, from, to };
}
