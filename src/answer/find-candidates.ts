import type { Article } from '../article/article.ts';
import type { SentenceReading } from '../language/proposition/proposition.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../statement/statement.ts';
import type { Candidate, Rejected } from './candidate.ts';
import type { ArticleContext } from './match/article-context.ts';

/** What is proven of a sentence, and what is not, with the reason. */
export interface Candidates {
  readonly found: readonly Candidate[];
  readonly rejected: readonly Rejected[];
}

/** Proves of a sentence that it answers. */
export type Judge = (sentence: SentenceInContext) => Candidates;

export interface SentenceInContext {
  readonly article: Article;
  /** Of the whole article. */
  readonly reading: Reading;
  readonly sentence: SentenceReading;
  readonly before: readonly SentenceReading[];
  readonly title: readonly SentenceReading[];
  readonly passage: readonly SentenceReading[];
  readonly context: ArticleContext;
  /** The statements of the article; read at first need. */
  readonly statements: () => readonly Statement[];
}
