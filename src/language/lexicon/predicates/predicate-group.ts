/**
 * Predicates of one meaning: verbs by their infinitive, nouns capitalised, adjectives by their base form.
 * Members with other frames stand in entries of their own that share the group's name ("liefern" and "erhalten").
 */
export interface PredicateEntry {
  readonly group: string;
  /** Verbs of which more is known than their meaning are told in `verbs/`, by `means`. */
  readonly words: string;
  /**
   * Which role a grammatical slot fills, where it is not the usual one (n=agent a=patient d=recipient). Slots: n, a,
   * d for the cases, and prepositions. "n=recipient a=patient von,aus=agent" turns giver and taker round.
   */
  readonly frame?: string;
  /** Nouns that a noun of the entry has as its object without saying so: a "Waffenruhe" ends "Angriff" and "Kampf". */
  readonly implied?: string;
  /** An own sentence that holds one of the words. */
  readonly example: string;
}
