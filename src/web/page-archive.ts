import type { Answer, AnswerStatement, Coverage, Question } from '../answer/answer.ts';
import type { ArchiveStatus } from '../chat/chat.ts';

/** An article as a page shows it. */
export interface PageArticle {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly url: string | null;
}

/** What is known of an article without reading it. */
export type PageHead = Pick<PageArticle, 'id' | 'publishedAt' | 'source'>;

/** A statement that an earlier version of an article had and this one has not, without its words: they were taken back. */
export interface LostStatement {
  /** Null where nobody was named. */
  readonly speaker: string | null;
  /** When it was said, ISO 8601 as everywhere; null where nobody knows. */
  readonly date: string | null;
  /** When the version was taken in that had it last, and when it was replaced; ISO instants. */
  readonly savedAt: string;
  readonly goneAt: string | null;
  /** The statement that stands there instead now, or null. */
  readonly now: { readonly start: number; readonly end: number } | null;
}

/** Where words were found. */
export interface FoundPassage {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** What the pages need of the archive; made in `app`. */
export interface PageArchive {
  ask(question: Question): Promise<Answer>;
  /** The answer at once where it was given before and still holds; null for one that has to be made. */
  known(question: Question): Answer | null;
  /** Null when the article is not, or no longer, in the archive. */
  article(id: string): PageArticle | null;
  /** Every article, in the order of their ids. The same value until the archive changes. */
  heads(): readonly PageHead[];
  /** What is said in an article, in the order of its text. */
  statements(articleId: string): readonly AnswerStatement[];
  /** What earlier versions of an article said and it does not; null while nobody knows. Never rejects. */
  lost(articleId: string): Promise<readonly LostStatement[] | null>;
  /** When an article was taken out of the archive, an ISO instant; null for one that is there, or that nobody knows. Never rejects. */
  withdrawnAt(articleId: string): Promise<string | null>;
  /** The articles in which somebody of exactly this name speaks, the newest first; empty for an unknown name. */
  appearances(name: string): readonly string[];
  /** The best passages for words, the best first. */
  search(words: string, limit: number): Promise<readonly FoundPassage[]>;
  /** The words of a text that carry its topic, as the index counts them, with the form they have in the text. */
  topics(text: string): readonly { readonly term: string; readonly word: string }[];
  /** Names the articles and their wording: another one when anything was changed. Short, `A-Za-z0-9_-`. */
  state(): string;
  /** Another one when answers may have changed: with the articles, or with what they tell together of who is who. */
  revision(): number;
  coverage(): Coverage;
  status(): ArchiveStatus;
  /** A question that this archive answers; null where none is known. */
  example(): string | null;
}
