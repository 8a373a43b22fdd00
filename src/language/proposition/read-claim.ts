import type { Clause, Word } from '../clause/clause.ts';
import type { Dictionary } from '../dictionary.ts';
import { FORGETTING_VERBS, type Operator } from '../lexicon/operators.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { applyOperator, drop, negate, open } from './claim.ts';
import { findContrast } from './find-contrast.ts';
import { findEventNoun } from './find-event-noun.ts';
import { findNegation } from './find-negation.ts';
import { findOperator } from './find-operator.ts';
import type { Predicate } from './predicate.ts';
import type { Claim } from './proposition.ts';
import { applyCondition } from './read-condition.ts';
import { readOwnClaim } from './read-own-claim.ts';
import { readRelation } from './read-relation.ts';
import { shareNegation } from './share-negation.ts';

/** A clause as far as its claim needs it. */
export interface ClaimClause {
  readonly clause: Clause;
  readonly predicate: Predicate | null;
  readonly phrases: readonly Phrase[];
}

/** What the sentence claims about the event of a clause's verb: its own claim, then all that embeds it. */
export function readClaim(
  clauses: readonly ClaimClause[],
  index: number,
  dictionary: Dictionary,
  negated = true,
): Claim {
  return climb(readClauseClaim(clauses, index, negated), clauses, index, dictionary);
}

/**
 * What a clause claims by itself, and under its conditions.
 *
 * @param negated whether its negation counts; of a contrast ("nicht A, sondern B") it does not for all
 */
export function readClauseClaim(clauses: readonly ClaimClause[], index: number, negated = true): Claim {
  const { clause, predicate } = clauses[index] as ClaimClause;
  const own = readOwnClaim(clause, predicate, isReported(clauses, index), negated);
  return applyCondition(
    shareNegation(
      own,
      clauses.map((reading) => reading.clause),
      index,
    ),
    clauses.map((reading) => reading.clause),
    index,
    predicate,
  );
}

/** Whether the clause is told by somebody: it or a clause above is a complement, or in Konjunktiv I. */
export function isReported(clauses: readonly ClaimClause[], index: number): boolean {
  const list = clauses.map(({ clause }) => clause);
  let at: number | null = index;
  for (let steps = 0; at !== null && steps < list.length; steps += 1) {
    if (clauses[at]?.predicate?.mood === 'subjunctive1' || readRelation(list, at) === 'complement')
      return true;
    at = list[at]?.parent ?? null;
  }
  return false;
}

/** Carries a claim up through the clauses that embed it. */
export function climb(
  claim: Claim,
  clauses: readonly ClaimClause[],
  index: number,
  dictionary: Dictionary,
): Claim {
  const list = clauses.map(({ clause }) => clause);
  let current = claim;
  let at = index;
  for (let steps = 0; steps < list.length; steps += 1) {
    const relation = readRelation(list, at);
    if (relation === 'condition') return drop(current, 'condition');
    if (relation === 'without') return negate(current, 'without');
    if (relation === 'top' || relation === 'own') return current;
    const parent = (list[at] as Clause).parent;
    if (parent === null) return current;
    if (relation === 'question') current = applyOperator(current, 'ask', false);
    current = applyClause(current, clauses[parent] as ClaimClause, list[at] as Clause, dictionary);
    at = parent;
  }
  return current;
}

/** What the upper clause does to the lower one: its noun before the lower clause, then its verb. */
function applyClause(claim: Claim, upper: ClaimClause, lower: Clause, dictionary: Dictionary): Claim {
  const negation = findContrast(upper.clause, upper.phrases)?.told ? null : findNegation(upper.clause);
  const notYet = negation?.notYet === true || lower.words.some(({ form }) => form.lower === 'bereits');
  const verb = forgets(upper, lower) ? 'refuse' : operatorOf(upper);
  const noun = nounBefore(upper, lower, dictionary);
  let current = claim;
  let negated = negation !== null;
  if (noun !== null && verb !== 'confirm') {
    const takes = negated && (verb === null || verb === 'occur');
    current = applyOperator(current, noun, takes, notYet);
    if (takes) negated = false;
  }
  if (verb === 'know' && negation?.word.form.lower === 'nichts') return open(current, 'knows nothing');
  if (verb !== null && !(verb === 'occur' && noun !== null))
    return applyOperator(current, verb, negated, notYet);
  return current;
}

/** "vergaß, die Tür zu schließen" did not; "vergaß, dass sie offen war" is about what is so. */
const forgets = ({ predicate }: ClaimClause, lower: Clause): boolean =>
  lower.kind === 'infinitive' && predicate?.lemmas.some((lemma) => FORGETTING_VERBS.has(lemma)) === true;

const COPULAS: ReadonlySet<string> = new Set([
  'sein',
  'werden',
  'bleiben',
  'haben',
  'machen',
  'halten',
  'zeigen',
]);

/** The operator of a clause: of its verb, or beside a copula of its adjective. */
export function operatorOf({ clause, predicate, phrases }: ClaimClause): Operator | null {
  if (predicate === null) return null;
  if (predicate.lemmas.some((lemma) => COPULAS.has(lemma))) {
    const adjective = findOperator(predicativeWords(clause, phrases).map(({ form }) => form.lower));
    if (adjective !== null) return adjective;
  }
  return findOperator(predicate.lemmas);
}

/** The lower-case words outside any phrase: "ist [unklar]", "zeigte sich [besorgt]". */
export function predicativeWords(clause: Clause, phrases: readonly Phrase[]): readonly Word[] {
  return clause.words.filter(
    (word, index) =>
      !word.form.capitalised &&
      word.kind === 'word' &&
      !phrases.some(({ from, to }) => index >= from && index < to),
  );
}

/** "Hinweise darauf, dass …", "liegen keine Angaben [vor], dass …": the noun that the lower clause explains. */
function nounBefore(upper: ClaimClause, lower: Clause, dictionary: Dictionary): Operator | null {
  if (lower.kind === 'main') return null;
  const before = upper.phrases.filter(({ end, kind }) => end <= lower.start && kind !== 'pronoun').at(-1);
  if (before === undefined) return null;
  const between = upper.clause.words.slice(before.to).filter(({ start }) => start < lower.start);
  const isParticle = (word: string): boolean => upper.predicate?.lemma.startsWith(word) === true;
  if (between.some(({ form }) => !/^(?:da|wo)r?[a-zü]+$/.test(form.lower) && !isParticle(form.lower)))
    return null;
  return findOperator(findEventNoun(before.head, dictionary)?.lemmas ?? []);
}
