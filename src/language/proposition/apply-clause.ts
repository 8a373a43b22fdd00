import type { Clause } from '../clause/clause.ts';
import { isReportedForm } from '../clause/is-reported-form.ts';
import { INSTEAD } from '../lexicon/conjunctions.ts';
import { PRONOMINAL_SHAPE } from '../lexicon/endings.ts';
import type { Operator } from '../lexicon/operator.ts';
import { CONDITION_NOUNS, FALSELY_WORDS } from '../lexicon/operators.ts';
import { OBJECTLESS_DENYING, OPPOSING_PREPOSITIONS, REFLEXIVE, SHOWN_NOUNS } from '../lexicon/side-words.ts';
import {
  ACHIEVING_VERBS,
  COPULAS,
  FORGETTING_VERBS,
  JUDGING_VERBS,
  PERFECT_AUXILIARIES,
  RETRACTING_VERBS,
  VERDICT_VERBS,
} from '../lexicon/verb-classes.ts';
import { classifyNoun } from '../phrase/classify-noun.ts';
import { isNegated } from '../phrase/is-negated.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { applyVerb } from './apply-verb.ts';
import { applyOperator, deniesNegated, drop, negate, open, toOpen } from './claim.ts';
import { findContrast } from './find-contrast.ts';
import { findEventNoun } from './find-event-noun.ts';
import { findNegation } from './find-negation.ts';
import { findOperator } from './find-operator.ts';
import type { Claim } from './proposition.ts';
import { type ClaimClause, operatorOf } from './read-operator.ts';
import { weighInfinitive } from './weigh-infinitive.ts';
import { weighUpper } from './weigh-upper.ts';

/** They tell how it stands with what a noun says, so that the noun itself counts no more: "Gerüchte zurückweisen". */
const JUDGING: ReadonlySet<Operator | null> = new Set<Operator | null>(['confirm', 'deny', 'hold']);

/** What the upper clause does to the lower one: its noun before the lower clause, then its verb. */
export function applyClause(claim: Claim, upper: ClaimClause, lower: Clause): Claim {
  const negation = findContrast(upper.clause, upper.phrases)?.told ? null : findNegation(upper.clause);
  const notYet = negation?.notYet === true || lower.words.some(({ form }) => form.lower === 'bereits');
  const before = findNounBefore(upper, lower);
  const noun = before === null ? null : operatorOfNoun(before);
  const verb = forgets(upper, lower)
    ? 'refuse'
    : intends(upper)
      ? 'plan'
      : (findVerdict(upper, before, lower) ?? operatorOf(upper));
  const aside = readAside(claim, upper, lower, { verb, before, negated: negation !== null });
  if (aside !== null) return aside;
  const weighed = weighUpper(claim, upper, verb ?? noun);
  if (weighed !== null) return weighed;
  let current = claim;
  let negated = negation !== null && !opensInstead(lower);
  if (before?.preposition === 'entgegen') return applyOperator(current, 'deny', false);
  // "wehrt sich gegen die Entscheidung, das Bad zu schließen"
  if (OPPOSING_PREPOSITIONS.has(before?.preposition ?? '') && noun !== null)
    return drop(current, 'opposed', negation === null ? 'against' : null);
  if (noun !== null && !JUDGING.has(verb)) {
    const takes =
      (negated || (before !== null && isNegated(before))) && (verb === null || verb === 'occur' || !negated);
    current =
      noun === 'possible' && !takes ? toOpen(current, noun) : applyOperator(current, noun, takes, notYet);
    if (takes) negated = false;
  }
  if (noun === null && isOnlyNamed(lower, upper, verb, before))
    return weighInfinitive(claim, upper, lower, before) ?? drop(claim, 'only named');
  if (noun === null && verb === null) return weighInfinitive(claim, upper, lower, before) ?? claim;
  if (verb === 'know' && negation?.word.form.lower === 'nichts') return open(current, 'knows nothing');
  if (verb === 'confirm' && negated && isLookedInto(upper)) return negate(current, 'not shown', notYet);
  if (verb !== null && !(verb === 'occur' && noun !== null))
    return applyVerb(current, upper, lower, { operator: verb, negated, notYet });
  return current;
}

/** What the upper clause does and the noun before the lower one. */
interface Embedding {
  readonly verb: Operator | null;
  readonly before: Phrase | null;
  readonly negated: boolean;
}

