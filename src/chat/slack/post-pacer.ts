/** Slack takes about one message a second in a channel. */
export const POST_SPACING = 1000;

/**
 * Runs the tasks of one channel in order, each the spacing after the end of the one before, so that the distance
 * holds where they arrive however long each was on its way. Channels do not wait for each other.
 */
export class PostPacer {
  readonly #spacing: number;
  readonly #wait: (milliseconds: number) => Promise<void>;
  /** Resolves, never rejects, when the channel's last task is the spacing ago. */
  readonly #free = new Map<string, Promise<void>>();

  constructor(spacing: number, wait: (milliseconds: number) => Promise<void>) {
    this.#spacing = spacing;
    this.#wait = wait;
  }

  /** @returns what the task returns; rejects as it does */
  run<T>(channel: string, task: () => Promise<T>): Promise<T> {
    const before = this.#free.get(channel);
    const result = before === undefined ? task() : before.then(task);
    const free = result.then(
      () => this.#wait(this.#spacing),
      () => this.#wait(this.#spacing),
    );
    this.#free.set(channel, free);
    void free.then(() => {
      if (this.#free.get(channel) === free) this.#free.delete(channel);
    });
    return result;
  }
}
