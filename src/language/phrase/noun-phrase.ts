import type { Agreement } from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import type { Gender } from '../reading.ts';
import type { Span } from '../span.ts';

/** How a phrase hangs on another: "Sprecher [der Polizei]", "Sprecher [von der Bahn]", "der Sprecher, [Max Vogt],". */
export type Attachment = 'genitive' | 'von' | 'apposition';

/** On which phrase of a list another one hangs, and how. */
export interface Link {
  readonly to: number;
  readonly attachment: Attachment;
}

/** What a phrase can name, by its words alone. */
export type PhraseKind = 'pronoun' | 'person' | 'organisation' | 'thing';

/**
 * A noun phrase: its own words from the determiner to the noun or name. Phrases that hang on it come after it
 * in the list and point back. Offsets count in the whole text.
 */
export interface NounPhrase extends Span {
  readonly words: readonly Word[];
  /** The noun ("Sprecherin", "Polizei"), else the last word of the name, else the pronoun. */
  readonly head: Word;
  /** What it can be by all its words; every cell for a name nobody knows. */
  readonly agreement: Agreement;
  readonly kind: PhraseKind;
  /** The proper name in it ("Anna Weber" in "Ministerin Anna Weber"), or null. */
  readonly name: Span | null;
  /** The gender of the person when the words tell it; null for organisations, things and unknown names. */
  readonly gender: Gender | null;
  readonly plural: boolean;
  /** The preposition before it, or null. */
  readonly preposition: Word | null;
  readonly definite: boolean;
  /** A genitive name inside it, before the noun: "[Merkels] Sprecher"; or null. */
  readonly possessor: Span | null;
  /** Index of the phrase it hangs on, or null. */
  readonly attachedTo: number | null;
  readonly attachment: Attachment | null;
  /** Where the phrase ends with all that hangs on it, brackets and closing quotation marks included. */
  readonly fullEnd: number;
}
