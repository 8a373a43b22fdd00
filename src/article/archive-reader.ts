import path from 'node:path';
import { type ArchiveFiles, type ListedFile, listArchive } from './archive-files.ts';
import type { Article } from './article.ts';
import { type ArticleProblem, articleProblem } from './article-problem.ts';
import type { ParsedArticles, PlacedArticle } from './parsed-articles.ts';

/** What has changed since the last reading. */
export interface ArchiveUpdate {
  /** New, or with another wording. */
  readonly updated: readonly Article[];
  /** Ids of articles that are there no more. */
  readonly removed: readonly string[];
}

/** What is known of a file. */
interface KnownFile {
  readonly version: string;
  readonly parsed: ParsedArticles;
}

const NOTHING: ParsedArticles = { articles: [], problems: [] };
/** So many files are read at a time. */
const AT_A_TIME = 4;

/**
 * Keeps a picture of an archive's files. A file is read when it is new or was written; what cannot be read any more keeps
 * its old articles, what was deleted loses them. Of articles with the same id the one in the file with the smallest name
 * is kept, within a file the first.
 */
export class ArchiveReader {
  readonly #paths: readonly string[];
  readonly #disk: ArchiveFiles;
  readonly #readFile: (file: string) => Promise<ParsedArticles>;
  readonly #files = new Map<string, KnownFile>();
  /** All articles of an id, the kept one first. */
  readonly #owners = new Map<string, readonly PlacedArticle[]>();
  #unlisted: readonly ArticleProblem[] = [];
  #isRead = false;

  /**
   * @param paths folders or files
   * @param readFile must not reject: what cannot be read is a problem
   */
  constructor(
    paths: readonly string[],
    disk: ArchiveFiles,
    readFile: (file: string) => Promise<ParsedArticles>,
  ) {
    this.#paths = paths;
    this.#disk = disk;
    this.#readFile = readFile;
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
    const touched = new Map<string, Article | null>();
    for (const file of gone) this.#replace(file, null, touched);
    await this.#readAll(written, touched);
    return this.#updateOf(touched);
  }

  isEmpty(): boolean {
    return this.#owners.size === 0;
  }

  /** In the order of their ids, each id once. */
  articles(): readonly Article[] {
    return [...this.#owners.values()]
      .flatMap(([first]) => (first ? [first.article] : []))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** @returns the file an article was read from, or null for an unknown id */
  fileOf(articleId: string): string | null {
    return this.#owners.get(articleId)?.[0]?.file ?? null;
  }

  /** What could not be read at the last reading. */
  problems(): readonly ArticleProblem[] {
    const own = [...this.#files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, { parsed }]) => parsed.problems);
    const repeated = [...this.#owners.values()]
      .flatMap(([first, ...others]) => (first ? others.map((other) => ({ other, first })) : []))
      .sort((a, b) => byPlace(a.other, b.other))
      .map(({ other, first }) => repeatedId(other, first));
    return [...this.#unlisted.map((problem) => this.#withWhatStays(problem)), ...own, ...repeated];
  }

  /** A folder that is not there now may be one that is not mounted: what it held stays, and that is said. */
  #withWhatStays(problem: ArticleProblem): ArticleProblem {
    let articles = 0;
    for (const [file, { parsed }] of this.#files)
      if (isWithin(file, problem.file)) articles += parsed.articles.length;
    if (articles === 0) return problem;
    return {
      ...problem,
      sentence: `${problem.sentence} Die ${articles} Artikel von dort bleiben im Archiv.`,
    };
  }

  async #readAll(written: readonly ListedFile[], touched: Map<string, Article | null>): Promise<void> {
    const queue = [...written];
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const parsed = await this.#readFile(next.file);
        // A file that was written while it was read is read once more the next time.
        const after = await this.#disk.look(next.file).catch(() => null);
        const version = after?.version === next.version ? next.version : '';
        const old = this.#files.get(next.file)?.parsed ?? NOTHING;
        this.#replace(next.file, { version, parsed: keepBroken(old, parsed) }, touched);
      }
    };
    await Promise.all(Array.from({ length: Math.min(AT_A_TIME, written.length) }, work));
  }

  /** @param touched gets, for each id that the file concerns, the article that was kept before */
  #replace(file: string, next: KnownFile | null, touched: Map<string, Article | null>): void {
    const old = this.#files.get(file)?.parsed ?? NOTHING;
    const note = (id: string): readonly PlacedArticle[] => {
      const owners = this.#owners.get(id) ?? [];
      if (!touched.has(id)) touched.set(id, owners[0]?.article ?? null);
      return owners;
    };
    for (const { article } of old.articles) {
      const others = note(article.id).filter((owner) => owner.file !== file);
      if (others.length > 0) this.#owners.set(article.id, others);
      else this.#owners.delete(article.id);
    }
    for (const placed of next?.parsed.articles ?? []) {
      const owners = [...note(placed.article.id), placed];
      this.#owners.set(placed.article.id, owners.length === 1 ? owners : owners.sort(byPlace));
    }
    if (next) this.#files.set(file, next);
    else this.#files.delete(file);
  }

  #updateOf(touched: ReadonlyMap<string, Article | null>): ArchiveUpdate {
    const updated: Article[] = [];
    const removed: string[] = [];
    for (const [id, before] of touched) {
      const [now] = this.#owners.get(id) ?? [];
      if (now && now.article !== before) updated.push(now.article);
      else if (!now && before) removed.push(id);
    }
    // In the order of their ids: which file was read first must not show.
    return { updated: updated.sort((a, b) => (a.id < b.id ? -1 : 1)), removed: removed.sort() };
  }
}

function byPlace(a: PlacedArticle, b: PlacedArticle): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}

function sameSentences(left: readonly ArticleProblem[], right: readonly ArticleProblem[]): boolean {
  return left.length === right.length && left.every(({ sentence }, at) => sentence === right[at]?.sentence);
}

/** The new reading, with the old articles of whatever is broken in it now: the whole file, or a line of it. */
function keepBroken(old: ParsedArticles, now: ParsedArticles): ParsedArticles {
  const broken = now.problems.filter(({ kind }) => kind !== 'field');
  if (broken.length === 0 || old.articles.length === 0) return now;
  const ids = new Set(now.articles.map(({ article }) => article.id));
  const isWhole = old.articles.length === 1 || broken.some(({ line }) => line === null);
  const lines = new Set(broken.map(({ line }) => line));
  const kept = old.articles.filter(
    ({ article, line }) => !ids.has(article.id) && (isWhole || lines.has(line)),
  );
  return { articles: [...now.articles, ...kept], problems: now.problems };
}

/** Whether a file is the place or lies in it, whatever the system's separator. */
function isWithin(file: string, place: string): boolean {
  const rest = path.relative(place, file);
  return rest !== '..' && !rest.startsWith(`..${path.sep}`) && !path.isAbsolute(rest);
}

function repeatedId({ article, file, line }: PlacedArticle, first: PlacedArticle): ArticleProblem {
  const message = `id erwartet eine Kennung, die es noch nicht gibt, gefunden „${article.id}“ wie in ${first.file}, Zeile ${first.line}. Der Artikel dort bleibt, dieser wird übergangen, bis er eine eigene id hat oder der andere fort ist.`;
  return articleProblem('article', file, line, message);
}
