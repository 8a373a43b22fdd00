import type { Span } from '../language/span.ts';
import type { DatePrecision } from '../language/temporal-expression.ts';
import type { Reference, Speaker } from '../reference/speaker.ts';

export type StatementType = 'direct' | 'indirect' | 'reported';

/** When it was said. */
export interface StatementDate {
  /** ISO 8601 at the precision below: 2024-09-06, 2024-09, 2024, 2024-W36 … */
  readonly value: string;
  readonly precision: DatePrecision;
  /** Where the value comes from: words in the statement's frame, or only the publication date. */
  readonly source: 'said' | 'published';
  /** The words the date came from ("am Freitag"), or null when it is the publication date. */
  readonly words: Span | null;
}

/** One statement of one speaker: spans into the article's text. */
export interface Statement extends Span {
  readonly type: StatementType;
  /**
   * The parts when the statement is interrupted ("…", sagte er, "…"), or one for each sentence when indirect speech goes
   * on over several; one part otherwise. In order, disjoint.
   */
  readonly spans: readonly Span[];
  /** The whole sentence, or sentences, that hold statement, cue and speaker: what is shown for context. */
  readonly sentence: Span;
  /** The word that announces the statement ("sagte", "laut"), null for a free Konjunktiv sentence. */
  readonly cue: Span | null;
  /** The cue's lemma ("sagen", "laut", "zurückweisen"): what it means for the position. */
  readonly cueLemma: string | null;
  /** Null when the text does not say, or two readings fit: silence beats a guess. */
  readonly speaker: Speaker | null;
  /** How the speaker was found, or why there is none; null where no words stand for one. */
  readonly reference: Reference | null;
  /** The medium or source in between ("laut NYT", "zwei mit der Angelegenheit vertraute Personen"), or null. */
  readonly via: string | null;
  /** Null when the article has no date and the frame has none that can be resolved. */
  readonly date: StatementDate | null;
  /** Date words that could not be resolved because the publication date is unknown ("am Freitag"), or null. */
  readonly unresolvedDate: Span | null;
  /** What was asked, where it answers a question of an interview; null elsewhere. */
  readonly question: Span | null;
  /** Nobody has looked yet when it was said: an answer found it, and no extraction. */
  readonly undated?: true;
  /** Which rule found it; for `quelle explain`, never for decisions. */
  readonly rule: string;
}
