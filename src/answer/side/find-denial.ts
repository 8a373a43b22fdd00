import { clausesAbove } from '../../language/clause/clauses-above.ts';
import { hasOwnSubject } from '../../language/clause/has-own-subject.ts';
import { NEGATION_WORDS } from '../../language/lexicon/adverbs.ts';
import { FACTIVE_PREPOSITIONS } from '../../language/lexicon/modality-words.ts';
import {
  ANSWERS_INSTEAD,
  ANY_CHANGE,
  BEFORE_EVENTS,
  COMPARING,
  EMPTY_VERBS,
  FINDING_VERBS,
  FOR_IT_WORDS,
  OTHER_MATTERS,
} from '../../language/lexicon/side-words.ts';
import { COPULAS } from '../../language/lexicon/verb-classes.ts';
import { isNegated } from '../../language/phrase/is-negated.ts';
import { findNegation } from '../../language/proposition/find-negation.ts';
import { findOperator } from '../../language/proposition/find-operator.ts';
import type { ClauseReading, Proposition, SentenceReading } from '../../language/proposition/proposition.ts';
import type { Asked } from '../evidence/seen-sentence.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { compareArgument } from '../match/compare-arguments.ts';
import { sharePredicate } from '../match/share-predicate.ts';
import type { Wanted } from '../wanted/wanted.ts';
import { asksForAbsence } from './asks-for-absence.ts';
import { type Assertion, findAssertions, findTellings } from './assertions.ts';
import { isOfNamed } from './is-of-named.ts';
import { isOfUnknown } from './is-of-unknown.ts';
import { isWish } from './is-wish.ts';
import { isInRole, meetDenied } from './meet-denied.ts';
import { saysNo } from './says-no.ts';
import type { Side } from './side.ts';
import { isOfDeniedThing, tellsWhether } from './tells-whether.ts';
import { coreRolesOf, findEvents, findKeys, meetWords, tieOf } from './tie-of.ts';

/**
 * "Hängt der Brand mit dem Streit zusammen?" – "Ein Zusammenhang mit dem Streit wird nicht angenommen": the clause nearest to the question
 * holds what is asked about, and is denied; and nothing else is told beside it.
 */
export function findDenial(asked: Asked, at: SentenceInContext): Side | null {
  const { reading } = asked;
  const { sentence, article } = at;
  if (asksForAbsence(reading)) return null;
  const tellings = findTellings(sentence).map((telling) => ({
    ...telling,
    met: meetWords(
      article.text,
      sentence.clauses[telling.clause]?.clause.parts ?? [],
      asked,
      at.reading.vocabulary,
    ),
  }));
  const nearest = tellings.toSorted((left, right) => tieOf(right.met, asked) - tieOf(left.met, asked))[0];
  const own = sentence.clauses[nearest?.clause ?? -1];
  if (nearest === undefined || own === undefined) return null;
  const { claim, focus } = nearest.proposition;
  if (claim.polarity !== 'denied' || focus !== null || isAside(own)) return null;
  if (reading.wish && !isWish(nearest.proposition)) return null;
  const denied = { ...nearest, met: meetDenied(own, asked, at) };
  if (!holdsKey(asked, denied, sentence) || isOnlyDescribed(asked, nearest, sentence)) return null;
  if (!isOfNamed(asked, at) || isOtherMatter(asked, nearest)) return null;
  if (!tellsWhether(asked, nearest, own, at) || isOfDeniedThing(asked, own, at)) return null;
  if (isOnlyKind(asked, nearest.proposition) || isOfOtherQuality(asked, own, at)) return null;
  if (isDeniedTwice(sentence, nearest) || isOfAnother(asked, nearest, own)) return null;
  if (isOfUnknown(coreRolesOf(reading), nearest.proposition)) return null;
  if (findAssertions(sentence).some((other) => tellsMore(other, nearest, sentence))) return null;
  return {
    position: claim.notYet ? 'nochNicht' : 'verneint',
    way: 'what is asked about stands in a clause that is denied',
  };
}

