import { NEUTER_AGREEMENT } from '../language/agreement.ts';
import type { Clause, Word } from '../language/clause/clause.ts';
import { COPULAS, IMPERSONAL_VERBS } from '../language/lexicon/verb-classes.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findSubject } from '../reference/find-subject.ts';
import { isSpeech } from '../reference/is-text.ts';
import { mayBeSurname } from './find-speaking.ts';
import { findSpeechVerb } from './find-speech-verb.ts';
import { isReportedSpeech } from './reported-mood.ts';

/**
 * Who tells a clause behind a colon, whatever the verb before it: "[Ohm] sieht Gefahren: Auch das Dorf sei bedroht."
 *
 * @param told a clause of the sentence in Konjunktiv I
 * @returns null where nobody acts before a colon, or where that is told itself ("Das Werk sei voll: …")
 */
export function findTeller(sentence: ReadSentence, told: Clause): NounPhrase | null {
  const at = sentence.clauses.findIndex(({ kind, parent }) => kind === 'main' && parent === null);
  const main = sentence.clauses[at];
  if (main === undefined || main === told || main.finite === null || told.finite === null) return null;
  if (!sentence.text.slice(main.finite.end, told.finite.start).includes(': ')) return null;
  const subject = isReportedSpeech(main) ? null : findSubject(sentence, at);
  return subject?.kind === 'person' || subject?.kind === 'pronoun' ? subject : null;
}

/**
 * "Die Arbeit, [sagt Ohm], sei hart", "Bei aller Sorge, [wie Ohm es nennt], stimme man zu", "[Für Jan Ohm] sei das gut": who tells
 * what stands around a verb of speaking or a remark, or of whose view it is; null where nobody does.
 */
export function findInsertedTeller(sentence: ReadSentence): NounPhrase | null {
  return (
    findSpeakingInside(sentence) ??
    findViewer(sentence) ??
    findRemarkingInside(sentence) ??
    findHeadline(sentence)
  );
}

/** "[Ohms Fazit]: Die Panne sei ärgerlich": whose words stand behind the colon. */
function findHeadline({ phrases: [first], start, text }: ReadSentence): NounPhrase | null {
  if (first === undefined || first.start !== start || text.charAt(first.fullEnd) !== ':') return null;
  return first.possessor !== null && isSpeech(first) ? first : null;
}

function findSpeakingInside(sentence: ReadSentence): NounPhrase | null {
  const at = sentence.clauses.findIndex(
    (clause, index) =>
      clause.kind === 'main' &&
      clause.words[0] === clause.finite &&
      clause.start > sentence.start &&
      !isReportedSpeech(clause) &&
      findSpeechVerb(sentence.predicates[index] ?? null)?.uses.has('quote') === true,
  );
  const subject = at < 0 ? null : findSubject(sentence, at);
  return subject?.kind === 'thing' && !mayBeSurname(subject) ? null : subject;
}

/** "[Für Jan Ohm] sei der Rücktritt verständlich". */
function findViewer({ clauses, phrases, start }: ReadSentence): NounPhrase | null {
  const main = clauses.find(({ kind, parent }) => kind === 'main' && parent === null);
  const [first] = phrases;
  const opens = first?.preposition?.start === start && first.preposition.form.traits.has('view-preposition');
  if (!opens || first.kind !== 'person' || first.name === null || main?.finite == null) return null;
  const is = main.finite.form.finite.some(({ lemma }) => COPULAS.has(lemma));
  return is && first.fullEnd + 1 === main.finite.start ? first : null;
}

/** "Bei aller Sorge, [wie es Ohm nennt], stimme man zu": what "es" takes up is told. */
function findRemarkingInside(sentence: ReadSentence): NounPhrase | null {
  for (const [at, { words, introducer }] of sentence.clauses.entries()) {
    const object = introducer === null ? undefined : words[words.indexOf(introducer) + 1]?.form;
    if (object === undefined || object.pronoun === 0 || object.determiner !== 0) continue;
    if ((object.pronoun & ~NEUTER_AGREEMENT) !== 0) continue;
    const speaker = findRemarking(sentence, at);
    if (speaker !== null) return speaker;
  }
  return null;
}

/** "Das Ende ist offen, [wie Ohm zeigt]: „…“": whoever a remark is about, whatever its verb; null for other clauses. */
export function findRemarking(sentence: ReadSentence, index: number): NounPhrase | null {
  const { kind, introducer } = sentence.clauses[index] as Clause;
  if (kind !== 'subordinate' || introducer?.form.lower !== 'wie' || sentence.predicates[index] == null)
    return null;
  const speaker = findSubject(sentence, index);
  return speaker === null || speaker.kind === 'thing' || speaker.kind === 'pronoun' ? null : speaker;
}

/** "In Wahrheit, [heißt es], sei er müde": the verb by which nobody tells it; null where none is inside. */
export function findUntold(sentence: ReadSentence): Word | null {
  for (const [at, clause] of sentence.clauses.entries()) {
    const verb = sentence.predicates[at];
    if (clause.words[0] !== clause.finite || clause.start <= sentence.start || verb == null) continue;
    if (clause.words.length > 2 || !verb.lemmas.some((lemma) => IMPERSONAL_VERBS.has(lemma))) continue;
    return verb.word;
  }
  return null;
}
