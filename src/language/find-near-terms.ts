import { findTermWeights } from './find-terms.ts';
import type { Vocabulary } from './form.ts';
import { keptBy } from './kept.ts';
import { NEAR_WORDS } from './lexicon/near-words/near-words.ts';
import { foldSpelling } from './term/fold-spelling.ts';

const GROUPS: readonly (readonly string[])[] = NEAR_WORDS.map((group) => group.split(' '));

/** A listed word and the groups it stands in. */
interface Listed {
  readonly word: string;
  /** Its spelling folded. */
  readonly key: string;
  readonly groups: number[];
}

/** Every listed word, in the order of its letters. */
const LISTED: readonly Listed[] = readListed();

function readListed(): readonly Listed[] {
  const listed = new Map<string, Listed>();
  GROUPS.forEach((group, place) => {
    for (const word of group) {
      const known = listed.get(word);
      if (known === undefined) listed.set(word, { word, key: foldSpelling(word), groups: [place] });
      else known.groups.push(place);
    }
  });
  return [...listed.values()].sort((left, right) =>
    left.key === right.key ? 0 : left.key < right.key ? -1 : 1,
  );
}

/** A term may be the stem of a word or its other lemma: so many of its last letters may be others, and so many more may follow. */
const LOOSE_END = 2;
const LONGEST_END = 3;
const SHORTEST_BEGINNING = 3;

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
    groups.flatMap((place) => (GROUPS[place] ?? []).flatMap((word) => wholeTerms(word, vocabulary))),
  );
  near.delete(term);
  kept.set(term, [...near]);
  return [...near];
}

/** The groups of every listed word that has the term. */
function groupsOf(term: string, vocabulary: Vocabulary): readonly number[] {
  const beginning = term.slice(0, Math.max(SHORTEST_BEGINNING, term.length - LOOSE_END));
  const groups = new Set<number>();
  for (let at = firstFrom(beginning); at < LISTED.length; at += 1) {
    const { word, key, groups: own } = LISTED[at] as Listed;
    if (!key.startsWith(beginning)) break;
    if (key.length > term.length + LONGEST_END) continue;
    if (key === term || wholeTerms(word, vocabulary).includes(term))
      for (const place of own) groups.add(place);
  }
  return [...groups].sort((left, right) => left - right);
}

/** The place of the first listed word that is not before some letters. */
function firstFrom(letters: string): number {
  let low = 0;
  let high = LISTED.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((LISTED[middle] as Listed).key < letters) low = middle + 1;
    else high = middle;
  }
  return low;
}

const wholeTerms = (word: string, vocabulary: Vocabulary): readonly string[] =>
  findTermWeights(word, vocabulary).flatMap(({ term, weight }) => (weight === 1 ? [term] : []));
