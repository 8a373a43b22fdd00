import { capitalise, uncapitalise } from '../../language/capitalise.ts';
import type { Vocabulary } from '../../language/form.ts';
import { isClosed } from '../../language/is-listed.ts';
import {
  AGAIN_QUESTIONS,
  BARE_QUESTIONS,
  FILLED_QUESTION_WORDS,
  FOLLOW_UP_OPENINGS,
  FRESH_STARTS,
  REFERRING_WORDS,
} from '../../language/lexicon/follow-ups.ts';
import { QUESTION_WORDS } from '../../language/lexicon/pronouns.ts';
import { ASKING_WORDS } from '../../language/lexicon/question-frames.ts';
import { ASKS_SAYING } from '../../language/lexicon/question-words.ts';
import { createPattern, matchPattern, type PhrasePattern } from './phrase-pattern.ts';
import { fromWord, readTypedWords, type TypedWords } from './typed-words.ts';

const BARE = BARE_QUESTIONS.map(createPattern);
const AGAIN = AGAIN_QUESTIONS.map(createPattern);
const FRESH = FRESH_STARTS.map(createPattern);

/** What goes on with an earlier question. */
export interface Continued {
  readonly text: string;
  /** What the earlier question told of the event; the empty string where the text says it all. */
  readonly context: string;
}

/**
 * What a text asks that only makes sense behind another question: "Warum?" behind "Wird das Bad geschlossen?" asks "Warum wird
 * das Bad geschlossen?", "Wer sagt das?" asks the same again, and "Und wer zahlt?" asks of the same event.
 *
 * @param earlier the earlier question, as it was understood
 * @returns null when the text is a question of its own
 */
export function continueQuestion(text: string, earlier: string, vocabulary: Vocabulary): Continued | null {
  const typed = readTypedWords(text);
  if (earlier === '') return null;
  if (isWhole(AGAIN, typed)) return { text: earlier, context: '' };
  if (isWhole(BARE, typed))
    return { text: askOtherwise(askingWords(typed), earlier, vocabulary), context: '' };
  if (FOLLOW_UP_OPENINGS.has(typed.words[0] ?? '')) {
    const rest = capitalise(fromWord(typed, 1));
    return goesOn(readTypedWords(rest), vocabulary) ? { text: rest, context: told(earlier) } : null;
  }
  return refersBack(typed, vocabulary) ? { text, context: told(earlier) } : null;
}

/** Whether a text says nothing without a question before it: "Warum?", "Stimmt das?" */
export function needsEarlier(text: string): boolean {
  const typed = readTypedWords(text);
  return isWhole(BARE, typed) || isWhole(AGAIN, typed);
}

/** "neu", "neues Thema": what follows has nothing to do with what was before. */
export const startsAfresh = (text: string): boolean => isWhole(FRESH, readTypedWords(text));

const isWhole = (patterns: readonly PhrasePattern[], { folded }: TypedWords): boolean =>
  folded.length > 0 && patterns.some((pattern) => matchPattern(pattern, folded, 0)[0] === folded.length);

const told = (question: string): string => question.replace(/[?!\s]+$/u, '.');

/** "und [seit wann] eigentlich", "[wie lange] denn" */
function askingWords({ words }: TypedWords): string {
  const asking = words.findIndex((word) => QUESTION_WORDS.has(word));
  const preposition = Math.max(0, asking - 1);
  const from = FOLLOW_UP_OPENINGS.has(words[preposition] ?? '') ? asking : preposition;
  return words.slice(from, asking + (ASKING_WORDS.how.has(words[asking] ?? '') ? 2 : 1)).join(' ');
}

