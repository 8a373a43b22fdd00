import { capitalise } from '../../language/capitalise.ts';
import type { Word } from '../../language/clause/clause.ts';
import { readWords } from '../../language/clause/find-clauses.ts';
import { findSentences } from '../../language/find-sentences.ts';
import type { Vocabulary } from '../../language/form.ts';
import { ASKING_WORDS, JOINING_WORDS } from '../../language/lexicon/question-frames.ts';

/**
 * Two questions that somebody joined: "Was sagt Holt zum Hafen und was sagt Ohm?" asks "Was sagt Holt zum Hafen?" and "Was sagt
 * Ohm?". "Wann und wo fand das Fest statt?" is one, and so is "Weißt du, wer kommt und was er sagt?".
 *
 * @param sentence one sentence with its mark
 * @returns the sentence alone where it asks once
 */
export function splitQuestions(sentence: string, vocabulary: Vocabulary): readonly string[] {
  const [found] = findSentences(sentence);
  if (found === undefined) return [sentence];
  const words = readWords(found, vocabulary);
  const place = words.findIndex((_, index) => joinsQuestion(words, index));
  const joint = words[place];
  const next = words[place + 1];
  if (joint === undefined || next === undefined) return [sentence];
  const first = sentence.slice(0, joint.start).replace(/[\s,;–-]+$/u, '');
  return [`${first}?`, ...splitQuestions(capitalise(sentence.slice(next.start)), vocabulary)];
}

/** Whether a question begins behind this word, and another one is whole before it. */
function joinsQuestion(words: readonly Word[], index: number): boolean {
  if (index < 2 || !JOINING_WORDS.has(words[index]?.form.lower ?? '')) return false;
  const before = words.slice(0, index);
  if (!isVerb(before[0]) && !asks(before)) return false;
  const behind = words.slice(index + 1);
  if (behind.length > 0 && behind.length <= 2 && behind.every(({ form }) => isAsking(form))) return true;
  return asks(behind) || (isVerb(before[0]) && isVerb(behind[0]) && behind.length > 2);
}

/** "[was sagt] …", "[mit wem spricht] …", "[wie viele Busse fahren] …": a question word, and its verb before the end. */
function asks(words: readonly Word[]): boolean {
  const at = words[0]?.form.preposition != null ? 1 : 0;
  const asking = words[at];
  if (asking?.form.question !== true) return false;
  if (isVerb(words[at + 1])) return true;
  if (!ASKING_WORDS.how.has(asking.form.lower) && !ASKING_WORDS.which.has(asking.form.lower)) return false;
  const verb = words.findIndex((word, place) => place > at + 1 && place <= at + MOST_ASKED && isVerb(word));
  return verb > 0 && verb < words.length - 1;
}

/** "… und [warum]?", "… und [seit wann]?" */
const isAsking = ({ question, preposition }: Word['form']): boolean => question || preposition !== null;

/** "wie viele junge Leute [fahren]": so many words from the question word to its verb. */
const MOST_ASKED = 4;

const isVerb = (word: Word | undefined): boolean => {
  if (word === undefined) return false;
  const { finite, determiner, pronoun, adverb, preposition } = word.form;
  return finite.length > 0 && determiner === 0 && pronoun === 0 && !adverb && preposition === null;
};
