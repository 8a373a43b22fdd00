import type { Clause } from '../language/clause/clause.ts';
import { clausesAbove } from '../language/clause/clauses-above.ts';
import { WHETHER } from '../language/lexicon/side-words.ts';
import { ASKED_BEHIND, ASKED_NOUNS } from '../language/lexicon/speech-verbs.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { findSpeechNoun } from './find-speech-noun.ts';

/** "Auf die Frage, [ob er komme], sagte Weber: …": what he was asked is not his word, and the text does not say who asked. */
export const isAsked = (sentence: ReadSentence, index: number): boolean =>
  clausesAbove(sentence.clauses, index).some((at) => isQuestion(sentence, sentence.clauses[at] as Clause));

function isQuestion(sentence: ReadSentence, clause: Clause): boolean {
  if (clause.parent === null) return false;
  const noun = findSpeechNoun(sentence, clause);
  if (noun === null || noun.speaker !== null || !ASKED_NOUNS.has(noun.lemma)) return false;
  return ASKED_BEHIND.has(noun.phrase.preposition?.form.preposition ?? '');
}

/** "Es entbrannte ein Streit darüber, [ob man solle]": what is asked is nobody's word. */
export const isOpenQuestion = ({ clauses }: ReadSentence, content: readonly number[]): boolean =>
  content.every((at) => WHETHER.has(clauses[at]?.introducer?.form.lower ?? ''));