/** The same event, asked for with another word; what was asked for before becomes somebody or something. */
function askOtherwise(asking: string, earlier: string, vocabulary: Vocabulary): string {
  // Who says it, and when, stands in every answer.
  if (ASKS_SAYING.test(earlier)) return earlier;
  const typed = readTypedWords(earlier);
  const verb = typed.words.findIndex((word, place) => isVerb(word, place, vocabulary));
  if (verb <= 0) return `${capitalise(asking)} ${uncapitalise(earlier)}`;
  // "gab es": the pronoun stays with its verb.
  const close = isPronoun(typed.words[verb + 1], vocabulary) ? verb + 1 : verb;
  const start = typed.tokens[typed.places[verb] ?? 0]?.start ?? 0;
  const end = typed.tokens[typed.places[close] ?? 0]?.end ?? earlier.length;
  const filled = fill(typed.words.slice(0, verb), earlier.slice(0, start).trim());
  return `${capitalise(asking)} ${earlier.slice(start, end)} ${filled}${earlier.slice(end)}`.replace(
    /\s+/g,
    ' ',
  );
}

function isVerb(word: string, place: number, vocabulary: Vocabulary): boolean {
  const { finite, adverb, pronoun, determiner, preposition } = vocabulary.form(word);
  const small = place > 0 && (adverb || pronoun !== 0 || determiner !== 0 || preposition !== null);
  return finite.length > 0 && !small;
}

function isPronoun(word: string | undefined, vocabulary: Vocabulary): boolean {
  if (word === undefined) return false;
  const { pronoun, determiner } = vocabulary.form(word);
  return pronoun !== 0 && determiner === 0;
}

/** What stood before the verb, as no question: "wie viele [Raketen]", "wer" as "jemand"; nothing of "seit wann". */
function fill(words: readonly string[], front: string): string {
  const asking = words.findIndex((word) => QUESTION_WORDS.has(word));
  if (asking < 0) return uncapitalise(front);
  const instead = FILLED_QUESTION_WORDS.get(words[asking] ?? '');
  const preposition = words.slice(0, asking).join(' ');
  if (instead !== undefined) return `${preposition} ${instead}`.trim();
  const how = ASKING_WORDS.how.has(words[asking] ?? '');
  if (how && !ASKING_WORDS.many.has(words[asking + 1] ?? '')) return '';
  const skipped = asking + (how ? 2 : 1);
  const noun = front.split(/\s+/u).slice(skipped).join(' ');
  return noun === '' ? '' : `${preposition} ${noun}`.trim();
}

/** "Und [wer ermittelt]?", "Und [in Lindenau]?" go on; "Und der Hafen?" and "Und was sagt Holt zum Hafen?" have a topic of their own. */
function goesOn(typed: TypedWords, vocabulary: Vocabulary): boolean {
  if (ASKS_SAYING.test(typed.text) || namesOne(typed, typed.words.length, vocabulary)) return false;
  const [first = ''] = typed.words;
  if (vocabulary.form(first).preposition !== null) return true;
  return typed.words.some((word, place) => isVerb(word, place, vocabulary));
}

/** "Wann tritt [sie] zurück?": nobody and nothing is named before it. */
function refersBack(typed: TypedWords, vocabulary: Vocabulary): boolean {
  const at = typed.words.findIndex((word) => REFERRING_WORDS.has(word));
  if (at < 0 || namesOne(typed, at, vocabulary)) return false;
  return typed.words.slice(0, at).every((word) => isPlain(word, vocabulary) && !isNoun(word, vocabulary));
}

const writtenAt = ({ tokens, places }: TypedWords, place: number): string =>
  tokens[places[place] ?? 0]?.text ?? '';

/** Whether one of the first words is a name. */
const namesOne = (typed: TypedWords, end: number, vocabulary: Vocabulary): boolean =>
  typed.words.slice(0, end).some((_, place) => {
    const written = writtenAt(typed, place);
    if (place === 0 || !/^\p{Lu}/u.test(written)) return false;
    return !vocabulary.dictionary.knows(written) || vocabulary.form(written).nouns.length === 0;
  });

/** A word of the dictionary itself: "querfurt" only looks like one. */
const isPlain = (word: string, vocabulary: Vocabulary): boolean =>
  isClosed(word, vocabulary) || vocabulary.dictionary.knows(word);

function isNoun(word: string, vocabulary: Vocabulary): boolean {
  const { nouns } = vocabulary.form(capitalise(word));
  const { finite, participles, adjectives } = vocabulary.form(word);
  const otherwise = finite.length + participles.length + adjectives.length > 0 || isClosed(word, vocabulary);
  return nouns.length > 0 && !otherwise;
}
