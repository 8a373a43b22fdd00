import { mkdir } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { diskFiles } from '../article/archive-files.ts';
import type { ArchivePicture, PictureChange } from '../article/archive-picture.ts';
import { ArchiveReader } from '../article/archive-reader.ts';
import type { Article } from '../article/article.ts';
import { hashArticle } from '../article/article-hash.ts';
import { type ArticleProblem, articleProblem } from '../article/article-problem.ts';
import { emptyArchive } from '../article/read-archive.ts';
import type { AnalysedArticle } from '../corpus/analyse-article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Workshop } from './workshop.ts';

/** What a refresh did, by article id. */
export interface ArchiveChange {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Keeps a corpus equal to the files of an archive. */
export interface KeptArchive {
  /** What could not be read at the last reading. */
  problems(): readonly ArticleProblem[];
  /** @returns the file an article was read from, or null for an unknown id */
  fileOf(articleId: string): string | null;
  /**
   * Looks whether a file came, went or was written, and brings the corpus up to date. An article whose file is broken now
   * keeps its old version. One refresh begins when the one before has ended.
   * @param withStatements whether statements are found before an article is shown, so that no question waits for them
   * @returns null when nothing has changed on the disk
   */
  refresh(withStatements?: boolean): Promise<ArchiveChange | null>;
  /**
   * Takes articles in and out that other processes have changed, in turn with the refreshes; what lies in files of our own is left
   * alone.
   */
  take(articles: readonly Article[], removed: readonly string[]): Promise<ArchiveChange>;
}

export interface KeepArchiveOptions {
  /** Folders or files. */
  readonly paths: readonly string[];
  /** Those of them that belong to the program: made when they are not there. */
  readonly ownFolders?: readonly string[];
  readonly workshop: Workshop;
  /** What an earlier run knew of the files, and the corpus still has. */
  readonly picture?: ArchivePicture;
  /** Told what has changed of it, once the corpus has changed. */
  readonly keepPicture?: (change: PictureChange) => void;
  /** Told while articles are analysed: how many of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** So many articles go to the workshop together. */
const BATCH = 16;
/** So many batches for each of its hands are with it at a time, those included that wait for one before them. */
const AHEAD = 8;
/** So long may the corpus be worked on before somebody else gets a turn, in milliseconds. */
const TURN = 8;

/** @param corpus has the articles of the picture, perhaps some that others brought; the first `refresh` brings the rest */
export const keepArchive = (corpus: Corpus, options: KeepArchiveOptions): KeptArchive =>
  new ArchiveKeeper(corpus, options);

class ArchiveKeeper implements KeptArchive {
  readonly #corpus: Corpus;
  readonly #options: KeepArchiveOptions;
  readonly #reader: ArchiveReader;
  /** Articles that took longer than any may, by id. */
  readonly #endless = new Map<string, ArticleProblem>();
  #running: Promise<unknown> = Promise.resolve();

  constructor(corpus: Corpus, options: KeepArchiveOptions) {
    const { paths, workshop, picture } = options;
    this.#corpus = corpus;
    this.#options = options;
    this.#reader = new ArchiveReader(paths, diskFiles, (file) => workshop.read(file), picture);
  }

