import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { Span } from '../language/span.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import type { StatementType } from './statement.ts';

/**
 * Who speaks, before names are resolved: a phrase of the sentence; `earlier` for whoever spoke last; `unknown` when the
 * sentence names nobody ("wurde mitgeteilt").
 */
export type SpeakerSource = NounPhrase | TakenUp | Elsewhere | 'earlier' | 'unknown';

/** Whoever spoke last, taken up by a word of the sentence: "[Demnach] sei …". */
export interface TakenUp {
  readonly takesUp: Span;
}

/** Whoever says the same words in another sentence: of a heading that quotes what stands below it. */
export interface Elsewhere {
  readonly elsewhere: NounPhrase;
  readonly there: ReadSentence;
}

/** A statement on its way: what was found in its sentence, before speakers and dates are resolved. */
export interface StatementDraft {
  readonly sentence: ReadSentence;
  readonly type: StatementType;
  /** In order, disjoint. */
  readonly spans: readonly Span[];
  readonly cue: Span | null;
  readonly cueLemma: string | null;
  readonly speaker: SpeakerSource;
  /** The medium in between ("laut NYT"), or null. */
  readonly via: NounPhrase | null;
  /** A remark ("wie der Verein mitteilte") or a source ("laut der Polizei") tells it; absent for all other structures. */
  readonly toldBy?: 'remark' | 'source';
  /** Only mentioned beside what the sentence tells ("wies [die Forderung des Rates], … zu sperren, zurück"): nobody goes on. */
  readonly aside?: true;
  /** Nothing announces it: only its Konjunktiv shows that it is told, or only the clause around a quotation says who speaks. */
  readonly unannounced?: 'mood' | 'clause';
  /** Explains, and decides nothing. */
  readonly rule: string;
}
