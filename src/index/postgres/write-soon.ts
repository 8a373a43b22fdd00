/** What comes is written together after so many milliseconds. */
const SOON = 300;
/** What could not be written is tried again after so many. */
const RETRY = 5000;

/** Has something written a little after it came, and again until it could be. */
export class WriteSoon {
  readonly #write: () => Promise<void>;
  #timer: NodeJS.Timeout | null = null;
  #waiting: (() => void)[] = [];
  #isStopped = false;

  /** @param write writes all that came; rejects where it cannot */
  constructor(write: () => Promise<void>) {
    this.#write = write;
  }

  soon(after = SOON): void {
    if (this.#isStopped) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.now().catch(() => {});
    }, after).unref();
  }

  /** Resolves once all that came is written, however long that takes; also when it is stopped. */
  done(): Promise<void> {
    const done = new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.now().catch(() => {});
    return done;
  }

  /** Writes all that came; where that fails it is tried again later. */
  async now(): Promise<void> {
    try {
      await this.#write();
    } catch (error) {
      this.soon(RETRY);
      throw error;
    }
    this.#tell();
  }

  stop(): void {
    this.#isStopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#tell();
  }

  #tell(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
