import type { Answer, AnswerStatement, Coverage, Question } from '../answer/answer.ts';

/** An article as the digest looks at it. */
export interface DigestArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** The wording of an article, told from every other by its fingerprint (eight characters). */
export interface Wording {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly fingerprint: string;
}

/** What the digest needs of the archive; one state of it for the whole of a digest. */
export interface DigestArchive {
  ask(question: Question): Promise<Answer>;
  /** Of every article. */
  wordings(): readonly Wording[];
  /** Tells the wording of an article from every other; null for one that is not, or no longer, there. */
  fingerprint(articleId: string): string | null;
  /** Null when the article is not, or no longer, in the archive. */
  article(id: string): DigestArticle | null;
  /** What is said in an article, in the order of its text; for digests without a question. */
  statements(articleId: string): readonly AnswerStatement[];
  /** The terms of a text, to tell a statement made twice in other words. */
  terms(text: string): readonly string[];
  coverage(): Coverage;
}
