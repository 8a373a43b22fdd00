import type { Word } from '../clause/clause.ts';

/** What phrases are read from. */
export interface PhraseContext {
  /** The words and numbers of a sentence or a clause, in order. */
  readonly words: readonly Word[];
  /** The whole text; what stands between two words is read from it. */
  readonly text: string;
  /** The verbs of its clauses: none of them is part of a phrase. */
  readonly verbs: ReadonlySet<Word>;
  /** The pronouns and conjunctions that open its clauses: none of them is an article or a preposition. */
  readonly introducers: ReadonlySet<Word>;
  /** The word that opens the sentence, capitalised whatever it is; null when it is none of these words. */
  readonly opening: Word | null;
}
