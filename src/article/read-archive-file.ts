import path from 'node:path';
import { type ArchiveFiles, unreadable } from './archive-files.ts';
import type { ArticleOrigin } from './article-origin.ts';
import { type ArticleProblem, articleProblem } from './article-problem.ts';
import { decodeText, type EncodingHints } from './decode-text.ts';
import { fileSize } from './file-size.ts';
import { hashWhileReading } from './hash-content.ts';
import { leftOut } from './left-out.ts';
import { parseJsonLine } from './parse-json-line.ts';
import { parseTextArticle } from './parse-text-article.ts';
import type { ParsedArticles, PlacedArticle, ReadFile } from './parsed-articles.ts';
import { readLines } from './read-lines.ts';

export interface ReadFileOptions {
  /** The largest article in bytes: a file of one article, or one line of a .jsonl file. */
  readonly maxArticleBytes: number;
  /** IANA name: whose day an instant of publication is. */
  readonly timeZone: string;
}

/** How the bytes of a file of one kind become articles. */
type ParseBytes = (bytes: Uint8Array, origin: ArticleOrigin) => ParsedArticles | Promise<ParsedArticles>;

interface Kind {
  readonly parse: ParseBytes;
  /** Bytes of a file; null where it holds one article as it is. */
  readonly most: number | null;
}

/** A document may hold pictures, a table or an export many articles. */
const DOCUMENT = 30_000_000;
const COLLECTION = 100_000_000;

// What only some archives have is loaded when it is met: the libraries take longer to start than all the rest.
const TEXT: Kind = { parse: textParser(parseTextArticle), most: null };
const PAGE: Kind = {
  parse: textParser(
    async (...given) => (await import('./parse-html-article.ts')).parseHtmlArticle(...given),
    { declared: 'html' },
  ),
  most: null,
};
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['.md', TEXT],
  ['.txt', TEXT],
  ['.html', PAGE],
  ['.htm', PAGE],
  [
    '.docx',
    {
      parse: async (...given) => (await import('./parse-docx-article.ts')).parseDocxArticle(...given),
      most: DOCUMENT,
    },
  ],
  [
    '.pdf',
    {
      parse: async (...given) => (await import('./parse-pdf-article.ts')).parsePdfArticle(...given),
      most: DOCUMENT,
    },
  ],
  [
    '.eml',
    {
      parse: async (...given) => (await import('./parse-mail-article.ts')).parseMailArticle(...given),
      most: DOCUMENT,
    },
  ],
  [
    '.csv',
    {
      parse: textParser(async (...given) =>
        (await import('./parse-csv-articles.ts')).parseCsvArticles(...given),
      ),
      most: COLLECTION,
    },
  ],
  [
    '.xml',
    {
      parse: textParser(
        async (...given) => (await import('./parse-wordpress-export.ts')).parseWordpressExport(...given),
        { declared: 'xml' },
      ),
      most: COLLECTION,
    },
  ],
]);

/** The kinds of files that hold articles, as a sentence names them. */
export const ARTICLE_FILES = `.jsonl, ${[...KINDS.keys()].filter((kind) => kind !== '.htm').join(', ')}`;

/**
 * The articles of one file, and the hash of its bytes. Nothing is thrown: what cannot be read is a problem with a German sentence.
 * @param file as it is to be named in sentences
 */
export async function readArchiveFile(
  file: string,
  files: ArchiveFiles,
  options: ReadFileOptions,
): Promise<ReadFile> {
  const hashed = hashWhileReading(files);
  const parsed = await parseFile(file, hashed, options);
  return { ...parsed, content: hashed.content() };
}

async function parseFile(
  file: string,
  files: ArchiveFiles,
  { maxArticleBytes, timeZone }: ReadFileOptions,
): Promise<ParsedArticles> {
  const { name: id, ext } = path.parse(file);
  const extension = ext.toLowerCase();
  const kind = KINDS.get(extension);
  try {
    if (extension === '.jsonl') return await readJsonLines(file, files, { maxArticleBytes, timeZone });
    if (!kind)
      return leftOut(file, `Erwartet wird ${ARTICLE_FILES}, gefunden „${ext || path.basename(file)}“.`);
    const { bytes } = await files.look(file);
    const most = kind.most ?? maxArticleBytes;
    if (bytes > most)
      return leftOut(file, `Erwartet werden höchstens ${fileSize(most)}, gefunden ${fileSize(bytes)}.`);
    return await kind.parse(await files.read(file), { file, id, timeZone });
  } catch (error) {
    return { articles: [], problems: [articleProblem('archive', file, null, unreadable(error))] };
  }
}

function textParser(
  parse: (text: string, origin: ArticleOrigin) => ParsedArticles | Promise<ParsedArticles>,
  hints: EncodingHints = {},
): ParseBytes {
  return (bytes, origin) => {
    const decoded = decodeText(bytes, hints);
    return 'reason' in decoded ? leftOut(origin.file, decoded.reason) : parse(decoded.text, origin);
  };
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
