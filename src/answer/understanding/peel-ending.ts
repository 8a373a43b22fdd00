import { CLOSINGS, ENDING_WORDS, TAGS } from '../../language/lexicon/question-frames.ts';
import { createPattern, matchPattern, type PhrasePattern } from './phrase-pattern.ts';
import { beforeWord, endsBehind, readTypedWords, type TypedWords } from './typed-words.ts';

export type Ending = 'tag-question' | 'closing';

export interface PeeledEnding {
  /** What is left, without a mark at its end. */
  readonly text: string;
  readonly endings: readonly Ending[];
}

const KINDS: readonly (readonly [Ending, readonly PhrasePattern[]])[] = [
  ['tag-question', TAGS.map(createPattern)],
  ['closing', CLOSINGS.map(createPattern)],
];

/** Takes ", oder?", ", stimmt's?" and "danke" off the end, one after the other. */
export function peelEnding(text: string): PeeledEnding {
  const endings: Ending[] = [];
  let rest = text;
  for (let found = findEnding(rest); found !== null; found = findEnding(rest)) {
    endings.push(found.ending);
    rest = found.rest;
  }
  return { text: rest, endings };
}

function findEnding(text: string): { ending: Ending; rest: string } | null {
  const typed = readTypedWords(text.replace(/[\s?!.,;]+$/u, ''));
  for (let start = Math.max(1, typed.words.length - LONGEST); start < typed.words.length; start += 1)
    for (const [ending, patterns] of KINDS)
      if (mayStand(typed, start) && patterns.some((pattern) => reachesEnd(pattern, typed, start)))
        return { ending, rest: beforeWord(typed, start) };
  return null;
}

/** No ending has more words. */
const LONGEST = 9;

const reachesEnd = (pattern: PhrasePattern, { folded }: TypedWords, start: number): boolean =>
  matchPattern(pattern, folded, start)[0] === folded.length - start;

/** Behind a mark, or where the word alone says that an ending begins: nothing else begins so at a question's end. */
const mayStand = (typed: TypedWords, start: number): boolean =>
  endsBehind(typed, start) || ENDING_WORDS.has(typed.words[start] ?? '');
