/** Slack takes about one message a second in a channel. */
export const POST_SPACING = 1000;

/** Lets tasks of one channel begin in order and no closer than the spacing; channels do not wait for each other. */
export class PostPacer {
  readonly #spacing: number;
  readonly #clock: () => number;
  readonly #wait: (milliseconds: number) => Promise<void>;
  /** When the channel's next task may begin. */
  readonly #next = new Map<string, number>();

  constructor(spacing: number, clock: () => number, wait: (milliseconds: number) => Promise<void>) {
    this.#spacing = spacing;
    this.#clock = clock;
    this.#wait = wait;
  }

  async run<T>(channel: string, task: () => Promise<T>): Promise<T> {
    const now = this.#clock();
    for (const [other, next] of this.#next) if (next <= now) this.#next.delete(other);
    const start = Math.max(now, this.#next.get(channel) ?? now);
    this.#next.set(channel, start + this.#spacing);
    if (start > now) await this.#wait(start - now);
    return task();
  }
}
