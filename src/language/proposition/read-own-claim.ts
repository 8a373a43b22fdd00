import { withoutAdjectiveEnding } from '../adjective-ending.ts';
import type { Clause, Word } from '../clause/clause.ts';
import type { Predicate } from '../clause/predicate.ts';
import { standsAt } from '../clause/stands-at.ts';
import { NEGATION_WORDS, NOBODY } from '../lexicon/adverbs.ts';
import { MONTHS } from '../lexicon/calendar-words.ts';
import {
  ABLE_MODALS,
  ABLE_WORDS,
  BY_RIGHTS,
  COMING_WORDS,
  FUTURE_WORDS,
  HARDLY_WORDS,
  INTENDED_WORDS,
  INTENDING_MODALS,
  NEARLY_WORDS,
  NOT_UNTIL,
  OTHER,
  PLANNED_BEFORE,
  POSSIBILITY_WORDS,
  WANTING_MODALS,
  WEIGHING_WORDS,
} from '../lexicon/modality-words.ts';
import { OTHERS_WORDS, SOME_WORDS } from '../lexicon/side-words.ts';
import { TIME_NOUNS } from '../lexicon/time-nouns.ts';
import { COPULAS, PERFECT_AUXILIARIES } from '../lexicon/verb-classes.ts';
import { classifyNoun } from '../phrase/classify-noun.ts';
import { ASSERTED, drop, negate, open, plan } from './claim.ts';
import { deniesExtent } from './denies-extent.ts';
import { findNegation } from './find-negation.ts';
import type { Claim } from './proposition.ts';

/**
 * What a clause claims by itself: negation, then modality, then tense.
 *
 * @param reported whether somebody is said to say it; then Konjunktiv II may stand in for Konjunktiv I
 * @param negated whether a negation counts
 */
export function readOwnClaim(
  clause: Clause,
  predicate: Predicate | null,
  reported: boolean,
  negated: boolean,
): Claim {
  const negation = negated ? findNegation(clause) : null;
  let claim = ASSERTED;
  if (predicate !== null) claim = readTense(claim, clause, predicate);
  if (predicate !== null && !(negation !== null && isAble(predicate)))
    claim = readModals(claim, clause, predicate, reported);
  if (
    clause.words.some(
      ({ form: { lower } }, index) =>
        POSSIBILITY_WORDS.has(lower) ||
        (POSSIBILITY_WORDS.has(withoutAdjectiveEnding(lower)) && !isOfPerson(clause.words[index + 1])),
    )
  )
    claim = open(claim, 'possibility word', isPossible(clause, predicate) ? 'able' : 'other');
  if (isNearly(clause, predicate)) claim = drop(claim, 'nearly');
  if (isHardly(clause)) claim = drop(claim, 'hardly');
  if (negation !== null && isOfOthers(clause, negation.word)) return drop(claim, 'no other');
  if (negation !== null && isOfSome(clause, negation.word)) return drop(claim, 'of some');
  if (negation !== null && deniesExtent(clause, negation.word)) return drop(claim, 'not so much');
  if (negation === null) return claim;
  // "Niemand will das Fest absagen" tells what nobody likes, and not that it takes place.
  if (WANTING_MODALS.has(predicate?.modals[0] ?? '') && NOBODY.has(negation.word.form.lower))
    return drop(claim, 'wanted by nobody', 'against');
  const ground = predicate !== null && isAble(predicate) ? 'able' : 'other';
  return negate(claim, negation.notYet ? 'not yet' : 'negation', negation.notYet, ground);
}

/** "Besuche sind [möglich]": they can be paid, as told by "können". */
const isPossible = ({ words }: Clause, predicate: Predicate | null): boolean =>
  predicate !== null &&
  COPULAS.has(predicate.lemma) &&
  predicate.mood !== 'subjunctive2' &&
  words.every(({ form: { lower } }) => ABLE_WORDS.has(lower) || !POSSIBILITY_WORDS.has(lower)) &&
  words.some(({ form }) => ABLE_WORDS.has(form.lower));

/** "nahm den mutmaßlichen [Täter] fest": whether he is one is open, and nothing else. */
const isOfPerson = (next: Word | undefined): boolean =>
  next?.form.capitalised === true && classifyNoun(next.form).kind === 'person';

/** "In [keinem anderen] Land steigen sie schneller": of this one it says more than that it does not. */
function isOfOthers({ words }: Clause, negation: Word): boolean {
  const next = words[words.indexOf(negation) + 1];
  return NEGATION_WORDS.has(negation.form.lower) && OTHER.has(withoutAdjectiveEnding(next?.form.lower ?? ''));
}