const ADJUNCT_PREPOSITIONS: ReadonlySet<string> = new Set([...FACTIVE_PREPOSITIONS, ...BEFORE_EVENTS]);

/** What happens is told in the clause, by the asked word or by another one for the same event; where nothing happens, what it is about. */
function holdsKey(
  asked: Asked,
  { clause, met }: Assertion & { readonly met: ReadonlySet<number> },
  { clauses, propositions }: SentenceReading,
): boolean {
  const own = clauses[clause];
  const told = propositions.find((own) => own.clause === clause && own.kind !== 'noun');
  // "Diese Busse hängen nicht damit zusammen": whether there are any is no matter there.
  const isFound = told?.lemmas.some((lemma) => FINDING_VERBS.has(lemma)) === true;
  if (asked.reading.existing !== null && !isFound) return false;
  // "Eine Impfung gibt es [dafür] nicht", where it is asked who is vaccinated: the thing is there for another one.
  if (
    asked.reading.existing === null &&
    isFound &&
    own?.clause.words.some(({ form }) => FOR_IT_WORDS.has(form.lower))
  )
    return false;
  // "Für die Flut gibt es keine Zahlen": there are none of something else.
  if (asked.reading.existing !== null && !isThing(asked.reading.existing, told)) return false;
  const isAnyChange = told?.lemmas.some((lemma) => ANY_CHANGE.has(lemma)) === true;
  const isEmpty = asked.reading.proposition?.lemmas.some((lemma) => EMPTY_VERBS.has(lemma)) === true;
  const keys = findKeys(asked);
  const events = isAnyChange || isEmpty ? [] : findEvents(keys, asked);
  if ([...(events.length > 0 ? events : keys)].some((key) => met.has(key))) return true;
  const { pattern } = asked.reading;
  return (
    pattern !== null &&
    propositions.some((event) => {
      if (event.clause !== clause || (own !== undefined && isInRole(own, event.start))) return false;
      const shared = sharePredicate(pattern.proposition, event);
      return shared !== null && shared.group !== null && !shared.opposite;
    })
  );
}

const isThing = (existing: Wanted, told: Proposition | undefined): boolean =>
  told?.arguments.some(
    (argument) =>
      argument.slots.some((slot) => slot === 'n' || slot === 'a') &&
      compareArgument(existing, argument) !== null,
  ) === true;

/**
 * "Der Anstieg ist nicht [aufzuhalten]", "[Vor dem Absturz] gab es kein Signal", "Niemand [überlebte den Absturz]": something is denied of
 * the event, and it is there. Of the event itself a verb denies that only tells whether it is ("gibt es nicht", "wird nicht geplant").
 */
function isOnlyDescribed(
  { reading: { pattern } }: Asked,
  { clause, proposition: { lemmas } }: Assertion,
  { clauses, propositions }: SentenceReading,
): boolean {
  const own = clauses[clause];
  if (pattern === null || own?.predicate == null) return false;
  const isRated =
    own.clause.verbs.some(({ role }) => role === 'zu-infinitive') ||
    own.predicate.lemmas.some((lemma) => COPULAS.has(lemma));
  const tellsWhether =
    lemmas.some((lemma) => EMPTY_VERBS.has(lemma)) || findOperator(own.predicate.lemmas) !== null;
  const events = propositions.filter(
    (event) => event.clause === clause && sharePredicate(pattern.proposition, event) !== null,
  );
  // "Fahren Busse?" and "Eine Fahrt im Bus ist nicht teuer": how it is to do it.
  if (events.length === 0)
    return (
      isRated &&
      pattern.proposition.kind === 'verb' &&
      propositions.some((told) => told.clause === clause && told.kind === 'adjective')
    );
  return events.every(
    (event) =>
      event.kind === 'noun' &&
      own.phrases.some(
        (phrase) =>
          phrase.head.start === event.start &&
          !isNegated(phrase) &&
          (ADJUNCT_PREPOSITIONS.has(phrase.preposition ?? '') ||
            (phrase.preposition === null && isRated) ||
            (!isRated && !tellsWhether)),
      ),
  );
}

