/** A question with what a careful reader found in the archive: the same for every set, whatever file it came from. */

/** A place in an article with its words; `sentence` is the whole sentence around them. */
export interface JudgedText {
  readonly article: string;
  readonly text: string;
  readonly sentence: string;
}

export interface JudgedStatement extends JudgedText {
  /** The speaker as the set describes it, and by name; null where nobody is named. */
  readonly speaker: string | null;
  readonly speakerName: string | null;
  readonly speakerKind: string | null;
  /** Every way the speaker may be named. */
  readonly speakerAliases: readonly string[];
  /** The source is unnamed: no speaker is right, too. */
  readonly speakerMayBeNull: boolean;
  readonly alts: readonly JudgedText[];
}

export interface JudgedPosition {
  readonly position: string;
  /** Other positions that are right as well. */
  readonly alsoAccept: readonly string[];
  readonly statements: readonly JudgedStatement[];
}

/** The same words about something else: wrong under the positions named, "*" wherever it is shown. */
export interface JudgedTrap extends JudgedText {
  readonly notAs: readonly string[];
}

export interface JudgedQuestion {
  readonly id: string;
  readonly question: string;
  readonly unanswerable: boolean;
  readonly positions: readonly JudgedPosition[];
  /** Near, and neither right nor wrong. */
  readonly neutral: readonly JudgedText[];
  readonly traps: readonly JudgedTrap[];
}

/** The archive a set asks about. */
export type ArchiveName = 'articles' | 'wikinews' | 'press';

export interface JudgedSet {
  readonly name: string;
  readonly archive: ArchiveName;
  readonly questions: readonly JudgedQuestion[];
}
