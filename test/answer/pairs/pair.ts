/** An own article that answers a question, and the same article with the roles turned round, which does not. */
export interface Pair {
  readonly question: string;
  readonly title: string;
  readonly text: string;
  /** What must be shown: position, words of the statement, and part of the speaker's name (null: nobody). */
  readonly answers: readonly (readonly [position: string, words: string, speaker: string | null])[];
  readonly turned: { readonly title: string; readonly text: string };
}