/** "Wird die Halle gebaut?" and "Die Halle wird nicht gebraucht": what is not needed or known may well be so. */
const isOtherMatter = (
  { reading: { proposition } }: Asked,
  { proposition: { lemmas } }: Assertion,
): boolean =>
  lemmas.some((lemma) => OTHER_MATTERS.has(lemma)) &&
  !lemmas.some((lemma) => proposition?.lemmas.includes(lemma) === true);

/** "Helfen Masken?" and "man konnte uns nicht helfen": the only one asked about is somebody else there. */
function isOfAnother(
  { reading, words: { words } }: Asked,
  { proposition: told, met }: Assertion & { readonly met: ReadonlySet<number> },
  { clause }: ClauseReading,
): boolean {
  const core = coreRolesOf(reading);
  const [sole] = core;
  if (core.length !== 1 || sole === undefined || !sole.roles.has('agent')) return false;
  const { lower } = sole.wanted.argument.head.form;
  if (words.some(({ text }, place) => text.toLowerCase() === lower && met.has(place))) return false;
  return (
    hasOwnSubject(clause) ||
    told.arguments.some(({ slots, pronoun, inferred }) => slots.includes('n') && !inferred && !pronoun)
  );
}

/** "Die [Grippe]impfung schützt nicht": of a kind of it only. */
const isOnlyKind = ({ reading }: Asked, { arguments: told }: Proposition): boolean =>
  coreRolesOf(reading).some(({ wanted }) => {
    const likenesses = told.map((argument) => compareArgument(wanted, argument));
    return likenesses.includes('narrower') && !likenesses.includes('same');
  });

/** "Ist die Maut gerecht?" and "hält die Steuer für [nicht zumutbar], die Maut für gerecht": another adjective is denied beside the asked one. */
function isOfOtherQuality(
  asked: Asked,
  { clause: { words, verbs } }: ClauseReading,
  { article, reading: { vocabulary } }: SentenceInContext,
): boolean {
  if (asked.reading.proposition?.kind !== 'adjective') return false;
  const denied = words[words.findIndex(({ form }) => NEGATION_WORDS.has(form.lower)) + 1];
  if (denied === undefined || denied.form.capitalised || denied.form.adjectives.length === 0) return false;
  if (verbs.some(({ word }) => word === denied)) return false;
  const events = findEvents(findKeys(asked), asked);
  return !events.some((key) => meetWords(article.text, [denied], asked, vocabulary).has(key));
}

/** "wie noch niemand vor ihm", "wegen noch nicht erfüllter Auflagen": what is denied is only compared or described. */
function isAside({ clause, phrases }: ClauseReading): boolean {
  if (COMPARING.has(clause.introducer?.form.lower ?? '')) return true;
  const word = findNegation(clause)?.word;
  const place = word === undefined ? -1 : clause.words.indexOf(word);
  return phrases.some(({ from, to, determiner }) => place > from && place < to - 1 && determiner !== word);
}

/** "kein Grund, es zu verbieten", "keine Zweifel": what is denied says no itself. */
function isDeniedTwice({ clauses }: SentenceReading, { clause }: Assertion): boolean {
  return clauses.some(
    (other, index) => (index === clause || other.clause.parent === clause) && saysNo(other),
  );
}

/** Told beside what is denied, and not in its place ("nicht A, sondern B"). */
function tellsMore(other: Assertion, nearest: Assertion, { clauses }: SentenceReading): boolean {
  if (other.clause === nearest.clause || isAbove(other.clause, nearest.clause, clauses)) return false;
  if (other.proposition.claim.polarity === 'denied') return false;
  return !opensInstead(clauses[other.clause], other.proposition);
}

const isAbove = (upper: number, lower: number, clauses: readonly ClauseReading[]): boolean =>
  clausesAbove(
    clauses.map(({ clause }) => clause),
    clauses[lower]?.clause.parent ?? null,
  ).includes(upper);

const opensInstead = (reading: ClauseReading | undefined, { start }: Proposition): boolean =>
  reading?.clause.words.some(({ form, start: place }) => place < start && ANSWERS_INSTEAD.has(form.lower)) ===
  true;
