import type { Agreement } from '../agreement.ts';
import type { Word } from '../clause/clause.ts';
import type { Span } from '../span.ts';

/**
 * A noun phrase, or with a preposition a prepositional phrase: determiner, adjectives, noun and name, without the
 * genitive and the prepositional phrases that follow it; those are phrases of their own that name it.
 */
export interface Phrase extends Span {
  readonly kind: 'noun' | 'name' | 'pronoun';
  readonly preposition: string | null;
  readonly determiner: Word | null;
  /** Adjectives and numbers before the head, in order. */
  readonly modifiers: readonly Word[];
  /** Nouns and names in order: "Präsident", "Max", "Vogt". One at least; a pronoun stands here too. */
  readonly nouns: readonly Word[];
  /** The noun that the phrase is about: the last one before the name, else the name's last part. */
  readonly head: Word;
  /** The cases, genders and numbers it can have here. */
  readonly agreement: Agreement;
  /** Index of the phrase whose genitive this one is ("der Sprecher [des Ministers]", "[Irans] Raketen"). */
  readonly genitiveOf: number | null;
  /** Index of the noun phrase directly before, which this prepositional phrase may belong to. */
  readonly attachedTo: number | null;
  /** Index of the phrase it stands beside as an equal ("Raketen, Drohnen [und Munition]"). */
  readonly conjunctOf: number | null;
  /** Index of its first word in the clause's words, and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** A phrase while it is still being linked. */
export type Draft = { -readonly [Key in keyof Phrase]: Phrase[Key] };
