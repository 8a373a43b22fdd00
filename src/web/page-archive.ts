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
  /** The articles in which somebody of exactly this name speaks, the newest first; empty for an unknown name. */
  appearances(name: string): readonly string[];
  /** The best passages for words, the best first. */
  search(words: string, limit: number): readonly FoundPassage[];
  /** The words of a text that carry its topic, as the index counts them, with the form they have in the text. */
  topics(text: string): readonly { readonly term: string; readonly word: string }[];
  /** Names the articles and their wording: another one when anything was changed. Short, `A-Za-z0-9_-`. */
  state(): string;
  coverage(): Coverage;
  status(): ArchiveStatus;
  /** A question that this archive answers; null where none is known. */
  example(): string | null;
}
