import type { Clause } from '../clause/clause.ts';
import { CAUSE_NOUNS, DISAPPROVING_ADJECTIVES, HOLDING_VERBS } from '../lexicon/side-words.ts';
import { COPULAS } from '../lexicon/verb-classes.ts';
import { isNegated } from '../phrase/is-negated.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { drop } from './claim.ts';
import { findNegation } from './find-negation.ts';
import type { Claim } from './proposition.ts';
import type { ClaimClause } from './read-operator.ts';
import { isAmong, readOpinion } from './read-opinion.ts';

/**
 * "Es wäre ein Fehler, das Bad zu schließen", "Sie sieht keinen Grund, …", "Er hält es für verfrüht, …": what is only weighed neither
 * happens nor does not, but who weighs it may be for it or against it.
 *
 * @param noun what stands right before the infinitive; null without
 * @returns null where the upper clause weighs nothing
 */
export function weighInfinitive(
  claim: Claim,
  upper: ClaimClause,
  lower: Clause,
  noun: Phrase | null,
): Claim | null {
  if (lower.kind !== 'infinitive' || upper.predicate === null) return null;
  const { lemmas } = upper.predicate;
  const isCause = noun !== null && noun.preposition === null && isAmong(noun.head, CAUSE_NOUNS);
  // "hält es für geboten" is read as a passive.
  const finite = upper.clause.finite?.form.finite.map(({ lemma }) => lemma) ?? [];
  const weighs = [...lemmas, ...finite].some((lemma) => COPULAS.has(lemma) || HOLDING_VERBS.has(lemma));
  if (!isCause && !weighs && !endsInVerdict(upper)) return null;
  const negated = findNegation(upper.clause) !== null || (noun !== null && isNegated(noun));
  if (isCause) return drop(claim, 'cause', negated ? 'against' : 'for');
  const thought = readOpinion(upper);
  if (thought === null) return drop(claim, 'weighed');
  return drop(claim, 'weighed', thought && !negated ? 'for' : !thought && negated ? null : 'against');
}

/** "wäre [verfrüht]" is read as a passive. */
const endsInVerdict = ({ clause }: ClaimClause): boolean =>
  DISAPPROVING_ADJECTIVES.has(clause.words.at(-1)?.form.lower ?? '');
