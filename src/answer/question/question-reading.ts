import type { Operator } from '../../language/lexicon/operator.ts';
import type { Concept } from '../../language/proposition/concept.ts';
import type { Proposition } from '../../language/proposition/proposition.ts';
import type { Pattern, WantedIdentity } from '../wanted/pattern.ts';
import type { Wanted } from '../wanted/wanted.ts';

/**
 * - `yes-no`: "Hat X geliefert?"; `who`, `what`: the filler of one role; `count`, `when`, `where`, `why`: a number, a time, a place, a reason;
 * - `says`: "Was sagt X zu Y?"; `keywords`: no sentence at all.
 */
export type QuestionKind =
  | 'yes-no'
  | 'who'
  | 'what'
  | 'count'
  | 'when'
  | 'where'
  | 'why'
  | 'says'
  | 'keywords';

export interface Measured {
  readonly wanted: Wanted;
  /** "hoch"; null where a verb asks ("Wie viel kostet …?"). */
  readonly adjective: string | null;
  /** "kosten"; null where an adjective asks. */
  readonly verb: string | null;
}

export interface QuestionReading {
  readonly kind: QuestionKind;
  /** The question with names in capitals and slips of the pen mended; for reading only, never shown. */
  readonly text: string;
  /** What is asked about as a proposition; null for `says` without an event and for most keywords. */
  readonly pattern: Pattern | null;
  /** "Ist A ein B?", "Wer ist B?": what is to be the same; null for all other questions. */
  readonly identity: WantedIdentity | null;
  /** "Wo gab es ein Beben?": what is to have been there; null for all other questions. */
  readonly existing: Wanted | null;
  /** "Wie hoch war der Umsatz?": what is to be measured, and by which adjective; null for all other questions. */
  readonly measured: Measured | null;
  /** The question itself is negated ("Hat X nicht geliefert?"). */
  readonly negated: boolean;
  /** "Bestreitet X …?", "Plant X …?": the predicate that the pattern is embedded in. */
  readonly operator: Operator | null;
  /** Whose statements are asked for: "Was sagt X …", "Bestreitet X …"; null for anybody's. */
  readonly speaker: Wanted | null;
  /** "an" of "Woran starb X?"; null for other questions. */
  readonly askedPreposition: string | null;
  /** It asks about what was ("Wer hat …?", "Wer lieferte …?"). */
  readonly past: boolean;
  /** A question about what ought to be ("Soll X …?", "Darf X …?"). */
  readonly wish: boolean;
  /** A question about what can be or may be ("Kann man X heilen?", "Darf man X feiern?"). */
  readonly able: boolean;
  /** "Muss man Masken tragen?": what would be a duty, as "Sind Masken Pflicht?" and "Ist das Tragen Pflicht?" ask; empty for no duty, or somebody's. */
  readonly duties: readonly Pattern[];
  /** What it is about, whole phrases; for `says` and `keywords`. */
  readonly topic: readonly Wanted[];
  /** The noun that is counted, for `count`. */
  readonly counted: Concept | null;
  readonly proposition: Proposition | null;
  /** How it was done ("absichtlich"), as roots that the sentence must hold. */
  readonly manner: readonly string[];
  /** Years and months the question names, as "2013" or "2013-06". */
  readonly dates: readonly string[];
  /** Months it names without a year, from 1. */
  readonly months: readonly number[];
}
