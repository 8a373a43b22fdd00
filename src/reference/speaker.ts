import type { Span } from '../language/span.ts';

/** Who said it, as the article names them. */
export interface Speaker {
  /**
   * The full name or organisation the article gives, resolved through "er", "der Sprecher", "Vogt"; without its article and
   * in the nominative. Never a pronoun.
   */
  readonly name: string;
  /** The role the article gives ("Sprecher des Nationalen Sicherheitsrats"), or null. */
  readonly role: string | null;
  /** The words beside the statement that stand for the speaker ("er", "der Sprecher", "Vogt"). */
  readonly mention: Span;
  readonly kind: 'person' | 'organisation' | 'unnamed';
}

/** How the words beside a statement were taken to stand for somebody, or why for nobody. */
export interface Reference {
  /** The words ("er", "der Sprecher", "Vogt"). */
  readonly mention: Span;
  readonly reason: ReferenceReason;
}

/**
 * - `named`: by name; `titled`: a description of somebody the article does not name ("ein Zeuge");
 * - `office`: the article gives somebody that office; `field`: one of that field ("der Mediziner" for a Virologe);
 *   `only`: the only one named before of whom nothing else is told;
 * - `age`: the age that the article gives beside the name; `both`: the only two named just before;
 * - `above`: the subject of the clause above; `last`: who spoke last; `subject`: the nearest subject that agrees;
 *   `candidate`: the only one before that agrees; `antecedent`: what a relative pronoun hangs on;
 * - `goes on`: nobody is named, and whoever spoke or acted goes on; `interviewed`: whoever is asked answers;
 * - `two`: two fit, so nobody; `none`: nobody fits; `mute`: what cannot speak.
 */
export type ReferenceReason =
  | 'named'
  | 'titled'
  | 'office'
  | 'field'
  | 'only'
  | 'age'
  | 'both'
  | 'above'
  | 'last'
  | 'subject'
  | 'candidate'
  | 'antecedent'
  | 'goes on'
  | 'interviewed'
  | 'two'
  | 'none'
  | 'mute';
