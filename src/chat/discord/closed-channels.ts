const FORGET_AFTER = 10 * 60_000;
const MOST = 10_000;

/**
 * Remembers for ten minutes what was said no to, so that it is not tried or complained about again and again:
 * 10 000 refused requests in ten minutes end in a ban by Discord.
 */
export class ClosedChannels {
  readonly #until = new Map<string, number>();
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  isClosed(id: string): boolean {
    return (this.#until.get(id) ?? 0) > this.#clock();
  }

  /** @returns whether this is news */
  close(id: string): boolean {
    const news = !this.isClosed(id);
    this.#until.delete(id);
    this.#until.set(id, this.#clock() + FORGET_AFTER);
    for (const oldest of this.#until.keys()) {
      if (this.#until.size <= MOST) break;
      this.#until.delete(oldest);
    }
    return news;
  }
}
