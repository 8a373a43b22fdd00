import { capitalise } from '../capitalise.ts';
import { packAutomaton, WordAutomaton } from '../dictionary/word-automaton.ts';
import { PART_KINDS } from '../dictionary.ts';
import { COMPOUND_MODIFIERS, NO_COMPOUND_PARTS, SHORT_NOUNS } from '../lexicon/compound-parts.ts';
import { COUNTRY_NAMES } from './find-country.ts';

export const SHORTEST_PART = 3;

/** Costs: the fewest parts win; among equals longer parts, whole nouns, and no linking element. */
export const COST = {
  part: 1,
  shortPart: 0.4,
  linking: 0.1,
  rareLinking: 0.3,
  modifier: 0.05,
  stem: 0.2,
} as const;

/** A part of a compound as a word of its own. */
export interface Part {
  readonly word: string;
  readonly cost: number;
}

export const linkingCost = (linking: string): number =>
  linking === '' ? 0 : linking === 's' || linking === 'n' ? COST.linking : COST.rareLinking;

/** @param kinds what the dictionary says of the letters, as `PART_KINDS` */
export function findNoun(letters: string, kinds: number, listed: number): Part | null {
  if ((kinds & PART_KINDS.noun) === 0 || (listed & LISTED_KINDS.noPart) !== 0) return null;
  return {
    word: capitalise(letters),
    cost: COST.part + (letters.length === SHORTEST_PART ? COST.shortPart : 0),
  };
}

/**
 * @param kinds what the dictionary says of the letters, as `PART_KINDS`
 * @param listed what our own lists say of them
 */
export function findModifier(letters: string, kinds: number, listed: number): Part | null {
  if (letters.length < SHORTEST_PART)
    return listed & LISTED_KINDS.shortNoun ? { word: capitalise(letters), cost: COST.part } : null;
  if (listed & LISTED_KINDS.modifier) return { word: letters, cost: COST.part + COST.modifier };
  if (listed & LISTED_KINDS.noPart) return null;
  const noun = findNoun(letters, kinds, listed);
  if (noun !== null || letters.length === SHORTEST_PART) return noun;
  const stem = findStem(letters, kinds);
  if (stem !== null) return { word: stem, cost: COST.part + COST.stem };
  return listed & LISTED_KINDS.country
    ? { word: capitalise(letters), cost: COST.part + COST.modifier }
    : null;
}

/** "Privat-" is "privat", "Schul-" is "Schule", "Impf-" is "impfen", "Liefer-" is "liefern". */
function findStem(letters: string, kinds: number): string | null {
  if (kinds & PART_KINDS.adjective) return letters;
  if (kinds & PART_KINDS.nounWithoutE) return `${capitalise(letters)}e`;
  if (kinds & PART_KINDS.verbWithoutEn) return `${letters}en`;
  return kinds & PART_KINDS.verbWithoutN ? `${letters}n` : null;
}

/** What our own lists say of the letters of a part, as bits. */
const LISTED_KINDS = { modifier: 1, noPart: 2, shortNoun: 4, country: 8 } as const;

/** The words of our own lists, as they stand in compounds. */
export const LISTED = createListed();

function createListed(): WordAutomaton {
  const kinds = new Map<string, number>();
  const add = (words: Iterable<string>, kind: number): void => {
    for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  };
  add(COMPOUND_MODIFIERS, LISTED_KINDS.modifier);
  add(NO_COMPOUND_PARTS, LISTED_KINDS.noPart);
  add(SHORT_NOUNS, LISTED_KINDS.shortNoun);
  add(
    COUNTRY_NAMES.map((name) => name.toLowerCase()),
    LISTED_KINDS.country,
  );
  return new WordAutomaton(packAutomaton(kinds));
}
