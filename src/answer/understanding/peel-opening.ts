import type { Vocabulary } from '../../language/form.ts';
import {
  COMPLEMENTISERS,
  GREETINGS,
  INTERJECTIONS,
  LABELS,
  LEAD_INS,
  MISSPELT_COMPLEMENTISERS,
  TELLER_FRAMES,
  TOPIC_FRAMES,
} from '../../language/lexicon/question-frames.ts';
import { createPattern, matchPattern, type PhrasePattern } from './phrase-pattern.ts';
import { endsBehind, fromWord, readTypedWords, type TypedWords } from './typed-words.ts';

/** What stood before a question. */
export type Opening = 'greeting' | 'interjection' | 'label' | 'lead-in' | 'topic';

export interface Peeled {
  /** What is left. */
  readonly text: string;
  readonly openings: readonly Opening[];
}

interface Kind {
  readonly opening: Opening;
  readonly patterns: readonly PhrasePattern[];
  /** Whether so many words of this kind may be taken off. */
  mayEnd(typed: TypedWords, count: number, vocabulary: Vocabulary): boolean;
}

const patternsOf = (phrases: readonly string[]): readonly PhrasePattern[] => phrases.map(createPattern);

const KINDS: readonly Kind[] = [
  { opening: 'greeting', patterns: patternsOf(GREETINGS), mayEnd: () => true },
  { opening: 'interjection', patterns: patternsOf(INTERJECTIONS), mayEnd: endsBehind },
  {
    opening: 'label',
    patterns: patternsOf(LABELS),
    mayEnd: (typed, count, vocabulary) =>
      endsBehind(typed, count) || asks(typed.words[count] ?? '', vocabulary),
  },
  {
    opening: 'lead-in',
    patterns: patternsOf(LEAD_INS.filter(({ claim }) => claim !== true).map(({ phrase }) => phrase)),
    mayEnd: (typed, count, vocabulary) =>
      count < typed.words.length &&
      (endsBehind(typed, count) || goesOn(typed.words[count] ?? '', vocabulary)),
  },
  {
    opening: 'lead-in',
    patterns: patternsOf(LEAD_INS.filter(({ claim }) => claim === true).map(({ phrase }) => phrase)),
    mayEnd: (typed, count, vocabulary) =>
      count < typed.words.length &&
      (endsBehind(typed, count) ||
        goesOn(typed.words[count] ?? '', vocabulary) ||
        typed.words.slice(count + 1).some((word) => isVerb(word, vocabulary))),
  },
  {
    opening: 'lead-in',
    patterns: patternsOf(TELLER_FRAMES.map(({ phrase }) => phrase)),
    // "Wer sagt [was] zum Hafen?" asks for something else.
    mayEnd: (typed, count) =>
      count < typed.words.length && (endsBehind(typed, count) || opensThat(typed.words[count] ?? '')),
  },
  {
    opening: 'topic',
    patterns: patternsOf(TOPIC_FRAMES),
    mayEnd: ({ words }, count) => count < words.length,
  },
];

/** Takes greetings, labels and lead-ins off the beginning, one after the other, the longest first. */
export function peelOpening(text: string, vocabulary: Vocabulary): Peeled {
  const openings: Opening[] = [];
  let rest = text;
  for (let found = findOpening(rest, vocabulary); found !== null; found = findOpening(rest, vocabulary)) {
    openings.push(found.opening);
    rest = found.rest;
  }
  return { text: rest, openings };
}

function findOpening(text: string, vocabulary: Vocabulary): { opening: Opening; rest: string } | null {
  const typed = readTypedWords(text);
  let best: { opening: Opening; count: number } | null = null;
  for (const { opening, patterns, mayEnd } of KINDS)
    for (const pattern of patterns) {
      const count =
        matchPattern(pattern, typed.folded, 0).find((words) => mayEnd(typed, words, vocabulary)) ?? 0;
      if (count > (best?.count ?? 0)) best = { opening, count };
    }
  return best === null ? null : { opening: best.opening, rest: fromWord(typed, best.count) };
}

const isVerb = (word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.form(word).finite.length > 0 && !vocabulary.form(word).adverb;

const opensThat = (word: string): boolean => COMPLEMENTISERS.has(word) || MISSPELT_COMPLEMENTISERS.has(word);

/** "[wird] das Bad …", "[wann] …". */
function asks(word: string, vocabulary: Vocabulary): boolean {
  const form = vocabulary.form(word);
  return form.question || (form.finite.length > 0 && form.determiner === 0 && form.pronoun === 0);
}

/** "[dass] …", "[ob] …", or a question of its own. */
const goesOn = (word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.form(word).subjunction || asks(word, vocabulary);
