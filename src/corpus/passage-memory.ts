import type { Passage } from '../article/passage.ts';
import type { Span } from '../language/span.ts';
import { BoundedMemory } from '../memory/bounded-memory.ts';
import type { MemoryBudget } from '../memory/memory-budget.ts';
import type { ArticleBook } from './article-book.ts';
import type { ArticleHead } from './article-shelf.ts';
import { PassagePlaces } from './passage-places.ts';
import type { PassageBook } from './search-passages.ts';

const BYTES_A_PASSAGE = 64;

/** The passages of a corpus: numbers for all of them, values for those asked for last. */
export class PassageMemory implements PassageBook {
  readonly #book: ArticleBook;
  readonly #places = new PassagePlaces();
  /** By the hash of their article. */
  readonly #values: BoundedMemory<readonly Passage[]>;

  constructor(book: ArticleBook, { passages }: Pick<MemoryBudget, 'passages'>) {
    this.#book = book;
    this.#values = new BoundedMemory(passages, ({ length }) => length * BYTES_A_PASSAGE);
  }

  add(head: ArticleHead, first: number, spans: readonly Span[]): void {
    const { number } = this.#book.add(head, first, spans.length);
    this.#places.set(first, number, spans);
  }

  /** @returns the numbers the article's passages had; empty for an unknown one */
  remove(articleId: string): readonly number[] {
    const entry = this.#book.get(articleId);
    if (entry === null) return [];
    const numbers = this.numbersOf(articleId);
    this.#places.clear(entry.first, entry.count);
    this.#book.remove(entry);
    this.#values.delete(entry.head.hash);
    return numbers;
  }

  /** In the order of the text; empty for an unknown article. */
  of(articleId: string): readonly Passage[] {
    const entry = this.#book.get(articleId);
    if (entry === null) return [];
    const known = this.#values.get(entry.head.hash);
    if (known !== undefined) return known;
    const passages = this.numbersOf(articleId).map((number) => ({
      articleId,
      ...this.#places.spanOf(number),
    }));
    this.#values.set(entry.head.hash, passages);
    return passages;
  }

  passageAt(number: number): Passage | null {
    const article = this.#places.articleOf(number);
    const entry = article === null ? null : this.#book.at(article);
    return entry === null ? null : (this.of(entry.head.id)[number - entry.first] ?? null);
  }

  numbersOf(articleId: string): readonly number[] {
    const { first, count } = this.#book.get(articleId) ?? { first: 0, count: 0 };
    return Array.from({ length: count }, (_, place) => first + place);
  }

  numberOf({ articleId, start }: Passage): number | null {
    const entry = this.#book.get(articleId);
    const place = this.of(articleId).findIndex((passage) => passage.start === start);
    return entry === null || place < 0 ? null : entry.first + place;
  }
}
