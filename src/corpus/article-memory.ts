import type { Article } from '../article/article.ts';
import { BoundedMemory } from '../memory/bounded-memory.ts';
import type { MemoryBudget } from '../memory/memory-budget.ts';
import type { ArticleShelf } from './article-shelf.ts';
import type { Findings, FoundAnew } from './findings.ts';

const BYTES_A_LETTER = 2;
/** One of them about, with its spans and its speaker. */
const BYTES_A_STATEMENT = 1200;
/** One of them with a role. */
const BYTES_A_NAME = 300;
const BYTES_A_LIST = 100;

/** What was read from a shelf last. */
export class ArticleMemory {
  readonly #shelf: ArticleShelf;
  readonly #articles: BoundedMemory<Article>;
  readonly #findings: BoundedMemory<Findings>;

  constructor(shelf: ArticleShelf, { texts, statements }: Pick<MemoryBudget, 'texts' | 'statements'>) {
    this.#shelf = shelf;
    this.#articles = new BoundedMemory(
      texts,
      ({ title, text }) => (title.length + text.length) * BYTES_A_LETTER,
    );
    this.#findings = new BoundedMemory(
      statements,
      (found) =>
        BYTES_A_LIST + found.statements.length * BYTES_A_STATEMENT + found.named.length * BYTES_A_NAME,
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
  findings(hash: string): Findings | null {
    const known = this.#findings.get(hash);
    if (known !== undefined) return known;
    const findings = this.#shelf.findings(hash);
    if (findings !== null) this.#findings.set(hash, findings);
    return findings;
  }

  /** Not kept here: who asks for them keeps what was made of them. */
  words(hash: string): string | null {
    return this.#shelf.words(hash);
  }

  keepFindings(hash: string, findings: FoundAnew): void {
    const { statements, named } = findings;
    this.#findings.set(hash, { statements, named });
    this.#shelf.putFindings(hash, findings);
  }

  drop(hash: string): void {
    this.#articles.delete(hash);
    this.#findings.delete(hash);
    this.#shelf.drop(hash);
  }
}
