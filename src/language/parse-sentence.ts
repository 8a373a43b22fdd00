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

/** What a text tells of its words that the dictionary cannot know. */
export type CorrectWords = (words: readonly Word[]) => readonly Word[];

/**
 * A sentence whose words and clauses are read at first need, and once.
 * @param correct asked once for all of its words; null where nothing is known of the text
 */
export function parseSentence(
  sentence: Sentence,
  vocabulary: Vocabulary,
  correct: CorrectWords | null = null,
): ParsedSentence {
  return new LazySentence(sentence, vocabulary, correct);
}

class LazySentence implements ParsedSentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly #vocabulary: Vocabulary;
  readonly #correct: CorrectWords | null;
  #words: readonly Word[] | null = null;
  #clauses: readonly Clause[] | null = null;

  constructor({ start, end, tokens }: Sentence, vocabulary: Vocabulary, correct: CorrectWords | null) {
    this.start = start;
    this.end = end;
    this.tokens = tokens;
    this.#vocabulary = vocabulary;
    this.#correct = correct;
  }

  get words(): readonly Word[] {
    if (this.#words === null) {
      const words = readWords(this, this.#vocabulary);
      this.#words = this.#correct === null ? words : this.#correct(words);
    }
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
