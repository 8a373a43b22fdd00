import type { TermDictionary } from './term-dictionary.ts';

/**
 * Postings of the passages from `base` on, in typed arrays that never change, but for the lengths: a removed passage's becomes
 * 0. A passage is known here by its number less `base`, a term by its place in the dictionary.
 *
 * Where the postings of a term are depends on how many there are:
 * - one: `places` holds it;
 * - up to a block: `places` holds the word where they start, and `bounds` their bound;
 * - more: `places` holds the first of the term's blocks; every block has its word, its last passage and its bound.
 */
export interface Segment {
  readonly base: number;
  /** The length code of each passage, 0 for one that is not there. */
  readonly lengths: Uint8Array;
  readonly dictionary: TermDictionary;
  /** How many postings each term has, those of removed passages included. */
  readonly counts: Uint32Array;
  readonly places: Uint32Array;
  /** For each term a bound code that none of its impacts exceeds. */
  readonly bounds: Uint8Array;
  readonly blockWords: Uint32Array;
  readonly blockLasts: Uint32Array;
  readonly blockBounds: Uint8Array;
  readonly words: Uint32Array;
}

/** All segments of an index in the order of their passages, with nothing growing and nothing at work. */
export interface FrozenIndex {
  readonly segments: readonly Segment[];
  /** The number of the next passage. */
  readonly next: number;
}
