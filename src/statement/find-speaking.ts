import { PLURAL_AGREEMENT } from '../language/agreement.ts';
import type { Clause } from '../language/clause/clause.ts';
import { clausesAbove } from '../language/clause/clauses-above.ts';
import { TAKING_VERBS } from '../language/lexicon/verb-classes.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findSubject } from '../reference/find-subject.ts';
import { isOwnView, isOwnWords, isSpeech } from '../reference/is-text.ts';
import { isNamedKind, tells } from './find-actor.ts';
import { holds } from './find-source-statements.ts';
import { findSources } from './find-sources.ts';
import { isClearlyUnreal, isHearsay } from './reported-mood.ts';

/** Over how many clauses whoever speaks may stand. */
const REACH = 4;

/** The nearest subject that can speak, of a clause or of those above it; null for none: "Weber nannte Zahlen, die stiegen, [was ein Erfolg sei]". */
export function findSpeaking(sentence: ReadSentence, index: number): NounPhrase | null {
  for (const at of clausesAbove(sentence.clauses, index).slice(0, REACH)) {
    const subject = findSubject(sentence, at);
    if (
      subject !== null &&
      (subject.kind !== 'thing' || mayBeSurname(subject)) &&
      subject.head.start !== sentence.clauses[at]?.introducer?.start
    )
      return subject;
  }
  return null;
}

/** "Krach legte nach: …": whoever is called so speaks, and nobody goes on where it is a noise. */
export const mayBeSurname = ({ words, preposition, head: { form } }: NounPhrase): boolean =>
  words.length === 1 &&
  preposition === null &&
  form.nouns.length > 0 &&
  form.nouns.every(({ number }) => number === 'singular');

/**
 * Whether its subject is only told of: "Theater [könnten] öffnen; Besuche seien möglich", "Er [soll] geprahlt haben, das Haus sei
 * leer", "Ohm [erhielt] einen Anruf: Sie sei krank".
 */
export const isToldOf = (clause: Clause, lemma: string | null): boolean =>
  clause.kind === 'main' &&
  (isClearlyUnreal(clause) || isHearsay(clause) || (lemma !== null && TAKING_VERBS.has(lemma)));

/** "[Den Psychiater] überzeugt das nicht: Es sei falsch": whether a clause is about somebody whose word it may be. */
export const touchesSomebody = ({ phrasesOf }: ReadSentence, index: number): boolean =>
  phrasesOf[index]?.some(
    ({ kind, preposition, attachedTo, definite, name }) =>
      kind === 'person' && preposition === null && attachedTo === null && (definite || name !== null),
  ) === true;

/** "Alle Gäste sind [laut der Stadt] fort, einer sei krank": she says both, but not "Ohm vertrat laut der Stadt die Ansicht, …". */
export function findSourceOf(sentence: ReadSentence, index: number): NounPhrase | null {
  if (sentence.phrasesOf[index]?.some(isSpeech) === true) return null;
  const clause = sentence.clauses[index] as Clause;
  return findSources(sentence).find(({ cue }) => holds(clause, cue))?.phrase ?? null;
}

/** "Alle Gäste sind fort, einer sei [laut der Stadt] krank": the source beside it tells it, and nobody before. */
export const hasOwnSource = (sentence: ReadSentence, index: number): boolean =>
  findSources(sentence).some(
    ({ cue, phrase }) =>
      !isOwnView(phrase) && !isOwnWords(phrase) && holds(sentence.clauses[index] as Clause, cue),
  );

/**
 * "Jugendliche sorgten dafür, dass die Zahl steige": many who only do something are told of, as is what has a name of its own; behind a
 * colon, beside a noun for what is said and behind it ("Es sei zu früh, seufzten viele") they tell it.
 */
export function isToldOfMany(
  sentence: ReadSentence,
  index: number,
  speaking: NounPhrase | null,
  [first]: readonly number[],
): boolean {
  if (speaking === null || speaking.preposition !== null || speaking.kind === 'pronoun') return false;
  const { name, plural } = speaking;
  const own = sentence.clauses[index] as Clause;
  if (!isNamedKind(speaking) && (name !== null || !(plural || isDoneByMany(own, speaking)))) return false;
  if (tells(sentence.predicates[index] ?? null) || sentence.phrasesOf[index]?.some(isSpeech)) return false;
  const content = sentence.clauses[first ?? -1];
  if (content === undefined || own.words[0] === own.finite) return false;
  return !sentence.text.slice(own.start, content.start + 1).includes(':');
}

/** "[Jugendliche] sorgten dafür" */
function isDoneByMany(clause: Clause, actor: NounPhrase): boolean {
  if ((actor.agreement & PLURAL_AGREEMENT) === 0 || !holds(clause, actor)) return false;
  const third = clause.finite?.form.finite.filter(({ person }) => person === 3) ?? [];
  return third.length > 0 && third.every(({ number }) => number === 'plural');
}

/** "Das käme [Moskaus Behauptung] entgegen, der Krieg sei vorbei": whose words a clause is about. */
export const findOwnedWords = ({ phrasesOf }: ReadSentence, index: number): NounPhrase | null =>
  phrasesOf[index]?.find((phrase) => phrase.possessor !== null && isSpeech(phrase)) ?? null;
