import { withoutAdjectiveEnding } from '../adjective-ending.ts';
import type { Word } from '../clause/clause.ts';
import {
  ABLE_MODALS,
  DECIDED_ON,
  FUTURE_WORDS,
  KNOWN_OF,
  LEADING_PREPOSITIONS,
  PARTAKING_PREPOSITIONS,
  POSSIBILITY_WORDS,
  WISHING_MODALS,
} from '../lexicon/modality-words.ts';
import type { Operator } from '../lexicon/operator.ts';
import { CONDITION_NOUNS } from '../lexicon/operators.ts';
import { SETTLING_VERBS, SHIELDING_NOUNS, SHIELDING_PREPOSITIONS } from '../lexicon/side-words.ts';
import { TIME_NOUNS } from '../lexicon/time-nouns.ts';
import { EVENT_VERBS, EXPECTING_VERBS, GRANTING_VERBS, PREVENTING_VERBS } from '../lexicon/verb-classes.ts';
import { isDefinite } from '../phrase/is-definite.ts';
import { isNegated } from '../phrase/is-negated.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { applyVerb } from './apply-verb.ts';
import { ASSERTED, applyOperator, deniesNegated, drop, joinAttitudes, negate, open, plan } from './claim.ts';
import { findContrast, isDenied } from './find-contrast.ts';
import { findEventNoun } from './find-event-noun.ts';
import { findNegation } from './find-negation.ts';
import { findOperator } from './find-operator.ts';
import { findAbove, isNamedBeside, isTakenAs, isToCome } from './names-beside.ts';
import type { Claim, ClauseReading } from './proposition.ts';
import { climb, readClauseClaim } from './read-claim.ts';
import { isEndedBy, isTakenBack, readEnded, standFor } from './read-ended.ts';
import { isRemembered, isTakenForGranted, readNounAside } from './read-noun-aside.ts';
import { operatorOf } from './read-operator.ts';
import { applyRuled, isInForce } from './read-rule.ts';

/** What the sentence claims of an event that a noun names: as its adjectives, what it hangs on and the verb beside it tell. */
export function readNounClaim(clauses: readonly ClauseReading[], index: number, at: number): Claim {
  const { phrases } = clauses[index] as ClauseReading;
  const phrase = phrases[at] as Phrase;
  const above = phrases[findAbove(phrases, at) ?? -1] ?? null;
  const ended = readEnded(clauses, index, phrase, above);
  if (ended !== null) return ended;
  const isEnded = isEndedBy(phrase, above);
  const named = readModifiers(ASSERTED, phrase);
  const claim = isEnded ? negate(named, 'ended') : named;
  const told = readBeside(claim, clauses, index, { at, above });
  if (told === null) return named;
  const climbed = climb(told, clauses, index);
  const whole = isEnded ? standFor(climbed) : climbed;
  return whole.polarity === 'planned' && isTakenBack(clauses, index, at)
    ? negate(whole, 'taken back')
    : whole;
}

/**
 * What the noun above and the verb of the clause make of a claim.
 * @param above the phrase that the noun hangs on
 * @returns null for an event that is taken for granted, whatever is told of it
 */
function readBeside(
  claim: Claim,
  clauses: readonly ClauseReading[],
  index: number,
  { at, above }: { readonly at: number; readonly above: Phrase | null },
): Claim | null {
  const reading = clauses[index] as ClauseReading;
  const phrase = reading.phrases[at] as Phrase;
  const outer = above ?? phrase;
  if (isTakenAs(reading, outer)) return drop(claim, 'mention', null, 'mentioned');
  if (above !== null && isRemembered(outer)) return null;
  // "im Fall [einer Sperrung]"
  if (above !== null && CONDITION_NOUNS.has(outer.head.form.nouns[0]?.lemma ?? ''))
    return drop(claim, 'condition', null, 'condition');
  const below = above === null ? null : readUnder(outer, phrase, claim, reading);
  if (below !== null) return below;
  if (isTakenForGranted(outer, reading) && !isToCome(reading, outer)) return null;
  const aside = readNounAside(claim, phrase, above !== null, reading);
  if (aside !== null) return aside;
  if (isNamedBeside(phrase, above)) return drop(claim, 'mention', null, 'mentioned');
  const operator = operatorOf(reading);
  if (isInForce(reading, phrase)) return joinClaims(claim, readClauseClaim(clauses, index));
  if (operator === null || isOnlyMentioned(operator, reading, outer, at))
    return drop(claim, 'mention', null, 'mentioned');
  return readVerb(claim, clauses, index, { at, outer, operator });
}

