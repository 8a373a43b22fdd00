import { capitalise, uncapitalise } from '../../language/capitalise.ts';
import {
  AGAIN_QUESTIONS,
  BARE_QUESTIONS,
  FOLLOW_UP_OPENINGS,
  FRESH_STARTS,
} from '../../language/lexicon/follow-ups.ts';
import { QUESTION_WORDS } from '../../language/lexicon/pronouns.ts';
import { ASKING_WORDS } from '../../language/lexicon/question-frames.ts';
import { createPattern, matchPattern, type PhrasePattern } from './phrase-pattern.ts';
import { readTypedWords, type TypedWords } from './typed-words.ts';

const BARE = BARE_QUESTIONS.map(createPattern);
const AGAIN = AGAIN_QUESTIONS.map(createPattern);
const FRESH = FRESH_STARTS.map(createPattern);

/**
 * What a text asks that only makes sense behind another question: "Warum?" behind "Wird das Bad geschlossen?" asks "Warum wird
 * das Bad geschlossen?", "Wer sagt das?" asks the same again.
 *
 * @param earlier the earlier question, as it was understood
 * @returns null when the text is no such thing, or nothing can be made of it
 */
export function continueQuestion(text: string, earlier: string): string | null {
  const typed = readTypedWords(text);
  if (isWhole(AGAIN, typed)) return earlier;
  if (!isWhole(BARE, typed)) return null;
  const before = readTypedWords(earlier);
  if (QUESTION_WORDS.has(before.words[0] ?? '') || before.words.length < 2) return null;
  const asking = typed.words.findIndex((word) => QUESTION_WORDS.has(word));
  const preposition = Math.max(0, asking - 1);
  const from = FOLLOW_UP_OPENINGS.has(typed.words[preposition] ?? '') ? asking : preposition;
  const words = typed.words
    .slice(from, asking + (ASKING_WORDS.how.has(typed.words[asking] ?? '') ? 2 : 1))
    .join(' ');
  return `${capitalise(words)} ${uncapitalise(earlier)}`;
}

/** "neu", "neues Thema": what follows has nothing to do with what was before. */
export const startsAfresh = (text: string): boolean => isWhole(FRESH, readTypedWords(text));

const isWhole = (patterns: readonly PhrasePattern[], { words }: TypedWords): boolean =>
  words.length > 0 && patterns.some((pattern) => matchPattern(pattern, words, 0)[0] === words.length);
