import type { Answer, AnswerStatement } from '../answer/answer.ts';
import type { Topic } from '../storage/subscription-store.ts';
import type { Locale, Platform } from './chat.ts';
import type { StoredQuestion } from './stored-question.ts';
import type { FileView } from './views.ts';

/** What can be looked at, taken along and reported of an answer; made in `app`. */
export interface Evidence {
  /** The address of the answer's page, by the key its question is stored under; null where no page is served. */
  page(question: StoredQuestion, key: string, answer: Answer): string | null;
  /** The address of the page for a digest's topic; null where no page is served, or the topic asks nothing. */
  topicPage(topic: Topic): Promise<string | null>;
  /** The answer in every form it can be taken along in. */
  files(question: StoredQuestion, answer: Answer, locale: Locale): readonly FileView[];
  /** The timeline as a picture, and in characters of so many columns; null where there is nothing to draw. */
  picture(
    answer: Answer,
    locale: Locale,
    columns: number,
  ): Promise<{ readonly file: FileView; readonly lines: readonly string[] } | null>;
  /** A statement as one line to be put into a text. */
  citation(statement: AnswerStatement, locale: Locale): string;
  /** Keeps what a reader says is wrong about a statement; false when no more reports are taken. */
  report(statement: AnswerStatement, comment: string, platform: Platform): Promise<boolean>;
}

/** What a reader may write about a statement, in characters. */
export const LONGEST_COMMENT = 300;
