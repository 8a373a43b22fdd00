import type { Clause } from '../clause/clause.ts';
import { drop, negate } from './claim.ts';
import { findNegation } from './find-negation.ts';
import type { Claim } from './proposition.ts';

/**
 * "Er will nicht zurücktreten und Neuwahlen ausrufen": under one finite verb the first negation may count for what follows
 * "und" as well, so the second claims nothing, unless an adverb parts them ("nicht gelesen und trotzdem
 * unterschrieben"). Behind "oder" it counts for both, behind "sondern" and "aber" for the first alone.
 */
export function shareNegation(claim: Claim, clauses: readonly Clause[], index: number): Claim {
  const clause = clauses[index] as Clause;
  const first = clauses[clause.coordinatedWith ?? -1];
  if (first === undefined || clause.finite === null || clause.finite !== first.finite) return claim;
  const negation = findNegation(first);
  if (negation === null || findNegation(clause) !== null) return claim;
  const [opening, next] = clause.words;
  const joint = opening?.form.lower;
  if (joint === 'oder') return negate(claim, 'shared negation', negation.notYet);
  if (joint !== 'und' || next?.form.traits.has('parting') === true) return claim;
  return drop(claim, 'shared negation?');
}
