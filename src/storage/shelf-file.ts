import type { StoredArticle } from './article-store.ts';

/** What is kept of an article beside its words. */
export interface ShelfRow {
  /** Names the version: whoever writes decides what makes two versions equal. */
  readonly hash: string;
  readonly id: string;
  readonly fingerprint: string;
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly passages: string;
}

/** The same as it is found again. */
export interface FoundShelfRow extends ShelfRow {
  /** Which program found its statements, null where none has. */
  readonly readBy: string | null;
}

/** A file of the archive as it was when it was read; its articles and problems in the words of whoever writes. */
export interface ShelvedFile {
  readonly version: string;
  readonly content: string | null;
  readonly articles: string;
  readonly problems: string;
}

/** What is written together. */
export interface ShelfBatch {
  readonly articles: readonly { readonly row: ShelfRow; readonly article: StoredArticle }[];
  readonly statements: readonly {
    readonly hash: string;
    readonly program: string;
    readonly statements: string;
    /** Null where they were not noted. */
    readonly words: string | null;
  }[];
  /** Versions that are part of the archive no more. */
  readonly dropped: readonly string[];
  /** By path; null for a file that has gone. */
  readonly files: ReadonlyMap<string, ShelvedFile | null>;
}

/**
 * A local file with the articles of one archive and what was found in them. It can be made anew from the archive at any time, so
 * it is a cache and no store: nothing here has to survive. Every method works on the thread that asks, and throws a QuelleError
 * `storage`.
 */
export interface ShelfFile {
  /** Every article that is part of the archive, one after the other; nothing is written meanwhile. */
  rows(): Iterable<FoundShelfRow>;
  files(): ReadonlyMap<string, ShelvedFile>;
  article(hash: string): StoredArticle | null;
  /** Null where there are none, or those of another program. */
  statements(hash: string, program: string): string | null;
  /** Of the same program, too. */
  words(hash: string, program: string): string | null;
  /**
   * All of it or nothing. A dropped version can still be read for a day: another process may not know yet.
   * @param now milliseconds since 1970
   */
  write(batch: ShelfBatch, now: number): void;
  close(): void;
}
