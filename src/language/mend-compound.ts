import { capitalise } from './capitalise.ts';
import type { Dictionary } from './dictionary.ts';
import { splitCompound } from './term/split-compound.ts';

/** Shorter words are made of anything by changing a letter. */
const SHORTEST_SWAPPED = 8;
const SHORTEST_CHANGED = 12;
const SHORTEST_PART = 4;
const LONGEST = 40;
const LETTERS = Array.from({ length: 26 }, (_, place) => String.fromCharCode(0x61 + place));

/**
 * The compound that a word no dictionary lists may have meant: "Steuerhitnerzieher" gives "Steuerhinterzieher". Two letters that
 * changed places are put right; in long nouns also one that is missing, too much or another. Takes up to some ten
 * milliseconds.
 *
 * @returns null when there is none, or more than one that is made of as few parts; else in the word's own capitals
 */
export function mendCompound(word: string, dictionary: Dictionary): string | null {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST_SWAPPED || lower.length > LONGEST || !/^\p{L}+$/u.test(lower)) return null;
  const isSmall = word.charAt(0) === lower.charAt(0);
  const mayChange = !isSmall && lower.length >= SHORTEST_CHANGED;
  const mended = best(swaps(lower), dictionary) ?? (mayChange ? best(otherLetters(lower), dictionary) : null);
  return mended === null || isSmall ? mended : capitalise(mended);
}

/** The wording of the fewest parts; null where several have as few. */
function best(wordings: Iterable<string>, dictionary: Dictionary): string | null {
  let found: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const wording of wordings) {
    const parts = splitCompound(wording, dictionary);
    if (parts === null || parts.length > fewest || parts.some(({ length }) => length < SHORTEST_PART))
      continue;
    found = parts.length === fewest && wording !== found ? null : wording;
    fewest = parts.length;
  }
  return found;
}

function* swaps(word: string): Iterable<string> {
  for (let at = 1; at < word.length; at += 1)
    if (word[at] !== word[at - 1])
      yield `${word.slice(0, at - 1)}${word[at]}${word[at - 1]}${word.slice(at + 1)}`;
}

function* otherLetters(word: string): Iterable<string> {
  for (let at = 0; at <= word.length; at += 1) {
    yield word.slice(0, at) + word.slice(at + 1);
    for (const letter of LETTERS) {
      yield word.slice(0, at) + letter + word.slice(at);
      yield word.slice(0, at) + letter + word.slice(at + 1);
    }
  }
}
