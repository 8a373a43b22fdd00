import type { Article } from '../article/article.ts';
import type { Statement } from '../statement/statement.ts';
import type { ArticleShelf } from './article-shelf.ts';
import { BoundedMemory } from './bounded-memory.ts';

/** How many bytes the articles asked for last may take; a letter takes two. */
const KEPT_ARTICLES = 24 * 2 ** 20;
const BYTES_A_LETTER = 2;
/** How many bytes the statements asked for last may take, and one of them about, with its spans and its speaker. */
const KEPT_STATEMENTS = 24 * 2 ** 20;
const BYTES_A_STATEMENT = 1200;
const BYTES_A_LIST = 100;

/** What was read from a shelf last. */
export class ArticleMemory {
  readonly #shelf: ArticleShelf;
  readonly #articles = new BoundedMemory<Article>(
    KEPT_ARTICLES,
    ({ title, text }) => (title.length + text.length) * BYTES_A_LETTER,
  );
  readonly #statements = new BoundedMemory<readonly Statement[]>(
    KEPT_STATEMENTS,
    ({ length }) => BYTES_A_LIST + length * BYTES_A_STATEMENT,
  );

  constructor(shelf: ArticleShelf) {
    this.#shelf = shelf;
  }

  article(hash: string): Article | null {
    const known = this.#articles.get(hash);
    if (known !== undefined) return known;
    const article = this.#shelf.article(hash);
    if (article !== null) this.#articles.set(hash, article);
    return article;
  }

  /** Null where they have to be found first. */
  statements(hash: string): readonly Statement[] | null {
    const known = this.#statements.get(hash);
    if (known !== undefined) return known;
    const statements = this.#shelf.statements(hash);
    if (statements !== null) this.#statements.set(hash, statements);
    return statements;
  }

  keepStatements(hash: string, statements: readonly Statement[]): void {
    this.#statements.set(hash, statements);
    this.#shelf.putStatements(hash, statements);
  }

  drop(hash: string): void {
    this.#articles.delete(hash);
    this.#statements.delete(hash);
    this.#shelf.drop(hash);
  }
}
