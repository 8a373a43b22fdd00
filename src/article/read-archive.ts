import path from 'node:path';
import { type ArchiveFiles, diskFiles, listArchive, unreadable } from './archive-files.ts';
import type { Article } from './article.ts';
import { type ArticleProblem, articleProblem } from './article-problem.ts';
import { decodeText } from './decode-text.ts';
import { parseHtmlArticle } from './parse-html-article.ts';
import { parseJsonLine } from './parse-json-line.ts';
import { parseTextArticle } from './parse-text-article.ts';
import type { ParsedArticles, PlacedArticle } from './parsed-articles.ts';
import { readLines } from './read-lines.ts';

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
  { files = diskFiles, maxArticleBytes = FIVE_MEGABYTES }: ReadArchiveOptions = {},
): Promise<Archive> {
  const { found, problems: unlisted } = await listArchive(paths, files);
  const problems: ArticleProblem[] = [...unlisted];
  const placed: PlacedArticle[] = [];
  for (const file of found) {
    const parsed = await readArticleFile(file, files, maxArticleBytes);
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

async function readArticleFile(file: string, files: ArchiveFiles, maxBytes: number): Promise<ParsedArticles> {
  const left = (message: string): ParsedArticles => ({
    articles: [],
    problems: [articleProblem('article', file, null, `${message} Die Datei wird übergangen.`)],
  });
  const { name: id, ext } = path.parse(file);
  const kind = ext.toLowerCase();
  try {
    if (kind === '.jsonl') return await readJsonLines(file, files, maxBytes);
    if (!['.md', '.txt', '.html', '.htm'].includes(kind))
      return left(`Erwartet wird .md, .txt, .html oder .jsonl, gefunden „${ext || path.basename(file)}“.`);
    const { bytes } = await files.look(file);
    if (bytes > maxBytes)
      return left(`Erwartet werden höchstens ${fileSize(maxBytes)}, gefunden ${fileSize(bytes)}.`);
    const html = kind.startsWith('.htm');
    const decoded = decodeText(await files.read(file), html ? 'html' : 'utf-8');
    if ('reason' in decoded) return left(decoded.reason);
    return html ? parseHtmlArticle(decoded.text, file, id) : parseTextArticle(decoded.text, file, id);
  } catch (error) {
    return { articles: [], problems: [articleProblem('archive', file, null, unreadable(error))] };
  }
}

async function readJsonLines(file: string, files: ArchiveFiles, maxBytes: number): Promise<ParsedArticles> {
  const articles: PlacedArticle[] = [];
  const problems: ArticleProblem[] = [];
  const { name } = path.parse(file);
  for await (const { line, bytes } of readLines(files.stream(file), maxBytes)) {
    if (!bytes) {
      const message = `Erwartet werden höchstens ${fileSize(maxBytes)} je Zeile, gefunden wurde mehr.`;
      problems.push(articleProblem('article', file, line, `${message} Die Zeile wird übergangen.`));
      continue;
    }
    const parsed = parseJsonLine(bytes, file, line, `${name}-${line}`);
    articles.push(...parsed.articles);
    problems.push(...parsed.problems);
  }
  return { articles, problems };
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
  const message = 'Erwartet werden Artikel (.md, .txt, .html, .jsonl), gefunden wurde keiner.';
  return articleProblem('archive', paths.join(', ') || 'Archiv', null, message);
}

function fileSize(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toLocaleString('de', { maximumFractionDigits: 1 })} ${unit}`;
}
