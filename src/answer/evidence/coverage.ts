import type { Vocabulary } from '../../language/form.ts';
import { scanTerms } from '../../language/term/scan-terms.ts';
import type { AskedWords } from './asked-words.ts';

/** How well each asked word is met by a text, from 0 to 1, in the order of the words. */
export type Coverage = Float64Array;

/** What a text holds of a question. */
export interface CoveredText {
  readonly covered: Coverage;
  /** The same with neighbours of the asked words. */
  readonly soft: Coverage;
  /** How many terms that are words themselves the text has, met or not. */
  readonly length: number;
  /** The most asked words that stand close together, as a share of their weight. */
  readonly together: number;
}

/** Words so many letters apart stand together. */
const CLOSE = 60;

/** Reads the terms of a part of a text and what they meet. */
export function coverText(
  text: string,
  start: number,
  end: number,
  { words, meetings, softMeetings }: AskedWords,
  vocabulary: Vocabulary,
): CoveredText {
  const covered = new Float64Array(words.length);
  const soft = new Float64Array(words.length);
  const places: { readonly word: number; readonly at: number }[] = [];
  let length = 0;
  scanTerms(text, vocabulary, start, end, ({ term, weight }, at) => {
    if (weight === 1) length += 1;
    for (const { word, value } of softMeetings.get(term) ?? NONE)
      if (weight * value > (soft[word] ?? 0)) soft[word] = Math.min(1, weight * value);
    const met = meetings.get(term);
    if (met === undefined) return;
    for (const { word, value } of met) {
      const strength = Math.min(1, weight * value);
      if (strength > (covered[word] ?? 0)) covered[word] = strength;
      if (strength >= 0.25) places.push({ word, at });
    }
  });
  return { covered, soft, length, together: findTogether(places, words) };
}

const NONE: readonly never[] = [];

function findTogether(
  places: readonly { readonly word: number; readonly at: number }[],
  words: AskedWords['words'],
): number {
  let best = 0;
  for (const [index, { at }] of places.entries()) {
    const seen = new Set<number>();
    let share = 0;
    for (let next = index; next < places.length; next += 1) {
      const place = places[next];
      if (place === undefined || place.at - at > CLOSE) break;
      if (seen.has(place.word)) continue;
      seen.add(place.word);
      share += words[place.word]?.share ?? 0;
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
      joined[word] = Math.max(joined[word] ?? 0, text[word] ?? 0);
  return joined;
}

/** The weight of what is covered, from 0 to 1. */
export function shareOf({ words }: AskedWords, covered: Coverage): number {
  let share = 0;
  for (let word = 0; word < words.length; word += 1)
    share += (words[word]?.share ?? 0) * (covered[word] ?? 0);
  return share;
}
