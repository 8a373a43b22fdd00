import type { Dictionary } from '../dictionary.ts';
import {
  COMPOUND_MODIFIERS,
  NO_COMPOUND_PARTS,
  SHORT_NOUNS,
  WHOLE_WORDS,
} from '../lexicon/compound-parts.ts';
import { isCountryName } from './find-country.ts';

const LINKING_ELEMENTS = ['', 's', 'es', 'n', 'en', 'er', 'e'] as const;
const SHORTEST_WORD = 7;
const SHORTEST_PART = 3;
/** Only listed nouns are shorter. */
const SHORTEST_LISTED = 2;
const LONGEST_WORD = 60;

/** Costs: the fewest parts win; among equals longer parts, whole nouns, and no linking element. */
const COST = { part: 1, shortPart: 0.4, linking: 0.1, rareLinking: 0.3, modifier: 0.05, stem: 0.2 } as const;

const ADJECTIVE_KINDS: ReadonlySet<string> = new Set(['adjective', 'participle', 'present-participle']);

interface Part {
  readonly word: string;
  readonly cost: number;
}

interface Split {
  readonly cost: number;
  readonly parts: readonly string[];
}

/**
 * The parts of a compound noun as words of their own: "Kurzstreckenraketen" gives kurz, Strecken, Raketen;
 * "Schulpreis" Schule, Preis; "Lieferkette" liefern, Kette. Null when the word is no compound of known words.
 *
 * The best split has the fewest parts. The last part is a noun as it stands, or in a word written small an adjective; those before it are nouns with or
 * without a linking element, nouns without their -e, stems of verbs, adjectives, countries, or listed modifiers.
 *
 * @param word in any capitals, without hyphens; "krebserregende" must be written small to be found
 */
export function splitCompound(word: string, dictionary: Dictionary): readonly string[] | null {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST_WORD || lower.length > LONGEST_WORD || WHOLE_WORDS.has(lower)) return null;
  const findHead = (letters: string): Part | null =>
    findNoun(letters, dictionary) ?? (word === lower ? findAdjectiveHead(letters, dictionary) : null);
  // best[position]: the cheapest way to read the letters before this position as parts.
  const best: (Split | undefined)[] = [{ cost: 0, parts: [] }];
  for (let from = 0; from <= lower.length - SHORTEST_PART; from += 1) {
    const before = best[from];
    if (before === undefined) continue;
    const offer = (end: number, part: Part, linking: number): void => {
      const cost = before.cost + part.cost + linking;
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY))
        best[end] = { cost, parts: [...before.parts, part.word] };
    };
    const rest = lower.slice(from);
    const longest = {
      listed: LONGEST_LISTED,
      noun: dictionary.longestPrefix(capitalise(rest)),
      stem: dictionary.longestPrefix(rest),
    };
    const last = Math.min(rest.length - 1, Math.max(longest.listed, longest.noun, longest.stem));
    for (let length = SHORTEST_LISTED; length <= last; length += 1) {
      const to = from + length;
      const part = findModifier(rest.slice(0, length), longest, dictionary);
      if (part === null) continue;
      for (const linking of LINKING_ELEMENTS)
        if (to + linking.length < lower.length && lower.startsWith(linking, to))
          offer(to + linking.length, part, linkingCost(linking));
    }
    const head = from === 0 ? null : findHead(lower.slice(from));
    if (head !== null) offer(lower.length, head, 0);
  }
  return best[lower.length]?.parts ?? null;
}

/** The modifiers and countries of the lists are no longer than this. */
const LONGEST_LISTED = 16;

/** How long a first part can be, so that longer ones need no look-up. */
interface Longest {
  readonly listed: number;
  readonly noun: number;
  readonly stem: number;
}

const linkingCost = (linking: string): number =>
  linking === '' ? 0 : linking === 's' || linking === 'n' ? COST.linking : COST.rareLinking;

function findNoun(letters: string, dictionary: Dictionary): Part | null {
  const word = capitalise(letters);
  if (NO_COMPOUND_PARTS.has(letters) || !dictionary.isNoun(word)) return null;
  return { word, cost: COST.part + (letters.length === SHORTEST_PART ? COST.shortPart : 0) };
}

/** "verhandlungsfähiger", "krebserregend": in small letters the last part may be an adjective or a participle. */
function findAdjectiveHead(letters: string, dictionary: Dictionary): Part | null {
  if (letters.length <= SHORTEST_PART || !dictionary.knows(letters)) return null;
  const isAdjective = dictionary.readings(letters).some(({ kind }) => ADJECTIVE_KINDS.has(kind));
  return isAdjective ? { word: letters, cost: COST.part } : null;
}

function findModifier(letters: string, longest: Longest, dictionary: Dictionary): Part | null {
  if (letters.length < SHORTEST_PART)
    return SHORT_NOUNS.has(letters) ? { word: capitalise(letters), cost: COST.part } : null;
  if (COMPOUND_MODIFIERS.has(letters)) return { word: letters, cost: COST.part + COST.modifier };
  if (NO_COMPOUND_PARTS.has(letters)) return null;
  const canBeNoun = letters.length <= longest.noun;
  const noun = canBeNoun ? findNoun(letters, dictionary) : null;
  if (noun !== null) return noun;
  if (letters.length <= SHORTEST_PART) return null;
  const canBeStem = letters.length <= longest.stem;
  const stem =
    (canBeStem ? findAdjective(letters, dictionary) : null) ??
    (canBeNoun ? findNounStem(letters, dictionary) : null) ??
    (canBeStem ? findVerbStem(letters, dictionary) : null);
  if (stem !== null) return { word: stem, cost: COST.part + COST.stem };
  return isCountryName(letters) ? { word: capitalise(letters), cost: COST.part + COST.modifier } : null;
}

/** "Privat-" is "privat". */
const findAdjective = (letters: string, dictionary: Dictionary): string | null =>
  dictionary.isAdjective(letters) ? letters : null;

/** "Schul-" is "Schule". */
const findNounStem = (letters: string, dictionary: Dictionary): string | null =>
  dictionary.isNoun(`${capitalise(letters)}e`) ? `${capitalise(letters)}e` : null;

/** "Liefer-" is "liefern". */
const findVerbStem = (letters: string, dictionary: Dictionary): string | null =>
  [`${letters}en`, `${letters}n`].find((infinitive) => dictionary.isInfinitive(infinitive)) ?? null;

/**
 * The parts of a noun that the dictionary lists as a whole. Listed words often only look like compounds ("Vorteil",
 * "Elektronische"), so every part must be a noun of four letters or more.
 */
export function splitListedNoun(noun: string, dictionary: Dictionary): readonly string[] | null {
  const parts = splitCompound(noun, dictionary);
  if (parts === null) return null;
  const plain = parts.every(
    (part) => part.length > SHORTEST_PART && dictionary.isNoun(part) && isPlain(part, noun),
  );
  return plain ? parts : null;
}

/** Whether the part stands in the word as it is, not as a stem ("Strafe" in "Strafsache"). */
const isPlain = (part: string, noun: string): boolean => noun.toLowerCase().includes(part.toLowerCase());

const capitalise = (letters: string): string => letters.charAt(0).toUpperCase() + letters.slice(1);
