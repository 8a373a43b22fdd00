import type { Answer, AnswerStatement, Coverage, Question } from '../answer/answer.ts';
import type { CorrectionPoster } from '../digest/correction-poster.ts';
import type { DigestPoster } from '../digest/digest-poster.ts';
import type { ArchiveWish } from './archive-wish.ts';
import type { AnswerView, ContextView, DigestView, FilesView, NoticeView, PageLimits } from './views.ts';

/** The contract all chats share: a request comes in, a reply goes out, each platform only renders. */

export type Platform = 'console' | 'discord' | 'slack';

/** The language of everything around the quotations; quotations stay German. */
export type Locale = 'de' | 'en';

export type ChatState = 'stopped' | 'connecting' | 'ready' | 'failed';

/** One connected chat. The other chats go on when one fails. */
export interface Chat {
  readonly name: Platform;
  /**
   * Connects. Rejects with a QuelleError that says in one sentence what is wrong: `platform` when trying again
   * changes nothing (a wrong token), `unreachable` when it may help; it may then be called again.
   */
  start(): Promise<void>;
  /** Takes no more questions, waits for open answers (8 s at most), disconnects. Never rejects. */
  stop(): Promise<void>;
  state(): ChatState;
  isReady(): boolean;
  /** The beginnings of the names of the packages it is built on: an error that nobody caught is theirs or not. */
  readonly packages: readonly string[];
  /** Posts digests into this chat's channels. */
  readonly poster: DigestPoster;
  /** Posts notes below answers whose statements are gone from the archive. */
  readonly corrections: CorrectionPoster;
}

/** What the chats need of the archive; made in `app`. */
export interface Newsroom {
  ask(question: Question): Promise<Answer>;
  /** The answer at once where it was given before and still holds; null for one that has to be made. */
  known(question: Question): Answer | null;
  /** The statement's surroundings in the stored article; null when the article is gone or has changed. */
  context(article: string, start: number, end: number): ArticleContext | null;
  /** Names that hold the letters (case and accents ignored): those with a word that begins so first, the most frequent first. */
  speakers(letters: string, limit: number): readonly string[];
  /** Outlets that hold the letters, in the same order. */
  sources(letters: string, limit: number): readonly string[];
  /** Speakers or outlets that a mistyped name may have meant, the nearest first; empty when there is none near. */
  closestNames(kind: 'speaker' | 'source', name: string, limit: number): readonly string[];
  /** A question that this archive answers; null while nobody knows one. */
  example(): KnownExample | null;
  status(): ArchiveStatus;
}

/** A question with an answer, and what it can be narrowed down to with one left. */
export interface KnownExample {
  readonly question: string;
  readonly source: string | null;
  /** The first year, of four digits. */
  readonly year: string | null;
}

/** Verbatim: `before + text + after` is a slice of the stored article. */
export interface ArticleContext {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly title: string;
  readonly source: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
}

export interface ArchiveStatus {
  readonly coverage: Coverage;
  /** In how many articles the statements have been found. */
  readonly read: number;
  /** Null until all articles have been read. */
  readonly statements: number | null;
  readonly speakers: number | null;
  readonly sources: number;
  /** Files or articles of the archive that could not be read. */
  readonly problems: number;
  /** How many feeds the archive has, and which cannot be read; null or absent where it has none. */
  readonly feeds?: FeedStatus | null;
  readonly version: string;
}

export interface FeedStatus {
  readonly feeds: number;
  /** `since` is an ISO instant. */
  readonly failing: readonly { readonly name: string; readonly since: string }[];
}

/** Keeps small texts across restarts: what a button of an old message asks for. Made over the store in `app`. */
export interface ChatMemory {
  save(key: string, value: string): Promise<void>;
  load(key: string): Promise<string | null>;
}

/** Filters as a person writes them: dates in German or ISO form, names in part. */
export interface WrittenFilters {
  readonly speaker?: string;
  readonly source?: string;
  readonly from?: string;
  readonly to?: string;
}

/** What a person wants. `parseCommand` makes it of words; slash commands with options make it themselves. */
export type ChatCommand =
  | {
      readonly kind: 'question';
      readonly text: string;
      readonly filters?: WrittenFilters;
      /** The text is another person's message, taken as it is: a long one is searched by its beginning. */
      readonly claim?: boolean;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'status' }
  /** The words after `/digest`. */
  | { readonly kind: 'digest'; readonly words: string }
  /** What stands after `/quelle-archiv`. */
  | { readonly kind: 'archive'; readonly wish: ArchiveWish }
  /** A pressed button, by the id that a view gave it. */
  | { readonly kind: 'button'; readonly id: string }
  /** What a person says is wrong about a statement, by the id of its button. */
  | { readonly kind: 'report'; readonly id: string; readonly comment: string };

export interface ChatRequest {
  readonly platform: Platform;
  /** The server or workspace; the empty string where there is none. */
  readonly spaceId: string;
  readonly userId: string;
  /** As the platform shows it; for "Frage von …" when a private answer is shown to all. */
  readonly userName: string | null;
  readonly channelId: string;
  /** The same for every delivery of the same message, command or click: duplicates are told by it. */
  readonly messageId: string;
  /** The thread, reply chain or direct message whose last question a follow-up continues; null without any. */
  readonly conversationId: string | null;
  /** The id of any button below the message that was replied to, if it was an answer; else absent. */
  readonly repliedButtonId?: string;
  readonly locale: Locale;
  /** Whether the answer is for the asking person alone. */
  readonly private: boolean;
  /** A one-to-one conversation: nothing to show "im Kanal". */
  readonly direct: boolean;
  /** Whether the person may administer the channel (delete answers of others, subscribe digests). */
  readonly canManage: boolean;
  /** The person's roles in the space, by id, where the platform has them; else absent. */
  readonly roles?: readonly string[];
  /** How much one message holds at this place, where that is less than the platform's; else absent. */
  readonly limits?: PageLimits;
  readonly command: ChatCommand;
}

/** An answer, or one page of it. */
export interface AnswerReply {
  readonly kind: 'answer';
  readonly private: boolean;
  readonly locale: Locale;
  readonly view: AnswerView;
  /** The statements of the page, to be remembered with the message; absent where there is nothing to remember. */
  readonly shown?: readonly AnswerStatement[];
}

/** What is sent back. A platform renders every kind and decides nothing. */
export type Reply =
  | AnswerReply
  | { readonly kind: 'notice'; readonly private: boolean; readonly locale: Locale; readonly view: NoticeView }
  | { readonly kind: 'context'; readonly private: true; readonly locale: Locale; readonly view: ContextView }
  | { readonly kind: 'digest'; readonly private: boolean; readonly locale: Locale; readonly view: DigestView }
  | { readonly kind: 'files'; readonly private: true; readonly locale: Locale; readonly view: FilesView }
  /** Delete the bot's message that the pressed button belongs to. */
  | { readonly kind: 'delete' }
  /** Say nothing: a duplicate, or a person already told to wait. */
  | { readonly kind: 'nothing' };

/** What `pino` offers; the chats log through it and know no logger. Never question texts, never tokens. */
export interface ChatLogger {
  debug(fields: Readonly<Record<string, unknown>>, message: string): void;
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/**
 * Told what a message shows to a whole channel, once it stands there.
 * @param message the platform's id, by which its note finds it
 */
export type NoteShown = (request: ChatRequest, reply: AnswerReply, message: string) => void;

/** Answers any request of any platform: `createResponder` in `respond.ts` makes it. */
export type Respond = (request: ChatRequest) => Promise<Reply>;
