import { type ArchiveFiles, diskFiles } from './archive-files.ts';
import { ArchiveReader } from './archive-reader.ts';
import type { Article } from './article.ts';
import { type ArticleProblem, articleProblem } from './article-problem.ts';
import { DEFAULT_TIME_ZONE } from './parse-publication-date.ts';
import { ARTICLE_FILES, readArchiveFile } from './read-archive-file.ts';

/** Everything that could be read, and everything that could not. */
export interface Archive {
  /** In the order of their ids, each id once. */
  readonly articles: readonly Article[];
  readonly problems: readonly ArticleProblem[];
}

export interface ReadArchiveOptions {
  readonly files?: ArchiveFiles;
  /** The largest article in bytes: a file of one article, or one line of a .jsonl file. */
  readonly maxArticleBytes?: number;
  /** IANA name: whose day an instant of publication is. */
  readonly timeZone?: string;
}

/**
 * The articles below folders, at any depth, and in single files, once. Neither the order of the paths nor that of the disk
 * matters. Nothing is thrown: what cannot be read is a problem with a German sentence, and the rest is read.
 */
export async function readArchive(
  paths: readonly string[],
  {
    files = diskFiles,
    maxArticleBytes = FIVE_MEGABYTES,
    timeZone = DEFAULT_TIME_ZONE,
  }: ReadArchiveOptions = {},
): Promise<Archive> {
  const reader = new ArchiveReader(paths, files, (file) =>
    readArchiveFile(file, files, { maxArticleBytes, timeZone }),
  );
  const articles = (await reader.refresh())?.updated ?? [];
  const problems = reader.problems();
  return { articles, problems: articles.length + problems.length === 0 ? [emptyArchive(paths)] : problems };
}

/** The largest article, where nobody says otherwise. */
export const FIVE_MEGABYTES = 5_000_000;

/** What is said of an archive in which nothing is. */
export function emptyArchive(paths: readonly string[]): ArticleProblem {
  const message = `Erwartet werden Artikel (${ARTICLE_FILES}), gefunden wurde keiner.`;
  return articleProblem('archive', paths.join(', ') || 'Archiv', null, message);
}
