import type { Clause, Word } from '../language/clause/clause.ts';
import { isReportedForm } from '../language/clause/is-reported-form.ts';
import { EXHORTED, EXHORTING_VERBS } from '../language/lexicon/speech-verbs.ts';
import { BEING, COPULAS, PAST_LIKE_MODALS, PERFECT_AUXILIARIES } from '../language/lexicon/verb-classes.ts';
import type { FiniteVerbReading } from '../language/reading.ts';

/** Whether the clause's verb is Konjunktiv I in a form that is nothing else: "sie habe", "es gebe", "seien". */
export function isReportedSpeech(clause: Clause): boolean {
  return isThirdPerson(clause) && isReportedForm(clause.finite?.form) && !isSetPhrase(clause);
}

/** ", [sei es] aus Angst oder …", "[Es sei denn], …", "Gott [sei Dank]": nobody's word. */
function isSetPhrase({ words, finite }: Clause): boolean {
  if (words[1] === finite && isExhorting(words[0], finite)) return true;
  if (finite?.form.finite.some(({ lemma }) => COPULAS.has(lemma)) !== true) return false;
  const at = words.indexOf(finite);
  const next = words[at + 1]?.form.traits;
  return (at === 0 && next?.has('names-either') === true) || next?.has('ends-set-phrase') === true;
}

/** "man [stelle] sich das vor", "man [bedenke] die Kosten": whoever writes asks it of the reader. */
const isExhorting = (subject: Word | undefined, finite: Word | undefined): boolean =>
  EXHORTED.has(subject?.form.lower ?? '') &&
  finite?.form.finite.some(({ lemma }) => EXHORTING_VERBS.has(lemma)) === true;

/**
 * Whether the verb is Konjunktiv II, which stands in where Konjunktiv I looks like the indicative: "sie müssten", "sie
 * hätten", "sie sollten".
 */
export function isClearlyUnreal(clause: Clause): boolean {
  const third = thirdPerson(clause);
  if (third.length === 0 || isSetPhrase(clause)) return false;
  if (third.some(({ lemma }) => lemma === 'mögen')) return false;
  return (
    third.every(({ mood }) => mood !== 'indicative') ||
    third.some(({ lemma, mood }) => PAST_LIKE_MODALS.has(lemma) && mood === 'subjunctive2')
  );
}

/** "sie [hätten]", "die Leute [müssten]": Konjunktiv II of many, but not "sie [wären]", which have a Konjunktiv I of their own. */
export const isUnrealOfMany = (clause: Clause): boolean =>
  isClearlyUnreal(clause) &&
  thirdPerson(clause).every(({ number, lemma }) => number === 'plural' && !BEING.has(lemma));

/** "Als Älteste habe ich gelesen, [habe] geholfen": a verb that goes with "ich" as well, in a sentence that has one. */
export const isOwnTelling = ({ finite }: Clause, words: readonly Word[]): boolean =>
  finite?.form.finite.some(({ person, mood }) => person === 1 && mood === 'indicative') === true &&
  words.some(({ form }) => form.traits.has('first-person'));

/** "Als bekannt geworden sei, [dass alle gehen müssten], sei der Ärger groß gewesen": told, too, like what it hangs on. */
export function isInReport(clauses: readonly Clause[], index: number): boolean {
  const clause = clauses[index];
  const above = clauses[clause?.parent ?? -1];
  if (clause?.kind !== 'subordinate' || above === undefined) return false;
  return isClearlyUnreal(clause) && isReportedSpeech(above);
}

/** "Das dürfte er sich anders vorgestellt haben": the writer supposes, and nobody is quoted. */
export const isSupposition = ({ finite }: Clause): boolean => finite?.form.traits.has('supposes') === true;

/** "Er soll geflohen sein": the modal of hearsay and of plans, which tells nobody's word by itself. */
export const isHearsay = ({ finite }: Clause): boolean =>
  finite?.form.finite.some(({ lemma, tense }) => lemma === 'sollen' && tense === 'present') ?? false;

/** "Er soll [geflohen sein]": of what is over, "soll" tells what is said; of what is to come ("soll [möglich sein]") it mostly tells a plan. */
export const isPastHearsay = (clause: Clause): boolean =>
  isHearsay(clause) &&
  clause.words.at(-1)?.form.infinitives.some((lemma) => PERFECT_AUXILIARIES.has(lemma)) === true &&
  (clause.words.at(-2)?.form.participles.length ?? 0) > 0;

/** The readings in the third person; none where "ich", "du" or "wir" is the subject. */
const thirdPerson = (clause: Clause): readonly FiniteVerbReading[] =>
  isThirdPerson(clause) ? (clause.finite?.form.finite.filter(({ person }) => person === 3) ?? []) : [];

/** "wirkt, [als verstecke] sie sich": what somebody or something is like, and nobody's word. */
export const isComparison = ({ words, finite }: Clause): boolean =>
  likens(words[0], words[1], finite) ||
  (likens(words[1], words[2], finite) && words[0]?.form.traits.has('leads-likeness') === true);

const likens = (word: Word | undefined, next: Word | undefined, finite: Word | null): boolean =>
  word?.form.traits.has('likens') === true &&
  next !== undefined &&
  (next === finite || next.form.traits.has('as-if'));

const isThirdPerson = (clause: Clause): boolean => !isComparison(clause) && hasThirdPerson(clause);

const hasThirdPerson = ({ kind, words }: Clause): boolean =>
  kind !== 'infinitive' &&
  !words.some(({ form }) => form.traits.has('first-person') || form.traits.has('second-person'));
