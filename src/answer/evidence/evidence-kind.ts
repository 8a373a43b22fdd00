import type { Asked, ReadSentence, SeenSentence } from './seen-sentence.ts';

/**
 * One kind of evidence: numbers with names that a person can read, each about from 0 to 1. `see` needs only the words of a sentence;
 * `read` its statements and its grammar.
 */
export interface SeenKind {
  readonly names: readonly string[];
  /** The numbers in the order of the names. */
  measure(asked: Asked, seen: SeenSentence): readonly number[];
}

export interface ReadKind {
  readonly names: readonly string[];
  measure(asked: Asked, read: ReadSentence): readonly number[];
}