/** A noun that the verb of its clause may say something of. */
interface NamedEvent {
  /** Index of its phrase. */
  readonly at: number;
  /** The phrase it hangs on, or its own. */
  readonly outer: Phrase;
  /** What the verb does to it. */
  readonly operator: Operator;
}

/** What the verb of its clause makes of a claim; null for what it takes for granted. */
function readVerb(
  claim: Claim,
  clauses: readonly ClauseReading[],
  index: number,
  { at, outer, operator }: NamedEvent,
): Claim | null {
  const reading = clauses[index] as ClauseReading;
  const { clause, predicate, phrases } = reading;
  const phrase = phrases[at] as Phrase;
  const counts = isDenied(findContrast(clause, phrases), at);
  const negation = isNegated(phrase) || !counts ? null : findNegation(clause);
  if (operator === 'know' && outer.preposition !== null && !KNOWN_OF.has(outer.preposition))
    return drop(claim, 'mention', null, 'mentioned');
  if (operator === 'know')
    return negation?.word.form.lower === 'nichts' ? open(claim, 'knows nothing') : null;
  const modals = negation === null ? [] : (predicate?.modals ?? []);
  if (operator === 'refuse' && modals.length > 0) return drop(claim, 'cannot be refused');
  // "Die Sperrung muss nicht bestätigt werden."
  if (operator === 'confirm' && modals.some((modal) => WISHING_MODALS.has(modal)))
    return drop(claim, 'need not be confirmed');
  if (DECIDED_ON.has(phrase.preposition ?? '') && isDecided(reading))
    return open(claim, 'to be decided', 'asked');
  if (isOnlyTried(reading)) return drop(claim, 'to be prevented', 'against');
  const isExpected = predicate?.lemmas.some((lemma) => EXPECTING_VERBS.has(lemma)) === true;
  if (isExpected && negation === null && outer.preposition === EXPECTED_WITH) return open(claim, 'expected');
  if (operator === 'occur' && negation !== null && isWithout(outer, negation.word, phrases))
    return drop(claim, 'without them', null, 'mentioned');
  if (operator !== 'occur' && !isCopula(predicate?.lemmas ?? []))
    return applyRuled(
      applyVerb(claim, reading, null, { operator, negated: negation !== null, ...negation }),
      readClauseClaim(clauses, index, counts),
    );
  return joinClaims(claim, readClauseClaim(clauses, index, counts));
}

/** What the clause claims, after what the noun itself does. */
const joinClaims = (claim: Claim, { polarity, notYet, attitude, grounds, rules }: Claim): Claim => ({
  polarity,
  notYet,
  attitude: joinAttitudes(claim.attitude, attitude),
  grounds: [...claim.grounds, ...grounds],
  rules: [...claim.rules, ...rules],
});

/** "beteiligt sich nicht [an der Sperrung]", "kein Schild [für die Sperrung]": it may well be, without them; not "keine Entscheidung". */
function isWithout({ preposition }: Phrase, negation: Word, phrases: readonly Phrase[]): boolean {
  if (preposition === null || PARTAKING_PREPOSITIONS.has(preposition)) return preposition !== null;
  const denied = phrases.find(({ determiner }) => determiner === negation);
  return denied !== undefined && !deniesNegated(findOperator([denied.head.form.nouns[0]?.lemma ?? '']));
}

const EXPECTED_WITH = 'mit';

/** Beside a verb that says nothing of the event: "sagte zu [der Sperrung], …", "die Sperrung [brachte] die Wirte in Not". */
const isOnlyMentioned = (operator: Operator, reading: ClauseReading, outer: Phrase, at: number): boolean =>
  operator === 'say' ||
  (operator === 'hold' && outer.preposition !== null) ||
  (operator === 'occur' &&
    (isCause(reading, at) ||
      isLeading(reading, at) ||
      (outer.preposition !== null && !takesEvent(reading, outer))));

/** "die Forderung nach [Hilfe]": what the noun above does to the event; null where it does nothing to it. */
function readUnder(above: Phrase, phrase: Phrase, claim: Claim, reading: ClauseReading): Claim | null {
  if (isShielded(phrase, above))
    return drop(claim, 'shielded', isWanted(reading) ? 'against' : null, 'mentioned');
  const operator = findOperator(findEventNoun(above.head.form)?.lemmas ?? []);
  if (operator === null || operator === 'occur' || operator === 'say') return null;
  return answerDemand(claim, operator, reading) ?? applyOperator(claim, operator, isNegated(above));
}

