import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findSubject } from '../reference/find-subject.ts';

/** The nearest subject that can speak, of a clause or of those above it; null for none: "Weber nannte Zahlen, die stiegen, [was ein Erfolg sei]". */
export function findSpeaking(sentence: ReadSentence, index: number): NounPhrase | null {
  let at: number | null = index;
  for (let step = 0; at !== null && step < 4; step += 1) {
    const subject = findSubject(sentence, at);
    if (
      subject !== null &&
      (subject.kind !== 'thing' || mayBeSurname(subject)) &&
      subject.head.start !== sentence.clauses[at]?.introducer?.start
    )
      return subject;
    at = sentence.clauses[at]?.parent ?? null;
  }
  return null;
}

/** "Krach legte nach: …": whoever is called so speaks, and nobody goes on where it is a noise. */
const mayBeSurname = ({ words, preposition, head: { form } }: NounPhrase): boolean =>
  words.length === 1 &&
  preposition === null &&
  form.nouns.length > 0 &&
  form.nouns.every(({ number }) => number === 'singular');
