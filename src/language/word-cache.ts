/**
 * What was found out about words, kept for the words that come again. Holds at most twice `size` words: when the
 * young half is full it becomes the old half, and what of that is not asked for again goes.
 */
export class WordCache<Value> {
  readonly #size: number;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  constructor(size: number) {
    this.#size = size;
  }

  /** The value of a word, made at first need. */
  get(word: string, make: (word: string) => Value): Value {
    const young = this.#young.get(word);
    if (young !== undefined) return young;
    const value = this.#old.get(word) ?? make(word);
    if (this.#young.size >= this.#size) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(word, value);
    return value;
  }
}
