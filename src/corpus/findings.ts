import { findNamed, type NamedPerson } from '../people/named-person.ts';
import type { Reading } from '../reading/reading.ts';
import { extractStatements } from '../statement/extract-statements.ts';
import type { Statement } from '../statement/statement.ts';

/** What is found in an article once, because it is dear to find, and kept: plain values. */
export interface Findings {
  /** Who said what, in the order of the text. */
  readonly statements: readonly Statement[];
  /** Whom it names in full: what other articles may leave out. */
  readonly named: readonly NamedPerson[];
}

export const NO_FINDINGS: Findings = { statements: [], named: [] };

export const findIn = (reading: Reading): Findings => ({
  statements: extractStatements(reading),
  named: findNamed(reading),
});
