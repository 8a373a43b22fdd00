import { isProcess, type Predicate } from '../language/clause/predicate.ts';
import { REPORTING_VERBS } from '../language/lexicon/report-frames.ts';
import { SPEECH_VERBS } from '../language/lexicon/speech-verbs.ts';
import { COPULAS, NOT_TELLING_VERBS, PUBLISHING_VERBS } from '../language/lexicon/verb-classes.ts';
import { traitsOf } from '../language/lexicon/word-traits.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findSubject } from '../reference/find-subject.ts';
import { mayBePlural } from '../reference/fits-pronoun.ts';
import type { PersonRegistry } from '../reference/person-registry.ts';
import { isHearsay, isReportedSpeech } from './reported-mood.ts';

/**
 * Who acts in a sentence so that the words behind it may be theirs: "Jan Ohm schüttelt den Kopf. „…“" Not a body that does
 * anything but speak ("Die Regierung bot Zimmer an"), nor what somebody is said to be ("Ohm bleibt [Optimist]").
 *
 * @param people those of the article: a surname alone is one of them or no person
 * @returns null when nobody acts, or when the sentence itself is somebody's word ("Der Rat stimme zu")
 */
export function findActor(sentence: ReadSentence, people: PersonRegistry): NounPhrase | null {
  const main = findMain(sentence);
  const clause = sentence.clauses[main];
  if (clause === undefined) return findEntering(sentence);
  if (isReportedSpeech(clause) || isHearsay(clause)) return null;
  const agent = findAgent(sentence, main);
  if (agent !== null) return agent;
  const subject = findSubject(sentence, main);
  if (subject === null || mayBePlural(subject)) return null;
  const predicate = sentence.predicates[main] ?? null;
  return isKnown(sentence, subject, people) || mayGoOn(subject, predicate) ? subject : null;
}

/** "Der Plan wurde [vom Verband] kritisiert. Er sei …": by whom something is said of it; null without. */
function findAgent(sentence: ReadSentence, index: number): NounPhrase | null {
  const predicate = sentence.predicates[index] ?? null;
  if (!isProcess(predicate) || !tells(predicate)) return null;
  const agent = sentence.phrasesOf[index]?.find(
    ({ preposition, attachedTo, kind }) =>
      attachedTo === null &&
      kind !== 'pronoun' &&
      traitsOf(preposition?.form.preposition ?? '').has('agent-preposition'),
  );
  return agent !== undefined && agent.kind !== 'thing' && !mayBePlural(agent) ? agent : null;
}

/** "Das heiße etwas, [weiß Jan Ohm]": the main clause on top, else the first one; -1 without. */
export function findMain({ clauses }: ReadSentence): number {
  const top = clauses.findIndex(({ kind, parent }) => kind === 'main' && parent === null);
  return top < 0 ? clauses.findIndex(({ kind }) => kind === 'main') : top;
}

/** "Auftritt [Jan Ohm], Maske runter.": the only one named in a sentence without a verb. */
function findEntering({ clauses, phrases }: ReadSentence): NounPhrase | null {
  if (clauses.some(({ finite }) => finite !== null)) return null;
  const named = phrases.filter(({ kind, name }) => kind === 'person' && name !== null);
  return named.length === 1 ? (named[0] as NounPhrase) : null;
}

/** "Ohm schüttelt den Kopf": somebody whom the article names elsewhere as a person. */
const isKnown = ({ text }: ReadSentence, { name }: NounPhrase, people: PersonRegistry): boolean =>
  name !== null && people.find(text.slice(name.start, name.end)) !== null;

/** "Es droht [ein Vogt-Gesetz]": called by a name, and no one of many who has it. */
export const isNamedKind = ({ name, words: [first] }: NounPhrase): boolean =>
  name !== null && first?.form.traits.has('indefinite') === true;

function mayGoOn(phrase: NounPhrase, predicate: Predicate | null): boolean {
  const { kind, name } = phrase;
  if (kind !== 'person') return kind === 'organisation' && !isNamedKind(phrase) && tells(predicate);
  return name !== null || !COPULAS.has(predicate?.lemma ?? '') || tells(predicate);
}

const TELLING = [SPEECH_VERBS, REPORTING_VERBS, PUBLISHING_VERBS] as const;

/** Whether the verb tells that something is said, even without what. */
export const tells = (predicate: Predicate | null): boolean =>
  predicate?.lemmas.some(
    (lemma) => !NOT_TELLING_VERBS.has(lemma) && TELLING.some((verbs) => verbs.has(lemma)),
  ) ?? false;
