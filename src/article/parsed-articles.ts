import type { Article } from './article.ts';
import type { ArticleProblem } from './article-problem.ts';

/** What a file gave: its articles, each with its place, and what was wrong. */
export interface ParsedArticles {
  readonly articles: readonly PlacedArticle[];
  readonly problems: readonly ArticleProblem[];
}

/** The same of a whole file. */
export interface ReadFile extends ParsedArticles {
  /** Of its bytes (`hashContent`); null where not all of them were read. */
  readonly content: string | null;
}

export interface PlacedArticle {
  readonly article: Article;
  readonly file: string;
  readonly line: number;
}
