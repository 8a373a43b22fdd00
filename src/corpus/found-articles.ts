import type { Article } from '../article/article.ts';
import { hashArticle } from '../article/article-hash.ts';
import { ArchiveRegister, dayOf } from '../people/archive-register.ts';
import { type Completion, completeSpeaker } from '../people/complete-speaker.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../statement/statement.ts';
import type { ArticleMemory } from './article-memory.ts';
import type { ArticleHead } from './article-shelf.ts';
import { type Findings, type FoundAnew, findIn } from './findings.ts';

/** The corpus whose articles they are. */
export interface FoundIn {
  readonly memory: ArticleMemory;
  /** How many bytes the register may take. */
  readonly bytes: number;
  reading(article: Article): Reading;
  /** How many articles there are now. */
  size(): number;
  /** Told when what is known of people begins to change answers, or goes on to. */
  changed(): void;
}

/** What was found in the articles of a corpus, and what they tell together of who is who. */
export class FoundArticles {
  readonly #corpus: FoundIn;
  /** The hashes of the articles whose findings are known. */
  readonly #known = new Set<string>();
  readonly #register: ArchiveRegister;
  #inUse = false;

  constructor(corpus: FoundIn) {
    this.#corpus = corpus;
    this.#register = new ArchiveRegister(corpus.bytes);
  }

  has(head: ArticleHead | null): boolean {
    return head !== null && this.#known.has(head.hash);
  }

  /** They stand on the shelf already. */
  note({ hash }: ArticleHead): void {
    this.#known.add(hash);
  }

  /** @returns null where there is no such article, or it cannot be read */
  of(head: ArticleHead | null): Findings | null {
    if (head === null) return null;
    const { memory } = this.#corpus;
    const known = this.has(head) ? memory.findings(head.hash) : null;
    if (known !== null) {
      if (!this.#register.has(head.id)) this.#learn(head, known);
      return known;
    }
    const article = memory.article(head.hash);
    if (article === null) return null;
    const findings = findIn(this.#corpus.reading(article));
    this.#keep(head, findings);
    return findings;
  }

  /** Ignored where the article has gone or changed meanwhile. */
  keep(head: ArticleHead | null, article: Article, findings: FoundAnew): void {
    if (head !== null && head.hash === hashArticle(article)) this.#keep(head, findings);
  }

  drop({ id, hash }: ArticleHead): void {
    this.#known.delete(hash);
    this.#register.forget(id);
  }

  /** From now on the articles complete each other, whenever all of them have been read. */
  useRegister(): void {
    if (this.#inUse) return;
    this.#inUse = true;
    this.#corpus.changed();
  }

  complete(head: ArticleHead | null, article: Article, { speaker }: Statement): Completion | null {
    // Who is the only one in some of the articles need not be in all.
    if (!this.#inUse || this.#register.size < this.#corpus.size()) return null;
    const day = article.publishedAt === null ? null : dayOf(article.publishedAt);
    const findings = speaker === null || day === null ? null : this.of(head);
    if (speaker === null || day === null || findings === null) return null;
    const { vocabulary } = this.#corpus.reading(article);
    return completeSpeaker(
      speaker,
      { text: article.text, day, named: findings.named, vocabulary },
      this.#register,
    );
  }

  #keep(head: ArticleHead, findings: FoundAnew): void {
    this.#corpus.memory.keepFindings(head.hash, findings);
    this.#known.add(head.hash);
    this.#learn(head, findings);
  }

  #learn({ id, publishedAt }: ArticleHead, { named }: Findings): void {
    this.#register.learn(id, publishedAt, named);
    if (this.#inUse && this.#register.size === this.#corpus.size()) this.#corpus.changed();
  }
}
