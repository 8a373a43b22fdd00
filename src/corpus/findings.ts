import { findNamed, type NamedPerson } from '../people/named-person.ts';
import type { Reading } from '../reading/reading.ts';
import { extractStatements } from '../statement/extract-statements.ts';
import type { Statement } from '../statement/statement.ts';
import { noteWords } from './note-words.ts';

/** What is found in an article once, because it is dear to find, and kept: plain values. */
export interface Findings {
  /** Who said what, in the order of the text. */
  readonly statements: readonly Statement[];
  /** Whom it names in full: what other articles may leave out. */
  readonly named: readonly NamedPerson[];
}

/** The same with the words of the article as they are noted beside it; null where they are not. */
export interface FoundAnew extends Findings {
  readonly words: string | null;
}

export const NO_FINDINGS: FoundAnew = { statements: [], named: [], words: null };

export const findIn = (reading: Reading): FoundAnew => ({
  statements: extractStatements(reading),
  named: findNamed(reading),
  words: noteWords(reading),
});
