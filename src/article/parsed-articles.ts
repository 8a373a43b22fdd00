import type { Article } from './article.ts';
import type { ArticleProblem } from './article-problem.ts';

/** What a file gave: its articles, each with its place, and what was wrong. */
export interface ParsedArticles {
  readonly articles: readonly PlacedArticle[];
  readonly problems: readonly ArticleProblem[];
}

export interface PlacedArticle {
  readonly article: Article;
  readonly file: string;
  readonly line: number;
}
