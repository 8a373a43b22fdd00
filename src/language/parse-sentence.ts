import type { Clause, Word } from './clause/clause.ts';
import { findClauses, readWords } from './clause/find-clauses.ts';
import type { Vocabulary } from './form.ts';
import { findQuotedNames } from './phrase/find-quoted-names.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';

/** A sentence with its words and clauses. */
export interface ParsedSentence extends Sentence {
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
}

/** A sentence whose words and clauses are read at first need, and once. */
export function parseSentence(sentence: Sentence, vocabulary: Vocabulary): ParsedSentence {
  return new LazySentence(sentence, vocabulary);
}

class LazySentence implements ParsedSentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly #vocabulary: Vocabulary;
  #words: readonly Word[] | null = null;
  #clauses: readonly Clause[] | null = null;

  constructor({ start, end, tokens }: Sentence, vocabulary: Vocabulary) {
    this.start = start;
    this.end = end;
    this.tokens = tokens;
    this.#vocabulary = vocabulary;
  }

  get words(): readonly Word[] {
    this.#words ??= readWords(this, this.#vocabulary);
    return this.#words;
  }

  get clauses(): readonly Clause[] {
    this.#clauses ??= findClausesOf(this, this.words);
    return this.#clauses;
  }
}

/** The clauses of a sentence; in the name of a body in quotation marks no verb opens one. */
export const findClausesOf = (sentence: Sentence, words: readonly Word[]): readonly Clause[] =>
  findClauses(sentence, words, findQuotedNames(sentence.tokens, words));
