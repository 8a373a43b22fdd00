import { DEADLY_DEEDS, OUTCOMES } from '../../language/lexicon/predicates/opposites.ts';
import { areComplementary, oppositesOf } from '../../language/proposition/predicate-groups.ts';
import type { Proposition } from '../../language/proposition/proposition.ts';

/** The meaning of each that makes two propositions the same event, or the contrary one; a null for one of the lemma alone. */
export interface SharedPredicate {
  readonly group: string | null;
  readonly candidateGroup: string | null;
  readonly opposite: boolean;
  /** Contrary, and one of both is always true. */
  readonly complementary: boolean;
}

/** Whether two propositions are the same event or the contrary one; null for neither. */
export function sharePredicate(left: Proposition, right: Proposition): SharedPredicate | null {
  if (isOnlyOutcome(left, right)) return null;
  for (const group of left.groups)
    if (right.groups.includes(group)) return { group, candidateGroup: group, ...SAME };
  if (left.lemmas.some((lemma) => right.lemmas.includes(lemma)))
    return { group: null, candidateGroup: null, ...SAME };
  if (isContraryAdjective(left, right))
    return { group: null, candidateGroup: null, opposite: true, complementary: true };
  for (const group of left.groups)
    for (const contrary of oppositesOf(group))
      if (right.groups.includes(contrary))
        return {
          group,
          candidateGroup: contrary,
          opposite: true,
          complementary: areComplementary(group, contrary),
        };
  return null;
}

const SAME = { opposite: false, complementary: false } as const;

/** "Wurde sie ermordet?" is not answered by that she died. */
const isOnlyOutcome = (asked: Proposition, told: Proposition): boolean =>
  asked.lemmas.some((lemma) => DEADLY_DEEDS.has(lemma)) &&
  told.lemmas.some((lemma) => OUTCOMES.has(lemma)) &&
  !told.lemmas.some((lemma) => DEADLY_DEEDS.has(lemma));

/** "rechtmäßig" and "unrechtmäßig". */
const isContraryAdjective = (left: Proposition, right: Proposition): boolean =>
  left.kind === 'adjective' &&
  right.kind === 'adjective' &&
  left.lemmas.some((lemma) => right.lemmas.some((other) => other === `un${lemma}` || lemma === `un${other}`));
