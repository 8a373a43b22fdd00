import type { WordAutomaton } from './dictionary/word-automaton.ts';
import type { Reading } from './reading.ts';

/** What letters can be as a part of a compound, as bits. */
export const PART_KINDS = {
  /** A noun in any form: "raketen". */
  noun: 1,
  /** "privat". */
  adjective: 2,
  /** "schul" of "Schule". */
  nounWithoutE: 4,
  /** "impf" of "impfen". */
  verbWithoutEn: 8,
  /** "liefer" of "liefern". */
  verbWithoutN: 16,
} as const;

/**
 * The German dictionaries as the rooms use them. A value of this type is made once, near `main`
 * (`loadDictionary`), and passed in wherever words are looked up.
 */
export interface Dictionary {
  /**
   * All readings of a form, empty for an unknown one. The lookup is by exact spelling first, then by
   * the lower-cased form of a capitalised word (a sentence's first word).
   */
  readings(form: string): readonly Reading[];
  /** All lemmas of a form, without doubles; empty for an unknown one. */
  lemmas(form: string): readonly string[];
  /** Whether the form is a noun lemma or an inflected noun; the compound splitter asks this. */
  isNoun(form: string): boolean;
  /** Whether the word is listed as the infinitive of a verb. */
  isInfinitive(word: string): boolean;
  /** Whether the word is listed as an adjective without ending. */
  isAdjective(word: string): boolean;
  /** Whether the word is listed as a participle of a verb, present or past, without ending. */
  isParticiple(word: string): boolean;
  /** What the letters of a compound's part can be, of three or more small letters; the kinds are `PART_KINDS`. */
  readonly parts: WordAutomaton;
  /** Whether the form, or its adjective without the ending, is listed; what only looks like German is not. */
  knows(form: string): boolean;
  /**
   * The listed forms that differ from a word in at most so many letters, in the order of the alphabet; capitals and
   * umlauts count nothing. Takes some milliseconds.
   */
  nearForms(word: string, limit: number): readonly NearForm[];
}

export interface NearForm {
  readonly form: string;
  /** Letters added, left out, changed or swapped with their neighbour. */
  readonly distance: number;
}
