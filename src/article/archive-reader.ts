import path from 'node:path';
import { type ArchiveFiles, type ListedFile, listArchive } from './archive-files.ts';
import type { ArchivePicture, PictureChange, PicturedArticle, PicturedFile } from './archive-picture.ts';
import type { Article } from './article.ts';
import { hashArticle } from './article-hash.ts';
import { type ArticleProblem, articleProblem } from './article-problem.ts';
import { hashContent } from './hash-content.ts';
import { type OwnedArticle, OwnerBook } from './owner-book.ts';
import type { ReadFile } from './parsed-articles.ts';

/** What has changed since the last reading. */
export interface ArchiveUpdate {
  /** New, or another version; whoever has taken one in may take it out, for they may be a gigabyte. */
  readonly updated: Article[];
  /** Ids of articles that are there no more. */
  readonly removed: readonly string[];
}

const NOTHING: PicturedFile = { version: '', content: null, articles: [], problems: [] };
/** So many files are read at a time. */
const AT_A_TIME = 4;

/** What a refresh has found so far. */
interface Finding {
  /** For each id that a file concerns: the hash of the version that was kept before, null for none. */
  readonly before: Map<string, string | null>;
  /** The articles of the files that were read, by their hashes. */
  readonly read: Map<string, Article>;
}

/**
 * Keeps a picture of an archive's files, not their words. A file is read when it is new or has other bytes; what cannot be read
 * any more keeps its old articles, what was deleted loses them. Of articles with the same id the one in the file with the
 * smallest name is kept, within a file the first.
 */
export class ArchiveReader {
  readonly #paths: readonly string[];
  readonly #disk: ArchiveFiles;
  readonly #readFile: (file: string) => Promise<ReadFile>;
  readonly #files = new Map<string, PicturedFile>();
  readonly #owners = new OwnerBook();
  #unwritten = new Map<string, PicturedFile | null>();
  #unlisted: readonly ArticleProblem[] = [];
  #isRead = false;

  /**
   * @param paths folders or files
   * @param readFile must not reject: what cannot be read is a problem
   * @param picture of an earlier run; its articles count as read
   */
  constructor(
    paths: readonly string[],
    disk: ArchiveFiles,
    readFile: (file: string) => Promise<ReadFile>,
    picture: ArchivePicture = new Map(),
  ) {
    this.#paths = paths;
    this.#disk = disk;
    this.#readFile = readFile;
    for (const [file, pictured] of picture) {
      this.#files.set(file, pictured);
      this.#owners.add(file, pictured.articles);
    }
  }

  /** Looks at every file and reads what was written since the last time. @returns null when nothing was */
  async refresh(): Promise<ArchiveUpdate | null> {
    const { found, problems } = await listArchive(this.#paths, this.#disk);
    const wasSame = this.#isRead && sameSentences(problems, this.#unlisted);
    this.#unlisted = problems;
    this.#isRead = true;
    const present = new Set(found.map(({ file }) => file));
    const gone = [...this.#files.keys()].filter(
      (file) => !present.has(file) && !problems.some((problem) => isWithin(file, problem.file)),
    );
    const written = found.filter(({ file, version }) => this.#files.get(file)?.version !== version);
    if (gone.length === 0 && written.length === 0) return wasSame ? null : { updated: [], removed: [] };
    const finding: Finding = { before: new Map(), read: new Map() };
    for (const file of gone) this.#replace(file, null, finding);
    await this.#readAll(written, finding);
    const versions = new Map(found.map((listed) => [listed.file, listed]));
    await this.#readAll(
      this.#hidden(finding).flatMap((file) => versions.get(file) ?? []),
      finding,
      true,
    );
    return this.#updateOf(finding);
  }

  isEmpty(): boolean {
    return this.#owners.isEmpty();
  }

  /** The version of an article that is kept, null for an unknown id. */
  hashOf(articleId: string): string | null {
    return this.#owners.first(articleId)?.hash ?? null;
  }

  /** @returns the file an article was read from, or null for an unknown id */
  fileOf(articleId: string): string | null {
    return this.#owners.first(articleId)?.file ?? null;
  }

  /** The files whose picture has changed since this was asked last. */
  takeChange(): PictureChange {
    const change = this.#unwritten;
    this.#unwritten = new Map();
    return change;
  }

  /** What could not be read at the last reading. */
  problems(): readonly ArticleProblem[] {
    const own = [...this.#files].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, { problems }]) => problems);
    const repeated = this.#owners.repeated().map(({ other, first }) => repeatedId(other, first));
    return [...this.#unlisted.map((problem) => this.#withWhatStays(problem)), ...own, ...repeated];
  }

  /** A folder that is not there now may be one that is not mounted: what it held stays, and that is said. */
  #withWhatStays(problem: ArticleProblem): ArticleProblem {
    let count = 0;
    for (const [file, { articles }] of this.#files)
      if (isWithin(file, problem.file)) count += articles.length;
    if (count === 0) return problem;
    return { ...problem, sentence: `${problem.sentence} Die ${count} Artikel von dort bleiben im Archiv.` };
  }

  /** @param again whether a file is read though its bytes are known */
  async #readAll(files: readonly ListedFile[], finding: Finding, again = false): Promise<void> {
    const queue = [...files];
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift())
        await this.#readOne(next, finding, again);
    };
    await Promise.all(Array.from({ length: Math.min(AT_A_TIME, files.length) }, work));
  }

