import { faultOf, type StorageError, type StorageFault } from './storage-error.ts';
import type { Store } from './store.ts';

/** Who is told what becomes of the store. */
export interface StoreWatch {
  /** It refuses: told at most once a minute. */
  troubled(error: StorageError): void;
  /** It works again, after it was told to be in trouble. */
  healed(): void;
}

export interface LastingStore extends Store {
  /** Whether the last that was asked of it was done. */
  isWell(): boolean;
}

const TELL_EVERY = 60_000;
const OPEN_EVERY = 5000;

/** A file that has to be opened anew: by another one, repaired or restored, the store heals. */
const LOST: ReadonlySet<StorageFault> = new Set(['damaged', 'unreachable', 'readonly']);

/**
 * A store that is there from the start, whether its file can be opened or not: as long as it cannot be used every
 * method rejects at once, and it is tried again every few seconds when something is asked of it.
 * @param open opens the file
 * @param ticks milliseconds that never go back
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one line a method of the contract
export function createLastingStore(
  open: () => Promise<Store>,
  watch: StoreWatch,
  ticks: () => number,
): LastingStore {
  const keeper = new StoreKeeper(open, watch, ticks);
  const read = <T>(work: (store: Store) => Promise<T>): Promise<T> => keeper.use(work, 'read');
  const write = <T>(work: (store: Store) => Promise<T>): Promise<T> => keeper.use(work, 'write');
  return {
    isWell: () => keeper.isWell,
    saveArticles: (articles, at, keeper) => write((store) => store.saveArticles(articles, at, keeper)),
    withdrawArticle: (id, at) => write((store) => store.withdrawArticle(id, at)),
    articleMarks: () => read((store) => store.articleMarks()),
    article: (id) => read((store) => store.article(id)),
    articlePosition: () => read((store) => store.articlePosition()),
    articlesSince: (position, limit) => read((store) => store.articlesSince(position, limit)),
    onArticles: (listener) => keeper.listen(listener),
    articles: () => read((store) => store.articles()),
    articleVersions: (id) => read((store) => store.articleVersions(id)),
    addSubscription: (draft) => write((store) => store.addSubscription(draft)),
    subscription: (id) => read((store) => store.subscription(id)),
    subscriptionsAt: (place) => read((store) => store.subscriptionsAt(place)),
    activeSubscriptions: () => read((store) => store.activeSubscriptions()),
    removeSubscription: (id, place) => write((store) => store.removeSubscription(id, place)),
    claimPost: (claim) => write((store) => store.claimPost(claim)),
    beginSending: (key, sending) => write((store) => store.beginSending(key, sending)),
    releasePost: (key, release) => write((store) => store.releasePost(key, release)),
    finishPost: (key, owner, end) => write((store) => store.finishPost(key, owner, end)),
    abandonedPosts: (now) => read((store) => store.abandonedPosts(now)),
    posts: (subscription) => read((store) => store.posts(subscription)),
    channelSettings: (place) => read((store) => store.channelSettings(place)),
    saveChannelSettings: (place, settings) => write((store) => store.saveChannelSettings(place, settings)),
    saveButtonState: (key, state, expiresAt) =>
      write((store) => store.saveButtonState(key, state, expiresAt)),
    buttonState: (key, now) => read((store) => store.buttonState(key, now)),
    deleteExpiredButtonStates: (now) => write((store) => store.deleteExpiredButtonStates(now)),
    addReport: (report) => write((store) => store.addReport(report)),
    reports: () => read((store) => store.reports()),
    removeReport: (id) => write((store) => store.removeReport(id)),
    addShown: (shown) => write((store) => store.addShown(shown)),
    shownAt: (place, since) => read((store) => store.shownAt(place, since)),
    shownOf: (articles, since) => read((store) => store.shownOf(articles, since)),
    markNoted: (place, message, keys, at) => write((store) => store.markNoted(place, message, keys, at)),
    deleteShown: (before) => write((store) => store.deleteShown(before)),
    backup: (file) => read((store) => store.backup(file)),
    checkIntegrity: () => read((store) => store.checkIntegrity()),
    close: () => keeper.close(),
  };
}

class StoreKeeper {
  readonly #open: () => Promise<Store>;
  readonly #watch: StoreWatch;
  readonly #ticks: () => number;
  #store: Promise<Store> | null = null;
  readonly #listeners = new Set<() => void>();
  #refused: { readonly error: unknown; readonly at: number } | null = null;
  #trouble: { readonly by: 'read' | 'write'; readonly isTold: boolean } | null = null;
  /** A disk that is full now and then, or a server that comes and goes, is told of no more often than one that stays away. */
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(open: () => Promise<Store>, watch: StoreWatch, ticks: () => number) {
    this.#open = open;
    this.#watch = watch;
    this.#ticks = ticks;
  }

  get isWell(): boolean {
    return this.#trouble === null;
  }

  async use<T>(work: (store: Store) => Promise<T>, by: 'read' | 'write'): Promise<T> {
    const store = this.#opened();
    try {
      const result = await work(await store);
      this.#well(by);
      return result;
    } catch (error) {
      await this.#failed(error, by, store);
      throw error;
    }
  }

  /** Whatever store is open, now and later. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    const store = this.#store;
    this.#store = null;
    await store?.then((open) => open.close()).catch(() => {});
  }

  #opened(): Promise<Store> {
    if (this.#store !== null) return this.#store;
    if (this.#refused !== null && this.#ticks() < this.#refused.at + OPEN_EVERY)
      return Promise.reject(this.#refused.error);
    const opening = this.#open().then((store) => {
      store.onArticles(() => {
        for (const listener of this.#listeners) listener();
      });
      return store;
    });
    this.#store = opening;
    opening.catch((error: unknown) => {
      this.#refused = { error, at: this.#ticks() };
      if (this.#store === opening) this.#store = null;
    });
    return opening;
  }

  /** A full disk can still be read, so reading alone does not end a trouble of writing. */
  #well(by: 'read' | 'write'): void {
    if (this.#trouble === null || (this.#trouble.by === 'write' && by === 'read')) return;
    const { isTold } = this.#trouble;
    this.#trouble = null;
    if (isTold) this.#watch.healed();
  }

  async #failed(error: unknown, by: 'read' | 'write', store: Promise<Store>): Promise<void> {
    const fault = faultOf(error);
    if (fault === null || fault === 'misuse') return;
    const now = this.#ticks();
    const isTime = now >= this.#toldAt + TELL_EVERY;
    this.#trouble = { by, isTold: isTime || this.#trouble?.isTold === true };
    if (isTime) {
      this.#toldAt = now;
      this.#watch.troubled(error as StorageError);
    }
    // Another may have opened it anew by now.
    if (LOST.has(fault) && this.#store === store) await this.close();
  }
}
