import type { Vocabulary } from '../form.ts';
import type { Sentence } from '../sentence.ts';
import type { Clause, Word } from './clause.ts';
import { findClauses, readWords } from './find-clauses.ts';

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
      clauses ??= findClauses(sentence, this.words);
      return clauses;
    },
  };
}
