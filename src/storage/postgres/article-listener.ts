import { Client } from 'pg';
import { ARTICLES_CHANGED, type PostgresPlace } from './postgres-engine.ts';

/** A connection that was lost is made anew after so many milliseconds. */
const AGAIN = 2000;

/** Hears when any process has changed articles, over a connection of its own that is made at the first need. */
export class ArticleListener {
  readonly #place: PostgresPlace;
  readonly #listeners = new Set<() => void>();
  #client: Client | null = null;
  #timer: NodeJS.Timeout | null = null;
  #isClosed = false;

  constructor(place: PostgresPlace) {
    this.#place = place;
  }

  /** @returns ends it */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#client === null && this.#timer === null) void this.#connect();
    return () => void this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#client?.end().catch(() => {});
  }

  async #connect(): Promise<void> {
    this.#timer = null;
    const client = new Client({ connectionString: this.#place.url, keepAlive: true });
    this.#client = client;
    client.on('error', () => {});
    client.on('end', () => this.#again());
    client.on('notification', () => this.#tell());
    try {
      await client.connect();
      await client.query(`LISTEN ${ARTICLES_CHANGED}`);
      // What happened while nobody listened.
      this.#tell();
    } catch {
      await client.end().catch(() => {});
      this.#again();
    }
  }

  #again(): void {
    if (this.#isClosed || this.#timer !== null) return;
    this.#timer = setTimeout(() => void this.#connect(), AGAIN).unref();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
