import type { Article } from '../article/article.ts';
import { isSameArticle } from '../article/article-hash.ts';
import type { Reader } from './reader.ts';
import type { Reading } from './reading.ts';

/** The readings of the articles asked for last; together they take about so many bytes, and what is read in the one just given. */
export class KeptReadings {
  readonly #reader: Reader;
  readonly #limit: number;
  /** That asked for longest ago comes first. */
  readonly #readings = new Map<string, Reading>();

  constructor(reader: Reader, limit: number) {
    this.#reader = reader;
    this.#limit = limit;
  }

  /** The reading of an article as it is now; one of an older version is forgotten. */
  of(article: Article): Reading {
    const known = this.#readings.get(article.id);
    const reading =
      known && isSameArticle(known.article, article) ? known : this.#reader.readArticle(article);
    this.#readings.delete(article.id);
    this.#readings.set(article.id, reading);
    this.#forget();
    return reading;
  }

  delete(articleId: string): void {
    this.#readings.delete(articleId);
  }

  /** A reading grows while it is used, so what all take is counted before the next one is given. */
  #forget(): void {
    let bytes = 0;
    for (const reading of this.#readings.values()) bytes += reading.bytes;
    for (const [id, reading] of this.#readings) {
      if (bytes <= this.#limit || this.#readings.size === 1) return;
      this.#readings.delete(id);
      bytes -= reading.bytes;
    }
  }
}
