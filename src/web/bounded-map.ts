/** A map that forgets what was not asked for longest once it is full. */
export class BoundedMap<Value> {
  readonly #values = new Map<string, { readonly value: Value; readonly size: number }>();
  readonly #most: number;
  readonly #mostSize: number;
  #size = 0;

  /**
   * @param most entries
   * @param mostSize the sum of their sizes; an entry that is larger alone is not kept
   */
  constructor(most: number, mostSize = Number.POSITIVE_INFINITY) {
    this.#most = most;
    this.#mostSize = mostSize;
  }

  get(key: string): Value | undefined {
    const found = this.#values.get(key);
    if (found === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, found);
    return found.value;
  }

  set(key: string, value: Value, size = 1): void {
    this.delete(key);
    if (size > this.#mostSize) return;
    this.#values.set(key, { value, size });
    this.#size += size;
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.#most && this.#size <= this.#mostSize) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#size -= this.#values.get(key)?.size ?? 0;
    this.#values.delete(key);
  }

  clear(): void {
    this.#values.clear();
    this.#size = 0;
  }
}
