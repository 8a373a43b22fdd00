import { countPairs } from './count-pairs.ts';
import { findDirections } from './find-directions.ts';
import { weighPairs } from './weigh-pairs.ts';

/** How many numbers stand for a word; each is a byte. */
export const DIRECTIONS = 64;
const MOST_WORDS = 20_000;
const LEAST_SEQUENCES = 4;
const REACH = 5;
/** With fewer words than this nothing can be learned about which keep the same company. */
const LEAST_WORDS = 300;

/** A word that keeps the same company as another, and how much so, up to 1. */
export interface Neighbour {
  readonly word: string;
  readonly likeness: number;
}

/** Words as directions: those that point the same way keep the same company. */
export interface WordVectors {
  readonly words: readonly string[];
  /** `DIRECTIONS` numbers a word, of length 127 together. */
  readonly bytes: Int8Array;
}

/**
 * Learns from runs of words which of them keep the same company.
 * @param sequences one for each passage; their order does not matter, and the same ones give the same bytes
 * @returns null when they hold too few words
 */
export function learnVectors(sequences: readonly (readonly string[])[]): WordVectors | null {
  const pairs = countPairs(sequences, {
    mostWords: MOST_WORDS,
    leastSequences: LEAST_SEQUENCES,
    reach: REACH,
  });
  if (pairs.words.length < LEAST_WORDS) return null;
  const rows = findDirections(weighPairs(pairs), DIRECTIONS);
  return { words: pairs.words, bytes: packRows(rows, pairs.words.length) };
}

const LENGTH = 127;

function packRows(rows: Float64Array, count: number): Int8Array {
  const bytes = new Int8Array(count * DIRECTIONS);
  for (let word = 0; word < count; word += 1) {
    const row = rows.subarray(word * DIRECTIONS, (word + 1) * DIRECTIONS);
    const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
    for (let at = 0; at < DIRECTIONS; at += 1)
      bytes[word * DIRECTIONS + at] = length === 0 ? 0 : Math.round(((row[at] as number) / length) * LENGTH);
  }
  return bytes;
}