/** "Schutz [vor Kündigungen]". */
const isShielded = ({ preposition }: Phrase, { head }: Phrase): boolean =>
  SHIELDING_PREPOSITIONS.has(preposition ?? '') &&
  head.form.nouns.some(({ lemma }) => SHIELDING_NOUNS.has(lemma));

const isWanted = (reading: ClauseReading): boolean =>
  findNegation(reading.clause) === null && WANTING.has(operatorOf(reading));

const WANTING: ReadonlySet<Operator | null> = new Set<Operator | null>(['demand', 'plan']);

/** "[entscheidet] über die Schließung"; who negotiates about it plans it. */
const isDecided = ({ predicate }: ClauseReading): boolean =>
  predicate?.lemmas.some((lemma) => SETTLING_VERBS.has(lemma)) === true;

/** "[Die Senkung] brachte die Wirtschaft in Schwung": who does something to another thing is not what takes place there. */
const isCause = ({ arguments: list, phrases }: ClauseReading, at: number): boolean =>
  list.some(({ phrase, slots }) => phrase === phrases[at] && slots.join() === 'n') &&
  list.some(({ slots, pronoun, inferred }) => slots.join() === 'a' && !pronoun && !inferred);

/** "[Die Senkung] könnte zu Staus führen": what comes of it is left open. */
const isLeading = ({ predicate, phrases }: ClauseReading, at: number): boolean =>
  predicate?.lemmas.some((lemma) => EVENT_VERBS.has(lemma)) === true &&
  (phrases[at] as Phrase).preposition === null &&
  phrases.some(
    ({ preposition, head, modifiers }) =>
      LEADING_PREPOSITIONS.has(preposition ?? '') &&
      !TIME_NOUNS.has(head.form.lower) &&
      ![head, ...modifiers].some(({ kind }) => kind === 'number'),
  );

/** "will eine Flut [verhindern]", "um eine Flut zu verhindern": whether it was is not told. */
const isOnlyTried = ({ clause, predicate }: ClauseReading): boolean =>
  predicate?.lemmas.some((lemma) => PREVENTING_VERBS.has(lemma)) === true &&
  (clause.finite === null ||
    predicate.modals.some((modal) => predicate.tense !== 'past' || !ABLE_MODALS.has(modal)));

/** "lehnte die Forderung nach Hilfe ab", "kam der Bitte um Hilfe nach": the verb answers what the noun wants. */
function answerDemand(claim: Claim, noun: Operator, reading: ClauseReading): Claim | null {
  if (noun !== 'demand' && noun !== 'plan') return null;
  const negation = findNegation(reading.clause);
  if (reading.predicate?.lemmas.some((lemma) => GRANTING_VERBS.has(lemma)) === true)
    return negation === null ? plan(claim, 'granted') : negate(claim, 'not granted', negation.notYet);
  const verb = operatorOf(reading);
  if (verb !== 'refuse' && verb !== 'exclude') return null;
  const notYet = reading.clause.words.some(
    ({ form }) => form.lower === 'vorerst' || form.lower === 'zunächst',
  );
  return negation === null ? negate(claim, 'refused', notYet) : open(claim, 'not refused');
}

/** "kam zu dem Angriff", "trat in Verhandlungen ein": verbs whose event stands behind a preposition; not "bis zu". */
function takesEvent({ predicate, clause }: ClauseReading, { from }: Phrase): boolean {
  if (clause.words[from - 1]?.form.lower === 'bis') return false;
  return predicate?.lemmas.some((lemma) => EVENT_VERBS.has(lemma)) === true;
}

export const isCopula = (lemmas: readonly string[]): boolean => lemmas.some((lemma) => lemma === 'sein');

function readModifiers(claim: Claim, phrase: Phrase): Claim {
  let current = claim;
  const words = phrase.modifiers.map(({ form }) => withoutAdjectiveEnding(form.lower));
  if (words.some((word) => POSSIBILITY_WORDS.has(word)))
    current = isMentioned(phrase) ? drop(current, 'possible noun') : open(current, 'possible noun');
  if (words.some((word) => FUTURE_WORDS.has(word))) current = plan(current, 'planned noun');
  if (isNegated(phrase)) current = negate(current, 'no noun');
  return current;
}

/** "berät über [mögliche] Risiken", "bei [einer drohenden] Flut": of what is only named like that nothing is left open. */
const isMentioned = (phrase: Phrase): boolean => phrase.preposition !== null && !isDefinite(phrase);
