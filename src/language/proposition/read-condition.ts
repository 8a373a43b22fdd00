import type { Clause } from '../clause/clause.ts';
import { type Predicate, tellsPast } from '../clause/predicate.ts';
import { EXCEPT_CLAUSES } from '../lexicon/conjunctions.ts';
import { EVEN_WORDS, IF_CONJUNCTIONS } from '../lexicon/modality-words.ts';
import { open, plan } from './claim.ts';
import { findOperator } from './find-operator.ts';
import type { Claim } from './proposition.ts';

/**
 * What a condition leaves of a claim: "wird gesperrt, wenn der Rat zustimmt" is still to come, "wird nicht gesperrt,
 * wenn …" and what only is so under a condition stay open. What somebody says on a condition is said.
 *
 * @param predicate of the clause itself
 */
export function applyCondition(
  claim: Claim,
  clauses: readonly Clause[],
  index: number,
  predicate: Predicate | null,
): Claim {
  if (predicate === null || tellsPast(predicate)) return claim;
  const operator = predicate.voice === 'passive' ? null : findOperator(predicate.lemmas);
  if ((operator !== null && operator !== 'occur') || !isConditional(clauses, index)) return claim;
  const state = predicate.lemma === 'sein' || claim.polarity === 'denied';
  return state ? open(claim, 'conditional') : plan(claim, 'conditional', 'condition');
}

/** Whether a clause with "wenn" or the like hangs on this one, or one in its place; "auch wenn" is no condition. */
function isConditional(clauses: readonly Clause[], index: number): boolean {
  const own = clauses[index] as Clause;
  if (own.words.some(({ form }) => EVEN_WORDS.has(form.lower))) return false;
  return clauses.some(
    (clause) =>
      clause.parent === index && (clause.kind === 'condition' || isExcept(clause) || opensCondition(clause)),
  );
}

/** "wenn die Stadt zahlt"; not "auch wenn". */
export function opensCondition({ introducer, words, kind }: Clause): boolean {
  if (kind !== 'subordinate' || introducer === null || !IF_CONJUNCTIONS.has(introducer.form.lower))
    return false;
  return !words.slice(0, words.indexOf(introducer)).some(({ form }) => EVEN_WORDS.has(form.lower));
}

/** "…, es sei denn, der Kreis zahlt": what follows is the only condition under which it does not hold. */
export const isExcept = ({ words }: Clause): boolean =>
  words.length <= 4 && EXCEPT_CLAUSES.has(words.map(({ form }) => form.lower).join(' '));
