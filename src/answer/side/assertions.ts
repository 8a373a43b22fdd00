import type { Proposition, SentenceReading } from '../../language/proposition/proposition.ts';
import { type Relation, readRelation } from '../../language/proposition/read-relation.ts';

/** A clause with what its verb claims, by index. */
export interface Assertion {
  readonly clause: number;
  readonly proposition: Proposition;
}

/** What each clause tells by its own verb or adjective; not those that only introduce others ("Er sagte, …"). */
export function findTellings({ clauses, propositions }: SentenceReading): readonly Assertion[] {
  const list = clauses.map(({ clause }) => clause);
  const introduces = (index: number): boolean =>
    list.some(({ parent }, lower) => parent === index && EMBEDDED.has(readRelation(list, lower)));
  return clauses.flatMap((_, clause) => {
    const proposition = propositions.find((own) => own.clause === clause && own.kind !== 'noun');
    return proposition === undefined || introduces(clause) ? [] : [{ clause, proposition }];
  });
}

const EMBEDDED: ReadonlySet<Relation> = new Set<Relation>(['complement', 'question']);

/**
 * The clauses in which a sentence says what it says: main clauses, and in place of those that only introduce others what they introduce.
 * Relative clauses, conditions and reasons are said beside it.
 */
export function findAssertions(sentence: SentenceReading): readonly Assertion[] {
  const list = sentence.clauses.map(({ clause }) => clause);
  return findTellings(sentence).filter(({ clause }) => {
    const relation = readRelation(list, clause);
    return relation === 'top' || EMBEDDED.has(relation);
  });
}