/** What becomes of a claim where the upper clause says nothing of it being so; null where it may. */
function readAside(claim: Claim, upper: ClaimClause, lower: Clause, embedding: Embedding): Claim | null {
  const { verb, before, negated } = embedding;
  if (before !== null && CONDITION_NOUNS.has(before.head.form.nouns[0]?.lemma ?? ''))
    return drop(claim, 'condition', null, 'condition');
  if (isUnsaid(upper, verb)) return drop(claim, 'not meant');
  // "[Das Bad zu schließen], ist falsch" says what it would be to do it.
  if (verb === 'deny' && lower.kind === 'infinitive' && isCopula(upper))
    return drop(claim, 'weighed', negated ? null : 'against');
  // "Einer scheint zu gewinnen: [Die Werft teilte mit, …]" tells why it seems so.
  const explains = lower.kind === 'main' && lower.afterColon;
  if (explains && (verb === 'possible' || (negated && deniesNegated(verb)))) return claim;
  return readOwnWords(claim, upper, lower, embedding);
}

const isCopula = ({ predicate }: ClaimClause): boolean =>
  predicate?.lemmas.some((lemma) => COPULAS.has(lemma)) === true;

/**
 * "Das gäbe Spielraum, [das Bad zu schließen]", "Es geht darum, [das Bad zu retten]": an infinitive is done only where the verb above says
 * so, or tells of what was done before ("[geliefert zu haben]").
 *
 * @param noun right before it, that says nothing of it; null for none
 */
function isOnlyNamed(
  { kind, verbs }: Clause,
  { predicate }: ClaimClause,
  operator: Operator | null,
  noun: Phrase | null,
): boolean {
  if (kind !== 'infinitive' || predicate === null) return false;
  if (predicate.lemmas.some((lemma) => ACHIEVING_VERBS.has(lemma))) return false;
  const isDone =
    verbs.some(({ role }) => role === 'participle') &&
    verbs.some(({ word }) => PERFECT_AUXILIARIES.has(word.form.lower));
  if (isDone) return false;
  if (operator === null || operator === 'occur') return true;
  if (predicate.lemmas.some((lemma) => JUDGING_VERBS.has(lemma))) return true;
  return (
    operator === 'know' &&
    noun !== null &&
    noun.preposition === null &&
    noun.kind === 'noun' &&
    classifyNoun(noun.head.form).kind === 'thing'
  );
}

/**
 * "Ohm widersprach: [Das Bad werde nicht saniert]" are her own words; "wies den Vorwurf zurück: [Sie habe nicht geholfen]" may be hers or
 * what she was blamed for.
 */
const speaksBehindColon = ({ predicate }: ClaimClause, before: Phrase | null): boolean =>
  (before === null || before.preposition !== null) &&
  predicate?.lemmas.some((lemma) => OBJECTLESS_DENYING.has(lemma)) === true;

/**
 * "„Ich war nie dort“, wies sie den Verdacht zurück", "weigerte sich zu zahlen: Das Bad sei offen": who rejects something says so in words
 * of his own; behind a colon they may be what he was blamed for, too.
 *
 * @returns null where the lower clause is what is rejected, or nothing is
 */
function readOwnWords(
  claim: Claim,
  upper: ClaimClause,
  lower: Clause,
  { verb, before, negated }: Embedding,
): Claim | null {
  if (!REJECTING.has(verb) || lower.kind !== 'main') return null;
  if (!lower.afterColon)
    return isReportedForm(lower.finite?.form) ? null : applyOperator(claim, 'say', false);
  if (verb === 'deny' && (negated || !speaksBehindColon(upper, before)))
    return drop(claim, 'denied behind a colon');
  return applyOperator(claim, 'say', false);
}

const REJECTING: ReadonlySet<Operator | null> = new Set<Operator | null>([
  'deny',
  'refuse',
  'exclude',
  'doubt',
]);

/** "Wir erwarten nicht, dass sie sinken, [sondern dass sie steigen]". */
const opensInstead = ({ words: [first] }: Clause): boolean => INSTEAD.has(first?.form.lower ?? '');

/** "in der Lage, zu …" is able to, "stellte in Abrede, dass …" denies. */
function operatorOfNoun({ head }: Phrase): Operator | null {
  if (head.form.lower === 'lage') return 'possible';
  if (head.form.lower === 'abrede') return 'deny';
  return findOperator(findEventNoun(head.form)?.lemmas ?? []);
}

