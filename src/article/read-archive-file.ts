import path from 'node:path';
import { type ArchiveFiles, unreadable } from './archive-files.ts';
import type { ArticleOrigin } from './article-origin.ts';
import { type ArticleProblem, articleProblem } from './article-problem.ts';
import { decodeText } from './decode-text.ts';
import { fileSize } from './file-size.ts';
import { parseHtmlArticle } from './parse-html-article.ts';
import { parseJsonLine } from './parse-json-line.ts';
import { parseTextArticle } from './parse-text-article.ts';
import type { ParsedArticles, PlacedArticle } from './parsed-articles.ts';
import { readLines } from './read-lines.ts';

export interface ReadFileOptions {
  /** The largest article in bytes: a file of one article, or one line of a .jsonl file. */
  readonly maxArticleBytes: number;
  /** IANA name: whose day an instant of publication is. */
  readonly timeZone: string;
}

/** How the bytes of a file of one kind become articles. */
type ParseBytes = (bytes: Uint8Array, origin: ArticleOrigin) => ParsedArticles | Promise<ParsedArticles>;

const PARSERS: ReadonlyMap<string, ParseBytes> = new Map([
  ['.md', parseText],
  ['.txt', parseText],
  ['.html', parsePage],
  ['.htm', parsePage],
]);

/** The kinds of files that hold articles, as a sentence names them. */
export const ARTICLE_FILES = '.md, .txt, .html, .jsonl';

/**
 * The articles of one file. Nothing is thrown: what cannot be read is a problem with a German sentence.
 * @param file as it is to be named in sentences
 */
export async function readArchiveFile(
  file: string,
  files: ArchiveFiles,
  { maxArticleBytes, timeZone }: ReadFileOptions,
): Promise<ParsedArticles> {
  const { name: id, ext } = path.parse(file);
  const kind = ext.toLowerCase();
  const parse = PARSERS.get(kind);
  try {
    if (kind === '.jsonl') return await readJsonLines(file, files, { maxArticleBytes, timeZone });
    if (!parse)
      return leftOut(file, `Erwartet wird ${ARTICLE_FILES}, gefunden „${ext || path.basename(file)}“.`);
    const { bytes } = await files.look(file);
    if (bytes > maxArticleBytes)
      return leftOut(
        file,
        `Erwartet werden höchstens ${fileSize(maxArticleBytes)}, gefunden ${fileSize(bytes)}.`,
      );
    return await parse(await files.read(file), { file, id, timeZone });
  } catch (error) {
    return { articles: [], problems: [articleProblem('archive', file, null, unreadable(error))] };
  }
}

function leftOut(file: string, message: string): ParsedArticles {
  const problem = articleProblem('article', file, null, `${message} Die Datei wird übergangen.`);
  return { articles: [], problems: [problem] };
}

function parseText(bytes: Uint8Array, origin: ArticleOrigin): ParsedArticles {
  const decoded = decodeText(bytes);
  return 'reason' in decoded ? leftOut(origin.file, decoded.reason) : parseTextArticle(decoded.text, origin);
}

function parsePage(bytes: Uint8Array, origin: ArticleOrigin): ParsedArticles {
  const decoded = decodeText(bytes, { declared: 'html' });
  return 'reason' in decoded ? leftOut(origin.file, decoded.reason) : parseHtmlArticle(decoded.text, origin);
}

async function readJsonLines(
  file: string,
  files: ArchiveFiles,
  { maxArticleBytes, timeZone }: ReadFileOptions,
): Promise<ParsedArticles> {
  const articles: PlacedArticle[] = [];
  const problems: ArticleProblem[] = [];
  const { name } = path.parse(file);
  for await (const { line, bytes } of readLines(files.stream(file), maxArticleBytes)) {
    if (!bytes) {
      const message = `Erwartet werden höchstens ${fileSize(maxArticleBytes)} je Zeile, gefunden wurde mehr.`;
      problems.push(articleProblem('article', file, line, `${message} Die Zeile wird übergangen.`));
      continue;
    }
    const parsed = parseJsonLine(bytes, line, { file, id: `${name}-${line}`, timeZone });
    articles.push(...parsed.articles);
    problems.push(...parsed.problems);
  }
  return { articles, problems };
}
