import { keptBy } from '../language/kept.ts';
import type { ReadSentence } from './read-sentences.ts';

type OfClause<T> = (sentence: ReadSentence, clauseIndex: number) => T;

/**
 * What is found out about a clause once and kept with its sentence: every quoted word of it asks again.
 *
 * @param find gives the fact about a clause of a sentence, null where there is none; never undefined
 * @returns gives the fact; for an index below 0 it is found anew
 */
export function perClause<T>(find: OfClause<T>): OfClause<T> {
  const factsOf = keptBy((_: ReadSentence): (T | undefined)[] => []);
  return (sentence, clauseIndex) => {
    if (clauseIndex < 0) return find(sentence, clauseIndex);
    const facts = factsOf(sentence);
    const known = facts[clauseIndex];
    if (known !== undefined) return known;
    const found = find(sentence, clauseIndex);
    facts[clauseIndex] = found;
    return found;
  };
}
