import type { Article } from '../article/article.ts';
import { findPassages } from '../article/find-passages.ts';
import type { Passage } from '../article/passage.ts';
import type { Explanation, PassageIndex, WeightedTerm } from '../index/passage-index.ts';
import type { Dictionary } from '../language/dictionary.ts';
import { findTerms } from '../language/find-terms.ts';
import { extractStatements } from '../statement/extract-statements.ts';
import type { Statement } from '../statement/statement.ts';
import type { Corpus, Coverage, PassageHit } from './corpus.ts';
import { weighQueryTerms } from './weigh-query-terms.ts';

/** What the corpus keeps of an article. */
interface Entry {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** The index's number of each passage, in the same order. */
  readonly numbers: readonly number[];
}

/** A title is said once for all passages of its article, so it counts, but less than the passage's own words. */
const TITLE_WEIGHT = 0.5;

/** How many articles' statements are kept; beyond that the one not asked for longest is extracted anew. */
const KEPT_STATEMENTS = 20_000;

/**
 * An empty corpus.
 * @param index an empty index; the corpus alone writes to it
 */
export function createCorpus(dictionary: Dictionary, index: PassageIndex): Corpus {
  return new LivingCorpus(dictionary, index);
}

class LivingCorpus implements Corpus {
  readonly dictionary: Dictionary;
  readonly #index: PassageIndex;
  readonly #entries = new Map<string, Entry>();
  readonly #passages = new Map<number, Passage>();
  readonly #numbers = new WeakMap<Passage, number>();
  readonly #statements = new Map<string, readonly Statement[]>();
  #sorted: readonly Article[] | null = null;
  #coverage: Coverage | null = null;

  constructor(dictionary: Dictionary, index: PassageIndex) {
    this.dictionary = dictionary;
    this.#index = index;
  }

  add(article: Article): void {
    this.remove(article.id);
    const passages = findPassages(article);
    const title = this.#terms(article.title, 0, article.title.length, TITLE_WEIGHT);
    const numbers = passages.map((passage) => {
      const number = this.#index.add([...this.#terms(article.text, passage.start, passage.end, 1), ...title]);
      this.#passages.set(number, passage);
      this.#numbers.set(passage, number);
      return number;
    });
    this.#entries.set(article.id, { article, passages, numbers });
    this.#changed();
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

  statements(articleId: string): readonly Statement[] {
    const entry = this.#entries.get(articleId);
    if (!entry) return [];
    const statements = this.#statements.get(articleId) ?? extractStatements(entry.article, this.dictionary);
    this.#statements.delete(articleId);
    this.#statements.set(articleId, statements);
    if (this.#statements.size > KEPT_STATEMENTS) this.#forgetOldest();
    return statements;
  }

  queryTerms(question: string): readonly WeightedTerm[] {
    return weighQueryTerms(findTerms(question, this.dictionary), (term) => this.documentFrequency(term));
  }

  search(query: readonly WeightedTerm[], limit: number): readonly PassageHit[] {
    const hits = this.#hitsWithTies(query, limit).flatMap(({ passage: number, score }) => {
      const passage = this.#passages.get(number);
      return passage ? [{ passage, score }] : [];
    });
    return hits.sort(byScoreThenPlace).slice(0, limit);
  }

  /** The index breaks ties by number, which is the loading order: take all hits that share the last score. */
  #hitsWithTies(query: readonly WeightedTerm[], limit: number) {
    for (let wanted = limit + 8; ; wanted *= 2) {
      const hits = this.#index.search(query, wanted);
      if (hits.length < wanted || hits[wanted - 1]?.score !== hits[limit - 1]?.score) return hits;
    }
  }

  explain(query: readonly WeightedTerm[], passage: Passage): Explanation {
    const number = this.#numbers.get(passage);
    return number === undefined
      ? { value: 0, description: 'passage is not in the corpus', details: [] }
      : this.#index.explain(query, number);
  }

  documentFrequency(term: string): number {
    return this.#index.documentFrequency(term);
  }

  coverage(): Coverage {
    this.#coverage ??= coverageOf(this.articles());
    return this.#coverage;
  }

  #terms(text: string, start: number, end: number, weight: number): WeightedTerm[] {
    return findTerms(text, this.dictionary, start, end).map((term) => ({
      term: term.text,
      weight: term.weight * weight,
    }));
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
