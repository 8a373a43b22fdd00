import type { Dictionary } from '../dictionary.ts';
import { WHOLE_WORDS } from '../lexicon/compound-parts.ts';
import {
  COST,
  findModifier,
  findNoun,
  LISTED,
  linkingCost,
  type Part,
  SHORTEST_PART,
} from './compound-part.ts';

const LINKING_ELEMENTS = ['', 's', 'es', 'n', 'en', 'er', 'e'] as const;
const SHORTEST_WORD = 7;
const LONGEST_WORD = 60;

const ADJECTIVE_KINDS: ReadonlySet<string> = new Set(['adjective', 'participle', 'present-participle']);

/** The cheapest way to read the letters before a position as parts. */
interface Split {
  readonly cost: number;
  readonly before: Split | null;
  readonly word: string;
}

/**
 * The parts of a compound noun as words of their own: "Kurzstreckenraketen" gives kurz, Strecken, Raketen;
 * "Schulpreis" Schule, Preis; "Lieferkette" liefern, Kette. Null when the word is no compound of known words.
 *
 * The best split has the fewest parts. The last part is a noun as it stands, or in a word written small an adjective;
 * those before it are nouns with or without a linking element, nouns without their -e, stems of verbs, adjectives,
 * countries, or listed modifiers.
 *
 * @param word in any capitals, without hyphens; "krebserregende" must be written small to be found
 */
export function splitCompound(word: string, dictionary: Dictionary): readonly string[] | null {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST_WORD || lower.length > LONGEST_WORD || WHOLE_WORDS.has(lower)) return null;
  /** By the position that the letters are before. */
  const best: (Split | undefined)[] = [{ cost: 0, before: null, word: '' }];
  for (let from = 0; from <= lower.length - SHORTEST_PART; from += 1) {
    const before = best[from];
    if (before === undefined) continue;
    const offer = (end: number, part: Part, linking: number): void => {
      const cost = before.cost + part.cost + linking;
      if (cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost, before, word: part.word };
    };
    const head = offerParts(lower, from, dictionary, offer);
    if (from === 0) continue;
    const last = head ?? (word === lower ? findAdjectiveHead(lower.slice(from), dictionary) : null);
    if (last !== null) offer(lower.length, last, 0);
  }
  const whole = best[lower.length];
  return whole === undefined ? null : wordsOf(whole);
}

/**
 * Offers every part that begins at a position and leaves letters over, shorter ones first, with every linking element
 * that can follow.
 *
 * @returns the part that all letters from there on are, when they are a noun
 */
function offerParts(
  lower: string,
  from: number,
  dictionary: Dictionary,
  offer: (end: number, part: Part, linking: number) => void,
): Part | null {
  const { parts } = dictionary;
  let state = parts.root;
  let listedState = LISTED.root;
  for (let to = from + 1; to <= lower.length; to += 1) {
    const code = lower.charCodeAt(to - 1);
    const edge = parts.step(state, code);
    const listedEdge = LISTED.step(listedState, code);
    if (edge === 0 && listedEdge === 0) return null;
    state = parts.state(edge);
    listedState = LISTED.state(listedEdge);
    const kinds = parts.kinds(edge);
    const listed = LISTED.kinds(listedEdge);
    if (kinds === 0 && listed === 0) continue;
    if (to === lower.length) return findNoun(lower.slice(from), kinds, listed);
    const part = findModifier(lower.slice(from, to), kinds, listed);
    if (part === null) continue;
    for (const linking of LINKING_ELEMENTS) {
      const end = to + linking.length;
      if (end < lower.length && lower.startsWith(linking, to)) offer(end, part, linkingCost(linking));
    }
  }
  return null;
}

function wordsOf(whole: Split): readonly string[] {
  const words: string[] = [];
  for (let split = whole; split.before !== null; split = split.before) words.push(split.word);
  return words.reverse();
}

/** "verhandlungsfähiger", "krebserregend": in small letters the last part may be an adjective or a participle. */
function findAdjectiveHead(letters: string, dictionary: Dictionary): Part | null {
  if (letters.length <= SHORTEST_PART || !dictionary.knows(letters)) return null;
  const isAdjective = dictionary.readings(letters).some(({ kind }) => ADJECTIVE_KINDS.has(kind));
  return isAdjective ? { word: letters, cost: COST.part } : null;
}

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