/** "Einige tragen Helme, [andere] nicht"; not "Das wollen viele nicht", "dass andere nicht zahlen". */
function isOfSome({ words, finite }: Clause, negation: Word): boolean {
  const at = words.indexOf(negation);
  const before = words[at - 1]?.form.lower ?? '';
  if (finite === null || finite.start > negation.start || !SOME_WORDS.has(before)) return false;
  return OTHERS_WORDS.has(before) || words.slice(0, at - 1).some(({ form }) => SOME_WORDS.has(form.lower));
}

/** "hat die Halle [fast] verkauft", "wäre [um ein Haar] gesperrt worden"; not "hat fast alle Busse geliefert". */
function isNearly({ words, verbs }: Clause, predicate: Predicate | null): boolean {
  return words.some(({ form: { lower } }, index) => {
    const next = words[index + 1];
    if (NEARLY_WORDS.has(lower))
      return predicate?.mood === 'subjunctive2' || verbs.some(({ word }) => word === next);
    return lower === 'um' && next?.form.lower === 'ein' && words[index + 2]?.form.lower === 'haar';
  });
}

/** "Der Tee wirkt [kaum]", "ist [erst wieder] am Freitag offen"; not "[Kaum] war er da, …", "hat kaum Busse geliefert". */
const isHardly = ({ words, finite }: Clause): boolean =>
  words.some(
    ({ form: { lower } }, index) =>
      (HARDLY_WORDS.has(lower) &&
        !(index === 0 && words[1] === finite) &&
        words[index + 1]?.form.capitalised !== true) ||
      standsAt(words, index, NOT_UNTIL),
  );

/** "Die Maske [kann] nicht schützen" says that she does not; "könnte nicht" leaves it open. */
const isAble = ({ modals, mood }: Predicate): boolean =>
  ABLE_MODALS.has(modals[0] ?? '') && mood !== 'subjunctive2';

function readTense(claim: Claim, { words }: Clause, { tense, mood }: Predicate): Claim {
  if (tense === 'future') return plan(claim, 'future');
  if (tense !== 'present' || mood === 'subjunctive2') return claim;
  if (words.some(({ form }) => INTENDED_WORDS.has(form.lower))) return plan(claim, 'future word');
  const isToCome = words.some(
    ({ form: { lower } }) => FUTURE_WORDS.has(lower) || COMING_WORDS.has(withoutAdjectiveEnding(lower)),
  );
  return isToCome ? plan(claim, 'future word', 'coming') : claim;
}

function readModals(claim: Claim, clause: Clause, predicate: Predicate, reported: boolean): Claim {
  const { modals, mood, tense } = predicate;
  const modal = modals[0];
  const perfect = tense === 'perfect';
  const isDone = isModalDone(clause);
  if (isNamedFirst(clause)) return drop(claim, 'only named');
  if (isLeftOver(clause)) return drop(claim, 'left over');
  if (isByRights(clause, predicate)) return drop(claim, 'by rights', null, 'unreal');
  if (isOutweighed(clause, predicate)) return drop(claim, 'compared');
  if (modal !== undefined && isUnreal(clause, reported)) return drop(claim, 'irrealis', null, 'unreal');
  switch (modal) {
    case 'können':
    case 'mögen':
      if (modal === 'mögen' && mood === 'subjunctive2') return plan(claim, 'möchte');
      if (isPast(predicate) || isDone) return claim;
      return isAble(predicate) ? open(claim, 'able', 'able') : open(claim, modal);
    case 'dürfen':
      return mood === 'subjunctive2' ? open(claim, 'dürfte') : drop(claim, 'permission', 'for', 'allowed');
    case 'müssen':
      return perfect || isPast(predicate) ? claim : drop(claim, 'duty', 'for', 'due');
    case 'sollen':
      if (isDone) return drop(claim, 'was to be', null, 'ought');
      if (perfect) return open(claim, 'hearsay');
      if (mood === 'subjunctive2') return drop(claim, 'sollte', 'for', 'meant');
      return plan(claim, 'sollen', tense === 'past' && !hasTime(clause) ? 'ought' : 'meant');
    case 'wollen':
      // "hat sie sperren wollen", "will sie gesperrt haben"
      if (isDone) return drop(claim, 'was wanted');
      return perfect ? claim : plan(claim, 'wollen');
    default:
      return mood === 'subjunctive2'
        ? readSubjunctive(claim, clause, reported)
        : readZuVerb(claim, clause, predicate);
  }
}

