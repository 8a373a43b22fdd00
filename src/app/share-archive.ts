import type { Article } from '../article/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleStore } from '../storage/article-store.ts';
import type { ArchiveChange, KeptArchive } from './keep-archive.ts';

export interface SharedArchiveParts {
  readonly corpus: Pick<Corpus, 'heads' | 'head'>;
  readonly archive: Pick<KeptArchive, 'fileOf' | 'take'>;
  readonly store: Pick<
    ArticleStore,
    'articleMarks' | 'article' | 'articlePosition' | 'articlesSince' | 'onArticles'
  >;
  /** Names this process's files among those of others. */
  readonly keeper: string;
}

/** What other processes have in the store, brought into the corpus. */
export interface SharedArchive {
  /**
   * Takes in what others have changed, a part of it where it is much: an article that lies in files of our own is ours.
   * @returns null when nothing was changed
   * @throws QuelleError `storage`
   */
  refresh(): Promise<ArchiveChange | null>;
  /** Tells when something was changed, where the store can. @returns ends it */
  listen(listener: () => void): () => void;
  /** Whether there is more of it, known already. */
  isBehind(): boolean;
  /** Whether anything was taken in or out since this was asked last. */
  takeNews(): boolean;
}

/** So many articles are brought in before others get their turn. */
const TOGETHER = 64;

export function shareArchive(parts: SharedArchiveParts): SharedArchive {
  return new StoreFollower(parts);
}

class StoreFollower implements SharedArchive {
  readonly #parts: SharedArchiveParts;
  /** Of the last change that was dealt with; null before everything was compared once. */
  #position: number | null = null;
  /** Ids of articles that differ. */
  #wanted: string[] = [];
  #hasNews = false;

  constructor(parts: SharedArchiveParts) {
    this.#parts = parts;
  }

  listen(listener: () => void): () => void {
    return this.#parts.store.onArticles(listener);
  }

  isBehind(): boolean {
    return this.#wanted.length > 0;
  }

  takeNews(): boolean {
    const hasNews = this.#hasNews;
    this.#hasNews = false;
    return hasNews;
  }

  async refresh(): Promise<ArchiveChange | null> {
    const gone = this.#position === null ? await this.#compare() : [];
    if (!this.isBehind() && gone.length === 0) return this.#takeNext();
    const ids = this.#wanted.slice(0, TOGETHER);
    const found = await Promise.all(ids.map((id) => this.#parts.store.article(id)));
    const change = await this.#take(
      found.flatMap((article) => article ?? []),
      gone,
    );
    this.#wanted.splice(0, ids.length);
    return change;
  }

  /** @returns the ids of articles that nobody has any more */
  async #compare(): Promise<readonly string[]> {
    const { corpus, store, keeper } = this.#parts;
    // Asked first: what changes meanwhile is found twice rather than never.
    const position = await store.articlePosition();
    const marks = await store.articleMarks();
    const foreign = marks.filter((mark) => mark.keeper !== null && mark.keeper !== keeper);
    this.#wanted = foreign
      .filter(({ id, hash }) => this.#isForeign(id) && corpus.head(id)?.hash !== hash)
      .map(({ id }) => id);
    this.#position = position;
    const present = new Set(foreign.map(({ id }) => id));
    return corpus
      .heads()
      .map(({ id }) => id)
      .filter((id) => this.#isForeign(id) && !present.has(id));
  }

  async #takeNext(): Promise<ArchiveChange | null> {
    const changes = await this.#parts.store.articlesSince(this.#position ?? 0, TOGETHER);
    const last = changes.at(-1);
    if (last === undefined) return null;
    const removed = changes.filter(({ article }) => article === null).map(({ id }) => id);
    const change = await this.#take(
      changes.flatMap(({ article }) => article ?? []),
      removed,
    );
    this.#position = last.position;
    return change;
  }

  async #take(articles: readonly Article[], removed: readonly string[]): Promise<ArchiveChange> {
    const change = await this.#parts.archive.take(articles, removed);
    this.#hasNews ||= [change.added, change.changed, change.removed].some(({ length }) => length > 0);
    return change;
  }

  #isForeign(id: string): boolean {
    return this.#parts.archive.fileOf(id) === null;
  }
}