  async #readOne({ file, version: listed }: ListedFile, finding: Finding, again: boolean): Promise<void> {
    const old = this.#files.get(file) ?? NOTHING;
    const isKnown = !again && old.content !== null && old.content === (await hashContent(file, this.#disk));
    const parsed = isKnown ? null : await this.#readFile(file);
    // A file that was written while it was read is read once more the next time.
    const after = await this.#disk.look(file).catch(() => null);
    const version = after?.version === listed ? listed : '';
    if (parsed === null) {
      this.#keep(file, { ...old, version });
      return;
    }
    const articles = parsed.articles.map(({ article, line }) => {
      const hash = hashArticle(article);
      finding.read.set(hash, article);
      return { id: article.id, hash, line };
    });
    const { problems, content } = parsed;
    this.#replace(
      file,
      { version, content, problems, articles: withBroken(old, articles, problems) },
      finding,
    );
  }

  #replace(file: string, next: PicturedFile | null, { before }: Finding): void {
    const old = this.#files.get(file) ?? NOTHING;
    for (const { id } of [...old.articles, ...(next?.articles ?? [])])
      if (!before.has(id)) before.set(id, this.hashOf(id));
    this.#owners.remove(file, old.articles);
    this.#owners.add(file, next?.articles ?? []);
    this.#keep(file, next);
  }

  #keep(file: string, next: PicturedFile | null): void {
    if (next) this.#files.set(file, next);
    else this.#files.delete(file);
    this.#unwritten.set(file, next);
  }

  /** The files with articles that another file hid until now; only their ids were kept. */
  #hidden({ before, read }: Finding): readonly string[] {
    const files = new Set<string>();
    for (const [id, hash] of before) {
      const now = this.#owners.first(id);
      if (now && now.hash !== hash && !read.has(now.hash)) files.add(now.file);
    }
    return [...files];
  }

  #updateOf({ before, read }: Finding): ArchiveUpdate {
    const updated: Article[] = [];
    const removed: string[] = [];
    for (const [id, hash] of before) {
      const now = this.hashOf(id);
      const article = now === null || now === hash ? undefined : read.get(now);
      if (article) updated.push(article);
      else if (now === null && hash !== null) removed.push(id);
    }
    // In the order of their ids: which file was read first must not show.
    return { updated: updated.sort((a, b) => (a.id < b.id ? -1 : 1)), removed: removed.sort() };
  }
}

function sameSentences(left: readonly ArticleProblem[], right: readonly ArticleProblem[]): boolean {
  return left.length === right.length && left.every(({ sentence }, at) => sentence === right[at]?.sentence);
}

/** The articles now, with the old ones of whatever is broken in the file: all of it, or a line. */
function withBroken(
  old: PicturedFile,
  articles: readonly PicturedArticle[],
  problems: readonly ArticleProblem[],
): readonly PicturedArticle[] {
  const broken = problems.filter(({ kind }) => kind !== 'field');
  if (broken.length === 0 || old.articles.length === 0) return articles;
  const ids = new Set(articles.map(({ id }) => id));
  const isWhole = old.articles.length === 1 || broken.some(({ line }) => line === null);
  const lines = new Set(broken.map(({ line }) => line));
  return [
    ...articles,
    ...old.articles.filter(({ id, line }) => !ids.has(id) && (isWhole || lines.has(line))),
  ];
}

/** Whether a file is the place or lies in it, whatever the system's separator. */
function isWithin(file: string, place: string): boolean {
  const rest = path.relative(place, file);
  return rest !== '..' && !rest.startsWith(`..${path.sep}`) && !path.isAbsolute(rest);
}

function repeatedId({ id, file, line }: OwnedArticle, first: OwnedArticle): ArticleProblem {
  const message = `id erwartet eine Kennung, die es noch nicht gibt, gefunden „${id}“ wie in ${first.file}, Zeile ${first.line}. Der Artikel dort bleibt, dieser wird übergangen, bis er eine eigene id hat oder der andere fort ist.`;
  return articleProblem('article', file, line, message);
}