/** "hat die Mieten senken [können]" did; "kann sie gesenkt haben" may have. */
const isModalDone = ({ finite }: Clause): boolean =>
  finite?.form.finite.some(({ lemma }) => PERFECT_AUXILIARIES.has(lemma)) === true;

/** "Die Maske sollte helfen" may say what ought to be, "Das Bad sollte am Montag öffnen" what was planned. */
const hasTime = ({ words }: Clause): boolean =>
  words.some(
    ({ form, kind }, index) =>
      (kind === 'number' && !countsThing(words[index + 1])) ||
      TIME_NOUNS.has(form.lower) ||
      PLANNED_BEFORE.has(form.lower),
  );

/** "31 [Prozent]", "zwei [Busse]"; not "3. [Mai]". */
const countsThing = (next: Word | undefined): boolean =>
  next?.form.capitalised === true && !TIME_NOUNS.has(next.form.lower) && !MONTHS.has(next.form.lower);

/** "hätte liefern können", "hätte liefern müssen"; "hätten" may be told for "haben". */
function isUnreal({ finite }: Clause, reported: boolean): boolean {
  const readings = finite?.form.finite.filter(({ person }) => person === 3) ?? [];
  return (
    readings.length > 0 &&
    readings.every(({ lemma, mood }) => mood === 'subjunctive2' && lemma === 'haben') &&
    (!reported || readings.every(({ number }) => number === 'singular'))
  );
}

/** "scheint verkauft zu sein", "droht einzustürzen", "hat zu liefern": what the finite verb says about another one. */
function readZuVerb(claim: Claim, { finite, verbs }: Clause, { word }: Predicate): Claim {
  const helper = finite === null || finite === word ? undefined : finite.form.finite[0]?.lemma;
  if (helper === 'scheinen' || helper === 'drohen') return open(claim, helper);
  const duty =
    helper === 'haben' && verbs.some((verb) => verb.word === word && verb.role === 'zu-infinitive');
  return duty ? drop(claim, 'duty', 'for', 'due') : claim;
}

/** "werde mehr nutzen [als schaden]": of what weighs less it is not told that it is so. */
const isOutweighed = ({ words }: Clause, { word }: Predicate): boolean => {
  const at = words.indexOf(word);
  return (
    words[at - 1]?.form.traits.has('comparison') === true &&
    words.slice(0, at).some(({ form }) => WEIGHING_WORDS.has(form.lower))
  );
};

/** "[Schulen zu schließen] wäre falsch", "[Busse zu kaufen] halte ich für falsch": something is said of what it would be to do it. */
const isNamedFirst = ({ kind, finite, verbs }: Clause): boolean =>
  kind === 'main' &&
  finite !== null &&
  verbs.some(({ role, word }) => role === 'zu-infinitive' && word.start < finite.start);

/** "kann die Maut „im Falle von Fluten, die …“, [ausgesetzt werden]": its other half was not found. */
const isLeftOver = ({ kind, words, verbs, finite }: Clause): boolean =>
  kind === 'main' &&
  words.length > 1 &&
  words.length === verbs.length &&
  words.at(-1) === finite &&
  finite.form.infinitives.length > 0;

/** "wo die Schau [eigentlich] enden würde", "sollte [eigentlich] öffnen". */
const isByRights = ({ words }: Clause, { mood, tense, modals }: Predicate): boolean =>
  (mood === 'subjunctive2' || (tense === 'past' && INTENDING_MODALS.has(modals[0] ?? ''))) &&
  words.some(({ form }) => BY_RIGHTS.has(form.lower));

/** "konnte sich durchsetzen", "musste abgebrochen werden": told as past, it came to pass. */
const isPast = ({ tense, mood }: Predicate): boolean => tense === 'past' && mood === 'indicative';

/** "würde liefern" told by somebody is the future; told by nobody it is a condition. */
function readSubjunctive(claim: Claim, { finite, verbs }: Clause, reported: boolean): Claim {
  const infinitive = verbs.some(({ role }) => role === 'infinitive');
  const would = finite?.form.lower.startsWith('würd') === true;
  if (!reported)
    return finite?.form.finite.every(({ mood }) => mood === 'subjunctive2')
      ? drop(claim, 'irrealis', null, 'unreal')
      : claim;
  return would && infinitive ? plan(claim, 'würde in reported speech') : claim;
}
