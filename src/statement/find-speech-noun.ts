import type { Clause } from '../language/clause/clause.ts';
import { SPEECH_NOUNS } from '../language/lexicon/speech-verbs.ts';
import type { NounPhrase } from '../language/phrase/noun-phrase.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { rootOf } from '../reference/find-subject.ts';

/** A noun that announces the clause behind it, and whom it names as the speaker. */
export interface SpeechNoun {
  readonly phrase: NounPhrase;
  readonly lemma: string;
  /** "die Forderung [des Rates], …"; null when the noun names nobody. */
  readonly speaker: NounPhrase | null;
}

/** The speech noun right before a clause ("Sie ist der Ansicht, dass …"), with what hangs on it; null without. */
export function findSpeechNoun(sentence: ReadSentence, clause: Clause): SpeechNoun | null {
  const last = sentence.phrases.findLast(({ end }) => end <= clause.start);
  if (last === undefined || !/^["“”«»]?,? ?$/.test(sentence.text.slice(last.fullEnd, clause.start)))
    return null;
  const phrase = rootOf(sentence, last);
  const lemma = phrase.head.form.nouns.find((noun) => SPEECH_NOUNS.has(noun.lemma))?.lemma;
  if (lemma === undefined) return null;
  const attached = sentence.phrases.find(
    ({ attachedTo, attachment }) =>
      attachedTo !== null && sentence.phrases[attachedTo] === phrase && attachment !== 'apposition',
  );
  return { phrase, lemma, speaker: attached ?? null };
}
