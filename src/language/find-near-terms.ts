import { findTermWeights } from './find-terms.ts';
import type { Vocabulary } from './form.ts';
import { keptBy } from './kept.ts';
import { NEAR_WORDS } from './lexicon/near-words/near-words.ts';
import { foldSpelling } from './term/fold-spelling.ts';

/** A listed word and the groups it stands in. */
interface Listed {
  readonly word: string;
  /** Its spelling folded. */
  readonly key: string;
  readonly groups: number[];
}

/** So many first letters of a word say in which part of the lexicon it stands. */
const PART_LETTERS = 3;

/** The groups that have a word of a part. A list of all their words would take several times as long, and a process asks for few. */
const placesOf = keptBy((_: Vocabulary): ReadonlyMap<string, readonly number[]> => readParts());

function readParts(): ReadonlyMap<string, readonly number[]> {
  const parts = new Map<string, number[]>();
  // Folded all at once, in a fraction of the time.
  const groups = foldSpelling(NEAR_WORDS.join('\n')).split('\n');
  groups.forEach((group, place) => {
    for (const word of group.split(' ')) {
      const letters = word.slice(0, PART_LETTERS);
      const known = parts.get(letters);
      if (known === undefined) parts.set(letters, [place]);
      else if (known.at(-1) !== place) known.push(place);
    }
  });
  return parts;
}

const wordsOf = (place: number): readonly string[] => NEAR_WORDS[place]?.split(' ') ?? [];

/** Parts that were read: of no more than the lexicon has. */
const partsOf = keptBy((_: Vocabulary): Map<string, readonly Listed[]> => new Map());

/** The words of a part. */
function listedOf(letters: string, vocabulary: Vocabulary): readonly Listed[] {
  const places = placesOf(vocabulary).get(letters);
  if (places === undefined) return [];
  const parts = partsOf(vocabulary);
  const part = parts.get(letters) ?? readPart(letters, places);
  parts.set(letters, part);
  return part;
}

function readPart(letters: string, places: readonly number[]): readonly Listed[] {
  const listed = new Map<string, Listed>();
  for (const place of places) {
    for (const word of wordsOf(place)) {
      const key = foldSpelling(word);
      if (!key.startsWith(letters)) continue;
      const known = listed.get(word);
      if (known === undefined) listed.set(word, { word, key, groups: [place] });
      else known.groups.push(place);
    }
  }
  return [...listed.values()];
}

/** A term may be the stem of a word or its other lemma: so many of its last letters may be others, and so many more may follow. */
const LOOSE_END = 2;
const LONGEST_END = 3;

/** What was found of terms: of no more than the lexicon has. */
const nearOf = keptBy((_: Vocabulary): Map<string, readonly string[]> => new Map());

/**
 * Terms of words by which a newspaper may name what a reader calls otherwise, in the order of the lexicon; for search, never for
 * proof.
 * @param term of a word, as `findTerms` gives it
 * @returns without the word itself; empty for a word that is in no group
 */
export function findNearTerms(term: string, vocabulary: Vocabulary): readonly string[] {
  const kept = nearOf(vocabulary);
  const known = kept.get(term);
  if (known !== undefined) return known;
  const groups = groupsOf(term, vocabulary);
  if (groups.length === 0) return [];
  const near = new Set(
    groups.flatMap((place) => wordsOf(place).flatMap((word) => wholeTerms(word, vocabulary))),
  );
  near.delete(term);
  kept.set(term, [...near]);
  return [...near];
}

/** The groups of every listed word that has the term. */
function groupsOf(term: string, vocabulary: Vocabulary): readonly number[] {
  const beginning = term.slice(0, Math.max(PART_LETTERS, term.length - LOOSE_END));
  const groups = new Set<number>();
  for (const { word, key, groups: own } of listedOf(term.slice(0, PART_LETTERS), vocabulary)) {
    if (!key.startsWith(beginning) || key.length > term.length + LONGEST_END) continue;
    if (key === term || wholeTerms(word, vocabulary).includes(term))
      for (const place of own) groups.add(place);
  }
  return [...groups].sort((left, right) => left - right);
}

const wholeTerms = (word: string, vocabulary: Vocabulary): readonly string[] =>
  findTermWeights(word, vocabulary).flatMap(({ term, weight }) => (weight === 1 ? [term] : []));
