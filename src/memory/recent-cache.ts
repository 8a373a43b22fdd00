/**
 * What was found out about things, kept for those that come again. Holds at most `bytes` of them: when the young half
 * is full it becomes the old half, and what of that is not asked for again goes.
 */
export class RecentCache<Key, Value> {
  readonly #half: number;
  readonly #bytesOf: (key: Key, value: Value) => number;
  readonly #keyOf: (key: Key, value: Value) => Key;
  #young = new Map<Key, Value>();
  #old = new Map<Key, Value>();
  #held = 0;

  /**
   * @param bytesOf about how much memory an entry takes
   * @param keyOf an equal key that may be kept, where the one asked for holds more than itself
   */
  constructor(
    bytes: number,
    bytesOf: (key: Key, value: Value) => number,
    keyOf: (key: Key, value: Value) => Key = (key) => key,
  ) {
    this.#half = bytes / 2;
    this.#bytesOf = bytesOf;
    this.#keyOf = keyOf;
  }

  /** The value of a key; undefined where it has to be made. */
  find(key: Key): Value | undefined {
    return this.#young.get(key) ?? this.#old.get(key);
  }

  /** The value of a key, made at first need. */
  get(key: Key, make: (key: Key) => Value): Value {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const value = this.#old.get(key) ?? make(key);
    const bytes = this.#bytesOf(key, value);
    if (this.#held > 0 && this.#held + bytes > this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#held = 0;
    }
    this.#young.set(this.#keyOf(key, value), value);
    this.#held += bytes;
    return value;
  }
}
