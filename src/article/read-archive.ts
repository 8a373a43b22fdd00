import { type ArchiveFiles, diskFiles, listArchive } from './archive-files.ts';
import type { Article } from './article.ts';
import { type ArticleProblem, articleProblem } from './article-problem.ts';
import { DEFAULT_TIME_ZONE } from './parse-publication-date.ts';
import type { PlacedArticle } from './parsed-articles.ts';
import { ARTICLE_FILES, readArchiveFile } from './read-archive-file.ts';

/** Everything that could be read, and everything that could not. */
export interface Archive {
  /** In the order of their ids, each id once. */
  readonly articles: readonly Article[];
  /** The file each article was read from, by its id. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly ArticleProblem[];
}

export interface ReadArchiveOptions {
  readonly files?: ArchiveFiles;
  /** The largest article in bytes: a .md, .txt or .html file, or one line of a .jsonl file. */
  readonly maxArticleBytes?: number;
  /** IANA name: whose day an instant of publication is. */
  readonly timeZone?: string;
}

const FIVE_MEGABYTES = 5_000_000;

/**
 * The articles below folders (.md, .txt, .html, .jsonl, at any depth) and in single files. Neither the order
 * of the paths nor that of the disk matters. Of articles with the same id the one in the file with the smallest name
 * is kept, within a file the first; the others are named as problems. Nothing is thrown: what cannot be
 * read is a problem with a German sentence, and the rest is read.
 */
export async function readArchive(
  paths: readonly string[],
  {
    files = diskFiles,
    maxArticleBytes = FIVE_MEGABYTES,
    timeZone = DEFAULT_TIME_ZONE,
  }: ReadArchiveOptions = {},
): Promise<Archive> {
  const { found, problems: unlisted } = await listArchive(paths, files);
  const problems: ArticleProblem[] = [...unlisted];
  const placed: PlacedArticle[] = [];
  for (const file of found) {
    const parsed = await readArchiveFile(file, files, { maxArticleBytes, timeZone });
    for (const article of parsed.articles) placed.push(article);
    for (const problem of parsed.problems) problems.push(problem);
  }
  if (placed.length === 0 && problems.length === 0) problems.push(emptyArchive(paths));
  const { kept, repeated } = keepFirstOfEachId(placed);
  return {
    articles: kept.map(({ article }) => article),
    files: new Map(kept.map(({ article, file }) => [article.id, file])),
    problems: [...problems, ...repeated],
  };
}

function keepFirstOfEachId(placed: readonly PlacedArticle[]): {
  readonly kept: readonly PlacedArticle[];
  readonly repeated: readonly ArticleProblem[];
} {
  const byId = new Map<string, PlacedArticle>();
  const repeated: ArticleProblem[] = [];
  for (const next of placed) {
    const first = byId.get(next.article.id);
    if (!first) byId.set(next.article.id, next);
    else repeated.push(repeatedId(next, first));
  }
  const kept = [...byId.values()].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  return { kept, repeated };
}

function repeatedId({ article, file, line }: PlacedArticle, first: PlacedArticle): ArticleProblem {
  const message = `id erwartet eine Kennung, die es noch nicht gibt, gefunden „${article.id}“ wie in ${first.file}, Zeile ${first.line}. Der Artikel dort bleibt, dieser wird übergangen.`;
  return articleProblem('article', file, line, message);
}

function emptyArchive(paths: readonly string[]): ArticleProblem {
  const message = `Erwartet werden Artikel (${ARTICLE_FILES}), gefunden wurde keiner.`;
  return articleProblem('archive', paths.join(', ') || 'Archiv', null, message);
}
