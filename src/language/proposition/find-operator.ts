import type { Operator } from '../lexicon/operator.ts';
import { OPERATORS } from '../lexicon/operators.ts';

const BY_WORD: ReadonlyMap<string, Operator> = readOperators();

/** The first class that lists a word keeps it: they stand from the most to the least specific. */
function readOperators(): ReadonlyMap<string, Operator> {
  const operators = new Map<string, Operator>();
  for (const { operator, words } of OPERATORS)
    for (const word of words) if (!operators.has(word)) operators.set(word, operator);
  return operators;
}

/** What the first known of the lemmas does to what it embeds; null when none is in the lexicon. */
export function findOperator(lemmas: readonly string[]): Operator | null {
  for (const lemma of lemmas) {
    const operator = BY_WORD.get(lemma);
    if (operator !== undefined) return operator;
  }
  return null;
}
