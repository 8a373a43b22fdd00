import type { ArticleProblem } from './article-problem.ts';

/** An article of a file: which it is, and where it stands. */
export interface PicturedArticle {
  readonly id: string;
  /** See `hashArticle`. */
  readonly hash: string;
  readonly line: number;
}

/** What is known of a file without reading it again. */
export interface PicturedFile {
  /** How the disk described it when it was read; empty where it has to be read again. */
  readonly version: string;
  /** Of its bytes (`hashContent`); null where that is not known. */
  readonly content: string | null;
  readonly articles: readonly PicturedArticle[];
  readonly problems: readonly ArticleProblem[];
}

/** The files of an archive as they were when they were looked at last, by their paths. */
export type ArchivePicture = ReadonlyMap<string, PicturedFile>;

/** What has to be written down of a picture: files as they are now, null for one that has gone. */
export type PictureChange = ReadonlyMap<string, PicturedFile | null>;
