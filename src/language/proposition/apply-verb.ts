import type { Clause } from '../clause/clause.ts';
import { ABLE_WORDS, ALLOWING_VERBS, FORBIDDING_VERBS } from '../lexicon/modality-words.ts';
import type { Operator } from '../lexicon/operator.ts';
import { BEING } from '../lexicon/verb-classes.ts';
import { applyOperator, applyPermission, open } from './claim.ts';
import type { Claim } from './proposition.ts';
import type { ClaimClause } from './read-operator.ts';

/** What a verb does, or the adjective beside it, and whether it does not. */
export interface Doing {
  readonly operator: Operator;
  readonly negated: boolean;
  readonly notYet?: boolean;
}

/**
 * What the verb of a clause does to what it embeds: by its operator; of what is allowed, forbidden or possible it tells whether one may.
 *
 * @param lower the clause it embeds; null for a noun
 */
export function applyVerb(
  claim: Claim,
  upper: ClaimClause,
  lower: Clause | null,
  { operator, negated, notYet = false }: Doing,
): Claim {
  const lemmas = upper.predicate?.lemmas ?? [];
  const allows = operator === 'demand' && lemmas.some((lemma) => ALLOWING_VERBS.has(lemma));
  const forbids = operator === 'refuse' && lemmas.some((lemma) => FORBIDDING_VERBS.has(lemma));
  if (allows || forbids) return applyPermission(claim, allows, negated, notYet);
  if (operator === 'possible' && !negated && lower !== null && isAbleTo(upper, lower))
    return open(claim, 'able', 'able');
  return applyOperator(claim, operator, negated, notYet);
}

/** "Es ist [möglich], die Karten hier zu kaufen": one can, as told by "können"; "Es ist möglich, dass …" leaves it open. */
const isAbleTo = ({ clause, predicate }: ClaimClause, { kind }: Clause): boolean =>
  kind === 'infinitive' &&
  BEING.has(predicate?.lemma ?? '') &&
  predicate?.mood !== 'subjunctive2' &&
  clause.words.some(({ form }) => ABLE_WORDS.has(form.lower));
