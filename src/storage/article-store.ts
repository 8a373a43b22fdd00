import type { Instant } from './instant.ts';

/** An article as it is kept. The same shape as the article room's, named here because storage knows no other room. */
export interface StoredArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly language: string;
}

/** One wording of an article. Versions count from 1 and are never overwritten. */
export interface ArticleVersion {
  readonly version: number;
  readonly article: StoredArticle;
  readonly savedAt: Instant;
  /** When the article was withdrawn while this was its newest version, or null. */
  readonly withdrawnAt: Instant | null;
}

/** What saving did, in ids. */
export interface SavedArticles {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
}

export interface ArticleStore {
  /**
   * Keeps articles, all or none. One whose fields all equal its newest version is left alone; any difference makes a
   * new version; a withdrawn article that comes back counts as changed.
   */
  saveArticles(articles: readonly StoredArticle[], at: Instant): Promise<SavedArticles>;
  /** Takes an article out of the archive; its versions stay. @returns false when there is none to withdraw */
  withdrawArticle(id: string, at: Instant): Promise<boolean>;
  /** The ids of the articles that are not withdrawn, in their order. */
  articleIds(): Promise<readonly string[]>;
  /** The newest version of every article that is not withdrawn, by id. */
  articles(): Promise<readonly StoredArticle[]>;
  /** Every version of an article, the oldest first; empty for an unknown id. */
  articleVersions(id: string): Promise<readonly ArticleVersion[]>;
}
