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
  switch (opening?.form.lower) {
    case 'oder':
      return negate(claim, 'shared negation', negation.notYet);
    case 'und':
      return next !== undefined && PARTING.has(next.form.lower) ? claim : drop(claim, 'shared negation?');
    default:
      return claim;
  }
}

/** Adverbs that set the second against the first. */
const PARTING: ReadonlySet<string> = new Set(
  'trotzdem dennoch stattdessen dafür dann danach später schließlich bereits sogar'.split(' '),
);
