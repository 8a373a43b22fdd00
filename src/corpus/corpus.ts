import type { Article } from '../article/article.ts';
import type { Passage } from '../article/passage.ts';
import type { Explanation, WeightedTerm } from '../index/passage-index.ts';
import type { ClosestWord } from '../language/find-closest-words.ts';
import type { Neighbour, WordVectors } from '../neighbours/word-neighbours.ts';
import type { Completion } from '../people/complete-speaker.ts';
import type { Reader } from '../reading/reader.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../statement/statement.ts';
import type { AnalysedArticle } from './analyse-article.ts';
import type { ArticleHead } from './article-shelf.ts';
import type { FoundAnew } from './findings.ts';
import type { IndexedArticle } from './indexed-articles.ts';

/** A passage the search found. */
export interface PassageHit {
  readonly passage: Passage;
  readonly score: number;
}

/** What the archive holds. */
export interface Coverage {
  readonly articles: number;
  /** Earliest and latest publication date (ISO day), null when no article has one. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The one living memory: articles with their passages and statements, searched by terms. Over an index that lies elsewhere whatever
 * asks for terms or passages may throw `OnItsWay`: then it is to be done again when that is there.
 */
export interface Corpus {
  readonly reader: Reader;
  /** Takes an article in; one with the same id is replaced, and nothing of the old one is found any more. */
  add(article: Article): void;
  /**
   * The same with an article that was analysed before, step by step: between two of them questions can be answered, from
   * the old version until the last step is done. A step that gives a promise is to be waited for.
   */
  adding(analysed: AnalysedArticle): Iterable<Promise<void> | undefined>;
  /** Takes an article out; an unknown id changes nothing. */
  remove(articleId: string): void;
  /** An article with all its words, read from where it stands; the same value only while it is remembered. */
  article(articleId: string): Article | null;
  /** What is known of an article without reading it. */
  head(articleId: string): ArticleHead | null;
  /** Every article, in the order of their ids whatever order they came in; the same value until one comes or goes. */
  heads(): readonly ArticleHead[];
  /** The passages of an article in the order of its text; empty for an unknown one. */
  passages(articleId: string): readonly Passage[];
  /** The reading of one of its articles; the last ones are kept. */
  reading(article: Article): Reading;
  /** Who said what in an article, in the order of its text; extracted at first need and kept. */
  statements(articleId: string): readonly Statement[];
  hasStatements(articleId: string): boolean;
  /** The words of an article as they were noted beside its statements, for `NotedWords`; null where they were not. */
  words(articleId: string): string | null;
  /** Keeps what was found elsewhere; ignored where the article has gone or changed meanwhile. */
  keepFindings(article: Article, findings: FoundAnew): void;
  /** From now on `completion` completes speakers, whenever the statements of all articles have been found. */
  useRegister(): void;
  /**
   * What an article leaves out of a statement's speaker and others near its day tell: a first name, a role, who has an office.
   * Null where nothing is left out or nobody knows for sure.
   */
  completion(article: Article, statement: Statement): Completion | null;
  /** Says of which words terms will be asked for: an index that lies elsewhere fetches them together. */
  foresee(text: string): void;
  /** The terms of a question as the index knows them. */
  queryTerms(question: string): readonly WeightedTerm[];
  /**
   * What a word that the archive does not have may have meant, best first; empty for a word that it or the dictionary
   * knows. Takes some 5 ms, more in a very large archive.
   */
  closestWords(word: string): readonly ClosestWord[];
  /** The words that a term stands for, as the archive writes them, the most frequent first; of a few of its passages. */
  writtenWords(term: string): readonly string[];
  /**
   * Terms of the archive that are spelt like those of a question. To be searched with when nothing of the question itself is
   * in the archive, and then only as near, never as an answer; goes through all terms.
   */
  similarTerms(question: string): readonly WeightedTerm[];
  /** The best passages, best first; equal scores by article id and place, so that loading order never shows. */
  search(query: readonly WeightedTerm[], limit: number): readonly PassageHit[];
  explain(query: readonly WeightedTerm[], passage: Passage): Explanation;
  documentFrequency(term: string): number;
  /** Words that keep the same company in the archive, the most alike first; empty while nothing was learned. */
  neighbours(term: string): readonly Neighbour[];
  /** Takes what was learned from the archive's words; null forgets it. */
  useNeighbours(vectors: WordVectors | null): void;
  /** Counts what changes answers: articles that come or go, and what is learned from them. */
  readonly revision: number;
  /** How many passages can be found. */
  readonly passageCount: number;
  coverage(): Coverage;
  /** Where each article's passages stand in the index, for a snapshot of it. */
  indexed(): readonly IndexedArticle[];
}
