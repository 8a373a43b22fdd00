import { BoundedMemory } from './bounded-memory.ts';
import { OnItsWay } from './on-its-way.ts';

/** Values that lie elsewhere, for those who ask at once: what was fetched is kept until it is no longer true. */
export class RemoteMemory<Value> {
  readonly #kept: BoundedMemory<Value>;
  /** What is on its way, by key. */
  #coming = new Map<string, Promise<unknown>>();

  constructor(bytes: number, bytesOf: (value: Value) => number) {
    this.#kept = new BoundedMemory(bytes, bytesOf);
  }

  /**
   * @param fetch asked where the value is neither here nor on its way
   * @throws OnItsWay where it has to be waited for
   */
  get(key: string, fetch: () => Promise<Value>): Value {
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    this.foresee([key], async () => new Map([[key, await fetch()]]));
    throw new OnItsWay(this.#coming.get(key) ?? Promise.resolve());
  }

  /** Has those of the values fetched together that are neither here nor on their way. */
  foresee(
    keys: readonly string[],
    fetch: (missing: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): void {
    const missing = keys.filter((key) => !this.#coming.has(key) && this.#kept.get(key) === undefined);
    if (missing.length === 0) return;
    const coming = this.#coming;
    const arrival = fetch(missing)
      .then((values) => {
        // What was asked for before the last change may be of the time before it.
        if (coming === this.#coming) for (const [key, value] of values) this.#kept.set(key, value);
      })
      .finally(() => {
        for (const key of missing) coming.delete(key);
      });
    // Whoever waits for it is told what is wrong.
    arrival.catch(() => {});
    for (const key of missing) coming.set(key, arrival);
  }

  /** Nothing that was fetched, or is being fetched, is true any more. */
  clear(): void {
    this.#kept.clear();
    this.#coming = new Map();
  }
}
