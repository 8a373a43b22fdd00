import type { Clause } from '../clause/clause.ts';
import { clausesAbove } from '../clause/clauses-above.ts';
import { CONSEQUENCE_WORDS, INTENDING_MODALS, UNREAL_WORDS } from '../lexicon/modality-words.ts';
import {
  AS_THOUGH,
  THREATENED_VERBS,
  THREATENED_WORDS,
  UNDECIDED_ADJECTIVES,
  WHETHER,
} from '../lexicon/side-words.ts';
import { ERRING_VERBS } from '../lexicon/verb-classes.ts';
import { isDefinite } from '../phrase/is-definite.ts';
import { applyClause } from './apply-clause.ts';
import { applyOperator, drop, negate, open, toOpen } from './claim.ts';
import { findNegation } from './find-negation.ts';
import { findOperator } from './find-operator.ts';
import { isLeftOpen } from './leaves-open.ts';
import type { Claim } from './proposition.ts';
import { applyCondition } from './read-condition.ts';
import { type ClaimClause, operatorOf } from './read-operator.ts';
import { readOwnClaim } from './read-own-claim.ts';
import { readRelation } from './read-relation.ts';
import { shareNegation } from './share-negation.ts';

/** What the sentence claims about the event of a clause's verb: its own claim, then all that embeds it. */
export function readClaim(clauses: readonly ClaimClause[], index: number, negated = true): Claim {
  return climb(readClauseClaim(clauses, index, negated), clauses, index);
}

/**
 * What a clause claims by itself, and under its conditions.
 *
 * @param negated whether its negation counts; of a contrast ("nicht A, sondern B") it does not for all
 */
export function readClauseClaim(clauses: readonly ClaimClause[], index: number, negated = true): Claim {
  const { clause, predicate } = clauses[index] as ClaimClause;
  const list = clauses.map((reading) => reading.clause);
  const own = readOwnClaim(clause, predicate, isReported(clauses, index), negated);
  if (isTried(clauses, index)) return drop(own, 'try');
  if (own.polarity !== 'none' && (isUnreal(clauses, index) || isSupposed(clauses, index)))
    return drop(own, 'irrealis', null, 'unreal');
  return applyCondition(shareNegation(own, list, index), list, index, predicate);
}

/**
 * "wäre geschlossen worden, [hätte das Land nicht geholfen]", "[ohne] die Hilfe wäre …": Konjunktiv II under a condition that was not
 * so, or that somebody only would have liked to do.
 */
function isUnreal(clauses: readonly ClaimClause[], index: number): boolean {
  const { clause, predicate, phrases } = clauses[index] as ClaimClause;
  if (predicate?.mood !== 'subjunctive2') return false;
  if (predicate.tense === 'perfect' && clause.words.some(({ form }) => UNREAL_WORDS.has(form.lower)))
    return true;
  if (phrases.some(({ preposition }) => preposition === 'ohne')) return true;
  return clauses.some(
    (other) =>
      other.clause !== clause &&
      other.predicate?.mood === 'subjunctive2' &&
      other.clause.words[0] === other.clause.finite &&
      (other.clause.parent === index || clause.parent === clauses.indexOf(other)),
  );
}

/** "[Wäre der Tee wirksam], dann müssten …": with its verb before all else it is a condition. */
function isSupposed(clauses: readonly ClaimClause[], index: number): boolean {
  const { clause, predicate } = clauses[index] as ClaimClause;
  const next = clauses[index + 1]?.clause.words[0]?.form.lower ?? '';
  return (
    clause.kind === 'main' &&
    clause.words[0] === clause.finite &&
    predicate?.mood === 'subjunctive2' &&
    CONSEQUENCE_WORDS.has(next)
  );
}

/** "alle Versuche [ihn zu fangen oder zu töten] scheiterten": without a comma the noun stands in the infinitive's clause. */
function isTried(clauses: readonly ClaimClause[], index: number): boolean {
  const { clause, phrases } = clauses[index] as ClaimClause;
  if (clause.kind !== 'infinitive') return false;
  const [first] = phrases;
  const lemma = first?.head.form.nouns[0]?.lemma ?? '';
  if (findOperator([lemma]) === 'try') return true;
  const { coordinatedWith } = clause;
  return coordinatedWith !== null && coordinatedWith < index && isTried(clauses, coordinatedWith);
}

/** Whether the clause is told by somebody: it or a clause above is a complement, or in Konjunktiv I. */
export function isReported(clauses: readonly ClaimClause[], index: number): boolean {
  const list = clauses.map(({ clause }) => clause);
  return clausesAbove(list, index).some(
    (at) => clauses[at]?.predicate?.mood === 'subjunctive1' || readRelation(list, at) === 'complement',
  );
}