/** "hatte [vor], zu …", "steht kurz [davor], zu …". */
function intends({ clause, predicate }: ClaimClause): boolean {
  const last = clause.words.at(-1)?.form.lower;
  if (last === 'vor') return predicate?.lemmas.includes('haben') === true;
  return last === 'davor' && predicate?.lemmas.includes('stehen') === true;
}

/** "vergaß, die Tür zu schließen" did not; "vergaß, dass sie offen war" is about what is so. */
const forgets = ({ predicate }: ClaimClause, lower: Clause): boolean =>
  lower.kind === 'infinitive' && predicate?.lemmas.some((lemma) => FORGETTING_VERBS.has(lemma)) === true;

/** "Die Meldung, …, war [eine Ente]", "Dass …, sei [eine Falschmeldung]": the noun that the copula says it is. */
function findVerdict(
  { clause, predicate, phrases }: ClaimClause,
  before: Phrase | null,
  lower: Clause,
): Operator | null {
  const finite = clause.finite;
  if (finite === null || !predicate?.lemmas.some((lemma) => VERDICT_VERBS.has(lemma))) return null;
  const opens = lower.kind === 'subordinate' && lower.start < finite.start;
  if (before === null && !opens) return null;
  const said = phrases.find(
    ({ start, preposition, kind }) => start > finite.start && preposition === null && kind === 'noun',
  );
  if (said === undefined || said === before) return null;
  const operator = findOperator(findEventNoun(said.head.form)?.lemmas ?? [said.head.form.text]);
  return operator === 'deny' || operator === 'possible' || (operator === 'ask' && asksOf(lower))
    ? operator
    : null;
}

/** "[Wann das Bad öffnet], ist eine politische Frage." */
const asksOf = ({ introducer }: Clause): boolean => introducer?.form.question === true;

/** "Tests bestätigten den Verdacht nicht, dass …", "Der Verdacht, dass …, hat sich nicht bestätigt": nobody keeps anything back. */
const isLookedInto = ({ clause, predicate, phrases }: ClaimClause): boolean =>
  predicate?.voice === 'active' &&
  predicate.modals.length === 0 &&
  phrases.length > 0 &&
  phrases.every(
    ({ kind, head, preposition }) =>
      preposition !== null ||
      (kind === 'noun' && classifyNoun(head.form).kind === 'thing') ||
      REFLEXIVE.has(head.form.lower),
  ) &&
  clause.words.some(({ form }) => SHOWN_NOUNS.has(form.nouns[0]?.lemma ?? ''));

/** "korrigierte die Aussage, …", "hatte fälschlich behauptet, …": it is not what is said now. */
function isUnsaid({ clause, predicate }: ClaimClause, verb: Operator | null): boolean {
  if (predicate?.lemmas.some((lemma) => RETRACTING_VERBS.has(lemma)) === true) return true;
  return (
    (verb === 'say' || verb === 'believe' || verb === 'confirm') &&
    clause.words.some(({ form }) => FALSELY_WORDS.has(form.lower))
  );
}

/** "Hinweise darauf, dass …", "liegen keine Angaben [vor], dass …": the noun that the lower clause explains. */
function findNounBefore(upper: ClaimClause, lower: Clause): Phrase | null {
  if (lower.kind === 'main' && !mayReport(lower)) return null;
  const before = upper.phrases.filter(({ end, kind }) => end <= lower.start && kind !== 'pronoun').at(-1);
  if (before === undefined) return null;
  const between = upper.clause.words.slice(before.to).filter(({ start }) => start < lower.start);
  const isParticle = (word: string): boolean => upper.predicate?.lemma.startsWith(word) === true;
  const apart = between.some(({ form }) => !PRONOMINAL_SHAPE.test(form.lower) && !isParticle(form.lower));
  return apart ? null : takingNoun(before, upper);
}

/** "[Pläne] des Kreises, …": the noun that takes the clause, and not whose it is. */
function takingNoun(before: Phrase, { phrases }: ClaimClause): Phrase {
  const above = before.genitiveOf === null ? undefined : phrases[before.genitiveOf];
  return above === undefined || operatorOfNoun(before) !== null || operatorOfNoun(above) === null
    ? before
    : above;
}

const mayReport = ({ finite }: Clause): boolean =>
  finite?.form.finite.some(({ mood }) => mood === 'subjunctive1') === true;
