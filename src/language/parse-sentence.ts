import type { Clause, Word } from './clause/clause.ts';
import { findClauses, readWords } from './clause/find-clauses.ts';
import type { Vocabulary } from './form.ts';
import { findQuotedNames } from './phrase/find-quoted-names.ts';
import type { Sentence } from './sentence.ts';

/** A sentence with its words and clauses. */
export interface ParsedSentence extends Sentence {
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
}

/** A sentence whose words and clauses are read at first need, and once. */
export function parseSentence(sentence: Sentence, vocabulary: Vocabulary): ParsedSentence {
  let words: readonly Word[] | null = null;
  let clauses: readonly Clause[] | null = null;
  return {
    ...sentence,
    get words() {
      words ??= readWords(sentence, vocabulary);
      return words;
    },
    get clauses() {
      clauses ??= findClausesOf(sentence, this.words);
      return clauses;
    },
  };
}

/** The clauses of a sentence; in the name of a body in quotation marks no verb opens one. */
export const findClausesOf = (sentence: Sentence, words: readonly Word[]): readonly Clause[] =>
  findClauses(sentence, words, findQuotedNames(sentence.tokens, words));