/** Carries a claim up through the clauses that embed it. */
export function climb(claim: Claim, clauses: readonly ClaimClause[], index: number): Claim {
  const list = clauses.map(({ clause }) => clause);
  let current = claim;
  let at = index;
  for (let steps = 0; steps < list.length; steps += 1) {
    const relation = readRelation(list, at);
    if (relation === 'condition') return drop(current, 'condition', null, 'condition');
    if (relation === 'without') return negate(current, 'without', false, 'without');
    if (relation === 'own' && errs(clauses, at)) return drop(current, 'erring');
    if (relation === 'own' && isOfAny(clauses, at)) return drop(current, 'of any');
    if (relation === 'own' && isThreatened(clauses, at)) return toOpen(current, 'threatened');
    if (relation === 'top' || relation === 'own') return current;
    const parent = (list[at] as Clause).parent;
    if (relation === 'question' && isWhether(list[at] as Clause) && !isLeftOpen(clauses, parent))
      return drop(current, 'only asked');
    if (relation === 'question') current = applyOperator(current, 'ask', false);
    if (parent === null) return current;
    if (isSaidToBeSaid(clauses, at, parent)) return open(current, 'denied to be said');
    current = applyClause(current, clauses[parent] as ClaimClause, list[at] as Clause);
    at = parent;
  }
  return current;
}

/** "[ob] er kommt"; not "als [ob] er käme". */
const isWhether = ({ introducer, words }: Clause): boolean =>
  WHETHER.has(introducer?.form.lower ?? '') &&
  (words[0] === introducer || !AS_THOUGH.has(words[0]?.form.lower ?? ''));

/** "bestritt, [gesagt zu haben, dass …]": that it was said is denied, and nothing about what it was. */
function isSaidToBeSaid(clauses: readonly ClaimClause[], at: number, parent: number): boolean {
  const [own, upper] = [clauses[at], clauses[parent]].map((reading) =>
    reading === undefined ? null : operatorOf(reading),
  );
  const said = own === 'say' || own === 'confirm';
  const below = clauses.some(({ clause }, index) => clause.parent === at && index !== at);
  return said && below && (upper === 'deny' || upper === 'refuse');
}

/** "Eine Stadt, [die ihre Bäder öffnet] – wird die überrannt?": in a question nobody is told to be such a one. */
function isOfAny(clauses: readonly ClaimClause[], index: number): boolean {
  const { kind, parent, start } = (clauses[index] as ClaimClause).clause;
  const upper = clauses[parent ?? -1];
  if (kind !== 'relative' || upper === undefined || upper.clause.kind !== 'question') return false;
  const before = upper.phrases.filter(({ end }) => end <= start).at(-1);
  return before !== undefined && before.kind === 'noun' && !isDefinite(before);
}

/** "Die Spiele, [die im Juli stattfinden sollen], sind gefährdet": what is planned is in doubt. */
function isThreatened(clauses: readonly ClaimClause[], index: number): boolean {
  const { clause, predicate } = clauses[index] as ClaimClause;
  const upper = clauses[clause.parent ?? -1];
  if (clause.kind !== 'relative' || upper === undefined || !isIntended(predicate)) return false;
  if (findNegation(upper.clause) !== null) return false;
  const before = upper.phrases.filter(({ end }) => end <= clause.start);
  if (before.length !== 1 || before[0]?.preposition !== null) return false;
  const lemmas = upper.predicate?.lemmas ?? [];
  return (
    lemmas.some((lemma) => THREATENED_VERBS.has(lemma)) ||
    upper.clause.words.some(
      ({ form, start }) =>
        start >= clause.end && (THREATENED_WORDS.has(form.lower) || UNDECIDED_ADJECTIVES.has(form.lower)),
    )
  );
}

/** "stattfinden soll", "stattfinden wird", "geplant war" */
const isIntended = (predicate: ClaimClause['predicate']): boolean =>
  predicate !== null &&
  (predicate.tense === 'future' || predicate.modals.some((modal) => INTENDING_MODALS.has(modal)));

/** "irrte sich, [als er sagte, …]": what was said then is not so. */
function errs(clauses: readonly ClaimClause[], index: number): boolean {
  const { clause } = clauses[index] as ClaimClause;
  const upper = clauses[clause.parent ?? -1]?.predicate;
  return (
    clause.introducer?.form.lower === 'als' && upper?.lemmas.some((lemma) => ERRING_VERBS.has(lemma)) === true
  );
}
