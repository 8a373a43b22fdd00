import type { ArticleHead } from './article-shelf.ts';

/** What the corpus knows of an article without reading anything. */
export interface BookEntry {
  readonly head: ArticleHead;
  /** Of the article among all that are there now; given to another one when this one has gone. */
  readonly number: number;
  /** The index's number of its first passage; the others follow it. */
  readonly first: number;
  readonly count: number;
}

/** The articles of a corpus by id and by number. Words that many articles share, a source or a day, are kept once. */
export class ArticleBook {
  readonly #byId = new Map<string, BookEntry>();
  readonly #byNumber: (BookEntry | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #shared = new Map<string, string>();
  #heads: readonly ArticleHead[] | null = null;

  add(head: ArticleHead, first: number, count: number): BookEntry {
    const number = this.#free.pop() ?? this.#byNumber.length;
    const { id, hash, fingerprint, publishedAt, source } = head;
    const slim = {
      id,
      hash,
      fingerprint,
      publishedAt: this.#share(publishedAt),
      source: this.#share(source),
    };
    const entry = { head: slim, number, first, count };
    this.#byId.set(id, entry);
    this.#byNumber[number] = entry;
    this.#heads = null;
    return entry;
  }

  remove(entry: BookEntry): void {
    this.#byId.delete(entry.head.id);
    this.#byNumber[entry.number] = undefined;
    this.#free.push(entry.number);
    this.#heads = null;
  }

  get(id: string): BookEntry | null {
    return this.#byId.get(id) ?? null;
  }

  at(number: number): BookEntry | null {
    return this.#byNumber[number] ?? null;
  }

  get size(): number {
    return this.#byId.size;
  }

  /** In the order of their ids; the same value until an article comes or goes. */
  heads(): readonly ArticleHead[] {
    this.#heads ??= [...this.#byId.values()].map(({ head }) => head).sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.#heads;
  }

  #share(word: string | null): string | null {
    if (word === null) return null;
    const known = this.#shared.get(word);
    if (known === undefined) this.#shared.set(word, word);
    return known ?? word;
  }
}
