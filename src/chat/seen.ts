/** Ten minutes: Slack's last retry comes after five. */
const KEEP = 10 * 60_000;
const MOST = 50_000;

/** Tells a second delivery of the same thing from the first. */
export class Seen {
  /** In order of time, because a map keeps the order of its keys. */
  readonly #times = new Map<string, number>();

  /**
   * @param key names the thing ("slack C1 1725.01")
   * @param now milliseconds, never falling
   * @returns true the first time within ten minutes
   */
  first(key: string, now: number): boolean {
    this.#forget(now);
    if (this.#times.has(key)) return false;
    this.#times.set(key, now);
    return true;
  }

  #forget(now: number): void {
    for (const [key, time] of this.#times) {
      if (time > now - KEEP && this.#times.size < MOST) return;
      this.#times.delete(key);
    }
  }
}
