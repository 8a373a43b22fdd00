import type { Form } from '../form.ts';
import type { Span } from '../span.ts';
import type { Token } from '../token.ts';

/** A token with all it can be. */
export interface Word extends Token {
  readonly form: Form;
}

/** What a verbal word does in its clause. */
export type VerbRole = 'finite' | 'infinitive' | 'zu-infinitive' | 'participle';

export interface Verb {
  readonly word: Word;
  readonly role: VerbRole;
}

/**
 * - `main`: verb second ("Der Iran liefert"), or verb first behind what fills its first field ("…, sagte er");
 * - `question`: a main clause that asks, with or without a question word;
 * - `condition`: verb first, in place of "wenn" ("Liefert er, so …");
 * - `subordinate`: verb last behind a conjunction or a question word ("…, dass er liefert", "…, was er liefert");
 * - `relative`: verb last behind a relative pronoun;
 * - `infinitive`: zu-infinitive;
 * - `fragment`: no verb ("…, so der Minister, …").
 */
export type ClauseKind =
  | 'main'
  | 'question'
  | 'condition'
  | 'subordinate'
  | 'relative'
  | 'infinitive'
  | 'fragment';

/**
 * A clause: one finite verb or one zu-infinitive with all that belongs to it. Offsets count in the whole
 * text. `start` and `end` reach from its first word to its last one; another clause may interrupt it, so
 * `parts` are the stretches that are its own, in order.
 */
export interface Clause extends Span {
  readonly kind: ClauseKind;
  readonly parts: readonly Span[];
  /** dass, ob, weil, the relative pronoun, the question word, um, ohne; null when there is none. */
  readonly introducer: Word | null;
  /** Whether it begins behind a colon. */
  readonly afterColon: boolean;
  /** Index of the clause this one depends on, in the sentence's list; null at the top. */
  readonly parent: number | null;
  /** 0 at the top, one more than the parent's otherwise. */
  readonly level: number;
  /** Index of the clause this one continues as an equal ("… und setzte sie ein"); they may share the subject. */
  readonly coordinatedWith: number | null;
  /** Its words and numbers in order, without punctuation and without the words of inner clauses. */
  readonly words: readonly Word[];
  /** Its verbal words in order. */
  readonly verbs: readonly Verb[];
  /** The finite verb, null for infinitives and fragments. */
  readonly finite: Word | null;
}
