/** Counts answers on their way, so that stopping can wait for them. */
export class OpenAnswers {
  readonly #open = new Set<Promise<void>>();

  get size(): number {
    return this.#open.size;
  }

  /** Runs an answer to its end. */
  async run(answer: () => Promise<void>): Promise<void> {
    const promise = answer();
    this.#open.add(promise);
    try {
      await promise;
    } finally {
      this.#open.delete(promise);
    }
  }

  /** Resolves when all are done, or after the time. */
  async settle(milliseconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
    await Promise.race([Promise.allSettled(this.#open), timeout]);
    clearTimeout(timer);
  }
}
