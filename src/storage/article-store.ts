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

/** An article that is to be kept. */
export interface SavedArticle extends StoredArticle {
  /** Names this version of it; whoever saves decides what makes two versions equal. */
  readonly hash?: string;
}

/** What is known of the newest version of an article without its words. */
export interface ArticleMark {
  readonly id: string;
  /** Null for one that was saved before there were hashes. */
  readonly hash: string | null;
  /** Who has it in its files, as `saveArticles` was told; null where nobody said so. */
  readonly keeper: string | null;
}

/** What has become of an article. */
export interface ArticleChange {
  /** Counts all changes of all articles, from 1. */
  readonly position: number;
  readonly id: string;
  /** As it is now; null for one that was withdrawn. */
  readonly article: StoredArticle | null;
}

export interface ArticleStore {
  /**
   * Keeps articles, all or none. One whose fields all equal its newest version is left alone, but for its hash and its keeper;
   * any difference makes a new version; a withdrawn article that comes back counts as changed.
   * @param keeper names who has them in its files
   */
  saveArticles(
    articles: readonly SavedArticle[],
    at: Instant,
    keeper?: string | null,
  ): Promise<SavedArticles>;
  /** Takes an article out of the archive; its versions stay. @returns false when there is none to withdraw */
  withdrawArticle(id: string, at: Instant): Promise<boolean>;
  /** The articles that are not withdrawn, in the order of their ids. */
  articleMarks(): Promise<readonly ArticleMark[]>;
  /** The newest version of every article that is not withdrawn, by id. */
  articles(): Promise<readonly StoredArticle[]>;
  /** The newest version of an article; null for one that is unknown or withdrawn. */
  article(id: string): Promise<StoredArticle | null>;
  /** The position of the last change; 0 where nothing was ever changed. */
  articlePosition(): Promise<number>;
  /** The articles that have changed after a position, each once as it is now, in the order of their changes. */
  articlesSince(position: number, limit: number): Promise<readonly ArticleChange[]>;
  /**
   * Tells as soon as another process has changed articles, where the store can; whoever needs to know looks now and then, too.
   * @returns ends it
   */
  onArticles(listener: () => void): () => void;
  /** Every version of an article, the oldest first; empty for an unknown id. */
  articleVersions(id: string): Promise<readonly ArticleVersion[]>;
}
