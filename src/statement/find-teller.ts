import type { Clause } from '../language/clause/clause.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findSubject } from '../reference/find-subject.ts';
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

/** "Die Arbeit, [sagt Ohm], sei hart": who tells what stands on both sides of a verb of speaking; null where nobody does. */
export function findInsertedTeller(sentence: ReadSentence): NounPhrase | null {
  const at = sentence.clauses.findIndex(
    (clause, index) =>
      clause.kind === 'main' &&
      clause.words[0] === clause.finite &&
      clause.start > sentence.start &&
      !isReportedSpeech(clause) &&
      findSpeechVerb(sentence.predicates[index] ?? null)?.uses.has('quote') === true,
  );
  const subject = at < 0 ? null : findSubject(sentence, at);
  return subject?.kind === 'thing' ? null : subject;
}
