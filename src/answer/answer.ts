/** The values an answer is made of, the same for console, Discord and Slack; `write-answer.ts` makes the JSON of them. */

/**
 * What a statement says to the question. `nochNicht` denies and is bound to its time; `andere` serves who, how many, when, what
 * does X say; `ohneSeite` answers a question of yes or no and takes no side that grammar could prove.
 */
export type Position = 'bejaht' | 'verneint' | 'nochNicht' | 'offen' | 'geplant' | 'andere' | 'ohneSeite';

/** The question with its filters. */
export interface Question {
  readonly text: string;
  /** Only statements of this speaker (a name or its last part). */
  readonly speaker?: string;
  /** Only articles of this outlet. */
  readonly source?: string;
  /** ISO dates, both inclusive, on the date said, or the publication date where that is unknown. */
  readonly from?: string;
  readonly to?: string;
  /** ISO day of the asking, that "gestern" counts from; words like it stay unread when absent. */
  readonly today?: string;
  /** The question before it, as it was typed: "Warum?" asks for the reason of what that asked. */
  readonly follows?: string;
  /** How many statements at most over all positions; 8 when absent. */
  readonly limit?: number;
  /** So likely what is not proven must be, from 0 to 1; never less than the learned weights ask for. */
  readonly bar?: number;
  /** Ids of articles to be left out. */
  readonly without?: readonly string[];
}

/** A copy of the same statement in another article. */
export interface Copy {
  readonly article: string;
  readonly title: string;
  readonly source: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
}

/**
 * What an article leaves out of who speaks, and others of the archive near its day tell, each time the same: a first name, a role, or
 * who has an office. `speaker` and `role` of the statement stay what its own article says.
 */
export interface FromElsewhere {
  /** What the statement's own article gives: a surname, a whole name without a role, or an office alone. */
  readonly of: 'surname' | 'name' | 'office';
  /** The full name; null where the own article has it. */
  readonly speaker: string | null;
  /** Null where the own article gives one, or the others do not. */
  readonly role: string | null;
  /** Id of the nearest article that tells it. */
  readonly article: string;
}

/** One shown statement. `text` is always `article.text.slice(start, end)`. */
export interface AnswerStatement {
  readonly text: string;
  readonly speaker: string | null;
  readonly role: string | null;
  /** Absent where nothing comes from elsewhere. */
  readonly elsewhere?: FromElsewhere;
  readonly via: string | null;
  /** When it was said, at the precision beside it; null when nobody knows. */
  readonly date: string | null;
  readonly datePrecision: string | null;
  /** `said`: the text gives the date; `published`: only the publication date is known. */
  readonly dateSource: 'said' | 'published' | null;
  /** The words the date came from ("am Freitag"), or that could not be resolved; null without any. */
  readonly dateWords: string | null;
  readonly publishedAt: string | null;
  readonly article: string;
  readonly title: string;
  readonly source: string | null;
  readonly url: string | null;
  readonly start: number;
  readonly end: number;
  readonly type: 'direct' | 'indirect' | 'reported' | 'narration';
  /** SHA-256 of the shown text, hex. */
  readonly hash: string;
  readonly alsoIn: readonly Copy[];
}

export interface AnswerPosition {
  readonly position: Position;
  readonly statements: readonly AnswerStatement[];
}

/** One speaker with different positions on the same question over time. */
export interface Change {
  readonly speaker: string;
  readonly from: { readonly position: Position; readonly statement: AnswerStatement };
  readonly to: { readonly position: Position; readonly statement: AnswerStatement };
}

/** Different speakers with opposite positions on the same proposition. */
export interface Contradiction {
  readonly affirming: AnswerStatement;
  readonly denying: AnswerStatement;
}

/** What the archive held when the answer was made. */
export interface Coverage {
  readonly articles: number;
  /** Earliest and latest publication date, null when no article has one. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A word of a question that nobody knows, and another that the archive has. */
export interface Suggestion {
  readonly word: string;
  /** As the archive writes it. */
  readonly meant: string;
  /** The question with it. */
  readonly question: string;
}

/** A time told by an event. */
export interface AskedEventTime {
  /** As typed. */
  readonly words: string;
  /** ISO; null where the archive has none for it, or two: then it filters nothing. */
  readonly day: string | null;
}

/** A question as it was understood, where that is not what was typed. Null fields filter nothing. */
export interface Understanding {
  readonly text: string;
  readonly speaker: string | null;
  readonly source: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** "vor der Wahl 2021", and the day the archive has for it; null for a question without such a time. */
  readonly event: AskedEventTime | null;
  /** Further questions of the message, which this answer leaves out. */
  readonly others: readonly string[];
  /** Words of the question that nobody understood, as typed. */
  readonly unknown: readonly string[];
}

export interface Answer {
  readonly question: string;
  /** Null where the question was taken as it stands. */
  readonly understood: Understanding | null;
  readonly positions: readonly AnswerPosition[];
  readonly changes: readonly Change[];
  readonly contradictions: readonly Contradiction[];
  /** Words that nobody knows, and what may have been meant; absent where there are none. */
  readonly suggestions?: readonly Suggestion[];
  /** `related` answers the question, but was said outside the time asked for; absent otherwise. */
  readonly otherTime?: true;
  /** What is merely near: never under a position. */
  readonly related: readonly AnswerStatement[];
  readonly coverage: Coverage;
}
