import type { Article } from '../article/article.ts';
import { BoundedMemory } from '../memory/bounded-memory.ts';
import type { MemoryBudget } from '../memory/memory-budget.ts';
import type { Statement } from '../statement/statement.ts';
import type { ArticleShelf } from './article-shelf.ts';

const BYTES_A_LETTER = 2;
/** One of them about, with its spans and its speaker. */
const BYTES_A_STATEMENT = 1200;
const BYTES_A_LIST = 100;

/** What was read from a shelf last. */
export class ArticleMemory {
  readonly #shelf: ArticleShelf;
  readonly #articles: BoundedMemory<Article>;
  readonly #statements: BoundedMemory<readonly Statement[]>;

  constructor(shelf: ArticleShelf, { texts, statements }: Pick<MemoryBudget, 'texts' | 'statements'>) {
    this.#shelf = shelf;
    this.#articles = new BoundedMemory(
      texts,
      ({ title, text }) => (title.length + text.length) * BYTES_A_LETTER,
    );
    this.#statements = new BoundedMemory(
      statements,
      ({ length }) => BYTES_A_LIST + length * BYTES_A_STATEMENT,
    );
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
