import { numberIn } from '../../corpus/term-numbers.ts';
import type { TermRange, TextTerms } from '../../corpus/text-terms.ts';
import type { AskedWord, AskedWords, Meeting } from './asked-words.ts';
import type { MetTerms } from './met-terms.ts';

/** How well each asked word is met by a text, from 0 to 1, in the order of the words. */
export type Coverage = Float64Array;

/** What a text holds of a question. */
export interface CoveredText {
  readonly covered: Coverage;
  /** The same with neighbours of the asked words. */
  readonly soft: Coverage;
}

/** The same of a sentence. */
export interface CoveredSentence extends CoveredText {
  /** How many terms that are words themselves the sentence has, met or not. */
  readonly length: number;
  /** The most asked words that stand close together, as a share of their weight. */
  readonly together: number;
}

/** Words so many letters apart stand together. */
const CLOSE = 60;
/** A term must stand for a word so well to count among those that stand together. */
const LEAST_TOGETHER = 0.25;

/** What the terms of a text meet. */
export function coverText(terms: Int32Array, met: MetTerms): CoveredText {
  const { length } = met.asked.words;
  const text = { covered: new Float64Array(length), soft: new Float64Array(length) };
  for (let at = 0; at < terms.length; at += 1) cover(terms[at] as number, met, text);
  return text;
}

/**
 * What a sentence of a text meets.
 * @param text gets it; with nothing covered yet
 */
export function coverSentence(
  { terms, places }: TextTerms,
  { from, to, length }: TermRange,
  met: MetTerms,
  text: CoveredText,
): CoveredSentence {
  const words: number[] = [];
  const starts: number[] = [];
  for (let at = from; at < to; at += 1) {
    const packed = terms[at] as number;
    const place = cover(packed, met, text);
    if (place < 0) continue;
    for (const { word, value } of met.hard[place] ?? NONE)
      if (Math.min(1, met.weightIn(packed) * value) >= LEAST_TOGETHER) {
        words.push(word);
        starts.push(places[at] as number);
      }
  }
  return { ...text, length, together: findTogether(words, starts, met.asked.words) };
}

const NONE: readonly never[] = [];

/** Notes what a term meets; @returns its place among the met terms, -1 for none */
function cover(packed: number, met: MetTerms, { covered, soft }: CoveredText): number {
  const place = met.placeOf(numberIn(packed));
  if (place < 0) return -1;
  raise(soft, met.soft[place] ?? NONE, met.weightIn(packed));
  raise(covered, met.hard[place] ?? NONE, met.weightIn(packed));
  return place;
}

function raise(coverage: Coverage, meetings: readonly Meeting[], weight: number): void {
  for (const { word, value } of meetings)
    if (weight * value > (coverage[word] as number)) coverage[word] = Math.min(1, weight * value);
}

/** @param words the asked words that were met, in the order of the text, and where each begins */
function findTogether(
  words: readonly number[],
  starts: readonly number[],
  asked: AskedWords['words'],
): number {
  let best = 0;
  for (let first = 0; first < words.length; first += 1) {
    let share = 0;
    for (let next = first; next < words.length; next += 1) {
      if ((starts[next] as number) - (starts[first] as number) > CLOSE) break;
      const word = words[next] as number;
      if (words.indexOf(word, first) === next) share += asked[word]?.share ?? 0;
    }
    if (share > best) best = share;
  }
  return best;
}

/** For each word the better of two texts. */
export function joinCoverage(...texts: readonly Coverage[]): Coverage {
  const joined = new Float64Array(texts[0]?.length ?? 0);
  for (const text of texts)
    for (let word = 0; word < joined.length; word += 1)
      if ((text[word] as number) > (joined[word] as number)) joined[word] = text[word] as number;
  return joined;
}

/** The weight of what is covered by the best of up to three texts, from 0 to 1. */
export function shareOf({ words }: AskedWords, text: Coverage, other = text, third = text): number {
  let share = 0;
  for (let word = 0; word < words.length; word += 1)
    share +=
      (words[word] as AskedWord).share *
      Math.max(text[word] as number, other[word] as number, third[word] as number);
  return share;
}

/** The weight of the word that is missing most. */
export function missingOf({ words }: AskedWords, covered: Coverage): number {
  let most = 0;
  for (let word = 0; word < words.length; word += 1)
    most = Math.max(most, (words[word] as AskedWord).share * (1 - (covered[word] as number)));
  return most;
}
