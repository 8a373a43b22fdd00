import { TELLING_BESIDE } from '../language/lexicon/speech-verbs.ts';
import { CLAIMING_MODALS, PERFECT_AUXILIARIES } from '../language/lexicon/verb-classes.ts';
import type { ClauseHelp, VerbUse } from '../language/lexicon/verbs/verb-entry.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findSubject } from '../reference/find-subject.ts';
import { isText } from '../reference/is-text.ts';
import { findSourceIn } from './find-cue-speaker.ts';
import { isSuspicion } from './find-speech-noun.ts';
import { findSpeechVerb, type SpeechVerb } from './find-speech-verb.ts';
import { isReportedSpeech } from './reported-mood.ts';

const CLAUSES: ReadonlySet<VerbUse> = new Set(['clause', 'infinitive']);

/**
 * The verb by which a clause announces another one: one of speaking, or one that does so with what stands beside it ("[bestand] darauf,
 * dass …", "die Studie [zeigt], dass …"); null without.
 */
export function findTellingVerb(sentence: ReadSentence, index: number): SpeechVerb | null {
  const predicate = sentence.predicates[index] ?? null;
  const verb = findSpeechVerb(predicate);
  if (verb?.uses.has('clause') === true) return verb;
  const lemma = predicate?.lemmas.find((one) =>
    TELLING_BESIDE.get(one)?.some((help) => helps(sentence, index, help)),
  );
  return lemma === undefined ? verb : { lemma, uses: CLAUSES };
}

function helps(sentence: ReadSentence, index: number, help: ClauseHelp): boolean {
  if (help === 'text') {
    const subject = findSubject(sentence, index);
    return subject !== null && isText(subject) && !goesOn(sentence, index);
  }
  if (help === 'source') {
    const source = findSourceIn(sentence, index);
    return source !== null && isText(source) && !isSuspicion(source);
  }
  if (help === 'claim') return claims(sentence, index);
  return sentence.clauses[index]?.words.some(({ form }) => form.lower === help) === true;
}

/** "Das Blatt [will] aus dem Rat erfahren [haben], dass …": what somebody says to have found out. */
const claims = ({ clauses, predicates }: ReadSentence, index: number): boolean =>
  predicates[index]?.modals.some((modal) => CLAIMING_MODALS.has(modal)) === true &&
  clauses[index]?.words.some(({ form }) =>
    form.infinitives.some((lemma) => PERFECT_AUXILIARIES.has(lemma)),
  ) === true;

/** "Die Zahlen zeigten, dass man sparen [müsse]": whoever spoke before goes on, and no text. */
const goesOn = ({ clauses }: ReadSentence, index: number): boolean =>
  clauses.some((clause) => clause.parent === index && isReportedSpeech(clause));
