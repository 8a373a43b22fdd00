/** The values asked for last, which together take about so many bytes, or are so many. */
export class BoundedMemory<Value> {
  readonly #limit: number;
  readonly #bytesOf: (value: Value) => number;
  /** That asked for longest ago comes first. */
  readonly #values = new Map<string, { readonly value: Value; readonly bytes: number }>();
  #bytes = 0;

  /** @param bytesOf asked once for each value, when it is kept; without it values are counted */
  constructor(limit: number, bytesOf: (value: Value) => number = () => 1) {
    this.#limit = limit;
    this.#bytesOf = bytesOf;
  }

  get(key: string): Value | undefined {
    const known = this.#values.get(key);
    if (known === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, known);
    return known.value;
  }

  /** A value that is larger than all may be together is kept until the next one comes. */
  set(key: string, value: Value): void {
    this.delete(key);
    const bytes = this.#bytesOf(value);
    this.#values.set(key, { value, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#values.keys()) {
      if (this.#bytes <= this.#limit || oldest === key) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#bytes -= this.#values.get(key)?.bytes ?? 0;
    this.#values.delete(key);
  }

  clear(): void {
    this.#values.clear();
    this.#bytes = 0;
  }
}