  problems(): readonly ArticleProblem[] {
    const found = [...this.#reader.problems(), ...this.#endless.values()];
    return found.length === 0 && this.#reader.isEmpty() ? [emptyArchive(this.#options.paths)] : found;
  }

  fileOf(articleId: string): string | null {
    return this.#reader.fileOf(articleId);
  }

  refresh(withStatements = false): Promise<ArchiveChange | null> {
    return this.#inTurn(() => this.#refresh(withStatements));
  }

  take(articles: readonly Article[], removed: readonly string[]): Promise<ArchiveChange> {
    return this.#inTurn(() => this.#take(articles, removed));
  }

  async #refresh(withStatements: boolean): Promise<ArchiveChange | null> {
    const { ownFolders = [], keepPicture } = this.#options;
    for (const folder of ownFolders) await mkdir(folder, { recursive: true }).catch(() => {});
    const update = await this.#reader.refresh();
    if (!update) return null;
    for (const id of update.removed) {
      this.#corpus.remove(id);
      this.#endless.delete(id);
    }
    const taken = await this.#add(update.updated, withStatements);
    keepPicture?.(this.#reader.takeChange());
    return { ...taken, removed: update.removed };
  }

  async #take(articles: readonly Article[], removed: readonly string[]): Promise<ArchiveChange> {
    const isForeign = (id: string): boolean => this.#reader.hashOf(id) === null;
    const gone = removed.filter((id) => isForeign(id) && this.#corpus.head(id) !== null);
    for (const id of gone) this.#corpus.remove(id);
    const taken = await this.#add(
      articles.filter(({ id }) => isForeign(id)),
      true,
    );
    return { ...taken, removed: gone };
  }

  /** @param articles emptied on the way */
  async #add(articles: Article[], withStatements: boolean) {
    const { added, changed } = this.#sortOut(articles);
    for await (const { article, analysed } of analyse(articles, withStatements, this.#options)) {
      if (analysed) await addTo(this.#corpus, analysed);
      else this.#endless.set(article.id, tooLong(article, this.#reader.fileOf(article.id)));
    }
    return { added, changed };
  }

  /** Leaves in the list what the corpus has not. @returns the ids of these */
  #sortOut(articles: Article[]) {
    const added: string[] = [];
    const changed: string[] = [];
    for (const article of articles.splice(0)) {
      const old = this.#corpus.head(article.id);
      if (old !== null && old.hash === (this.#reader.hashOf(article.id) ?? hashArticle(article))) continue;
      (old ? changed : added).push(article.id);
      this.#endless.delete(article.id);
      articles.push(article);
    }
    return { added, changed };
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.#running.then(work);
    this.#running = next.catch(() => {});
    return next;
  }
}

const pause = createPause();

/** @returns a function that gives others a turn when it has been a while since the last one */
function createPause(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN) return;
    await nextTurn();
    since = performance.now();
  };
}

async function addTo(corpus: Corpus, analysed: AnalysedArticle): Promise<void> {
  for (const step of corpus.adding(analysed)) {
    if (step !== undefined) await step;
    await pause();
  }
  await pause();
}

/** Articles that the workshop has, and what it makes of them. */
interface Batch {
  readonly articles: readonly Article[];
  readonly analysed: Promise<readonly (AnalysedArticle | null)[]>;
}

/**
 * The articles in their order with what the workshop made of them; all its hands are kept busy meanwhile.
 * @param articles emptied on the way: what has been handed on need not be kept
 */
async function* analyse(
  articles: Article[],
  withStatements: boolean,
  { workshop, onProgress }: KeepArchiveOptions,
): AsyncGenerator<{ readonly article: Article; readonly analysed: AnalysedArticle | null }> {
  const total = articles.length;
  const open: Batch[] = [];
  // Taken off the end, which moves none of the others.
  articles.reverse();
  for (let done = 0; done < total; ) {
    while (articles.length > 0 && open.length < AHEAD * workshop.hands) {
      const batch = articles.splice(-BATCH).reverse();
      open.push({ articles: batch, analysed: workshop.analyse(batch, withStatements) });
    }
    const next = open.shift();
    if (next === undefined) return;
    const analysed = await next.analysed;
    for (const [place, article] of next.articles.entries())
      yield { article, analysed: analysed[place] ?? null };
    done += next.articles.length;
    onProgress?.(done, total);
  }
}

function tooLong({ id }: Article, file: string | null): ArticleProblem {
  const message = `Das Auswerten von „${id}“ braucht mehr Zeit oder Speicher, als ein Artikel haben darf. Er wird übergangen.`;
  return articleProblem('article', file ?? id, null, message);
}
