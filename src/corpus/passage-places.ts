import type { Span } from '../language/span.ts';

/** Room to begin with, in passages. */
const FEW = 1024;
const GROWTH = 1.5;
const NOBODY = -1;

/** Where the passages of an index stand: by the index's number the article, as a number of the corpus, and the offsets. */
export class PassagePlaces {
  #articles = new Int32Array(FEW).fill(NOBODY);
  #starts = new Int32Array(FEW);
  #ends = new Int32Array(FEW);

  /** @param first the number of the first passage; the others follow it */
  set(first: number, article: number, spans: readonly Span[]): void {
    this.#reserve(first + spans.length);
    for (const [place, { start, end }] of spans.entries()) {
      this.#articles[first + place] = article;
      this.#starts[first + place] = start;
      this.#ends[first + place] = end;
    }
  }

  clear(first: number, count: number): void {
    this.#articles.fill(NOBODY, first, first + count);
  }

  /** @returns null for a passage that is not there (any more) */
  articleOf(passage: number): number | null {
    const article = this.#articles[passage] ?? NOBODY;
    return article === NOBODY ? null : article;
  }

  spanOf(passage: number): Span {
    return { start: this.#starts[passage] ?? 0, end: this.#ends[passage] ?? 0 };
  }

  #reserve(count: number): void {
    const { length } = this.#articles;
    if (count <= length) return;
    const longer = Math.ceil(Math.max(count, length * GROWTH));
    const articles = new Int32Array(longer).fill(NOBODY, length);
    articles.set(this.#articles);
    this.#articles = articles;
    this.#starts = lengthen(this.#starts, longer);
    this.#ends = lengthen(this.#ends, longer);
  }
}

function lengthen(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(values);
  return longer;
}
