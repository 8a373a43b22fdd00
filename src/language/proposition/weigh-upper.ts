import {
  HARDLY_WORDS,
  HOPE_NOUNS,
  UNDERSTANDING_VERBS,
  UNDERSTANDING_WORDS,
} from '../lexicon/modality-words.ts';
import type { Operator } from '../lexicon/operator.ts';
import { deniesNegated, drop, toOpen } from './claim.ts';
import type { Claim } from './proposition.ts';
import type { ClaimClause } from './read-operator.ts';

/**
 * What becomes of a claim where the clause above only understands that somebody wants it ("Wir können [verstehen], dass sie öffnen wollen"),
 * or hardly thinks it likely ("rechnet [kaum] damit, dass sie öffnen").
 * @returns null for neither
 */
export function weighUpper(claim: Claim, upper: ClaimClause, operator: Operator | null): Claim | null {
  // That something is so is a fact, whoever understands it; that somebody wants it is no stand for it.
  if (onlyUnderstands(upper) && (claim.polarity === 'planned' || claim.attitude !== null))
    return drop({ ...claim, attitude: null }, 'only understood');
  const has = (list: ReadonlySet<string>): boolean =>
    upper.clause.words.some(({ form }) => list.has(form.lower));
  return has(HARDLY_WORDS) && (deniesNegated(operator) || has(HOPE_NOUNS)) ? toOpen(claim, 'hardly') : null;
}

/** "[verstehen], dass", "[Verständnis], dass", "ist [verständlich], dass". */
export const onlyUnderstands = ({ clause, predicate }: Pick<ClaimClause, 'clause' | 'predicate'>): boolean =>
  predicate?.lemmas.some((lemma) => UNDERSTANDING_VERBS.has(lemma)) === true ||
  clause.words.some(({ form }) => UNDERSTANDING_WORDS.has(form.lower));
