import { UNTIL_THEN } from '../lexicon/modality-words.ts';
import type { Operator } from '../lexicon/operator.ts';
import {
  ANSWERING_PREPOSITIONS,
  LEFT_OPEN,
  ONLY_ASKING_NOUNS,
  ONLY_ASKING_VERBS,
  REFLEXIVE,
  SETTLING_VERBS,
  UNDECIDED_ADJECTIVES,
  WONDERING_VERBS,
} from '../lexicon/side-words.ts';
import { findNegation } from './find-negation.ts';
import { findOperator } from './find-operator.ts';
import { type ClaimClause, operatorOf } from './read-operator.ts';

/** "[wie es weitergeht und] ob er kommt, ist unklar": what it hangs on may itself be asked. */
export function isLeftOpen(clauses: readonly ClaimClause[], parent: number | null): boolean {
  const upper = clauses[parent ?? -1];
  return leavesOpen(upper) || (upper?.clause.parent != null && leavesOpen(clauses[upper.clause.parent]));
}

/** Nobody knows yet: "unklar ist, [ob]", "prüft, [ob]", "sagte nicht, [ob]"; who only asks or tells leaves nothing open. */
function leavesOpen(upper: ClaimClause | undefined): boolean {
  if (upper === undefined) return true;
  const { clause, predicate, phrases } = upper;
  const lemmas = predicate?.lemmas ?? [];
  const has = (list: ReadonlySet<string>): boolean => clause.words.some(({ form }) => list.has(form.lower));
  const nouns = phrases.flatMap(({ head, preposition }) =>
    ANSWERING_PREPOSITIONS.has(preposition ?? '') ? [] : head.form.nouns.map(({ lemma }) => lemma),
  );
  if (isPast(predicate) && has(UNTIL_THEN)) return false;
  if (findNegation(clause) !== null || has(UNDECIDED_ADJECTIVES) || has(LEFT_OPEN)) return true;
  if (phrases.some(({ head }) => head.form.nouns.some(({ lemma }) => ONLY_ASKING_NOUNS.has(lemma))))
    return false;
  if (lemmas.some((lemma) => ONLY_ASKING_VERBS.has(lemma)))
    return lemmas.some((lemma) => WONDERING_VERBS.has(lemma)) && has(REFLEXIVE);
  if (OPENING.has(operatorOf(upper)) || lemmas.some((lemma) => SETTLING_VERBS.has(lemma))) return true;
  return nouns.some((lemma) => OPENING.has(findOperator([lemma])));
}

/** "[Lange war] unklar, ob …": by now it is known. */
const isPast = (predicate: ClaimClause['predicate']): boolean =>
  predicate?.tense === 'past' && predicate.mood === 'indicative';

/** What they embed is not known. */
const OPENING: ReadonlySet<Operator | null> = new Set<Operator | null>(['ask', 'possible', 'doubt']);
