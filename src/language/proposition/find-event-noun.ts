import type { Word } from '../clause/clause.ts';
import type { Dictionary } from '../dictionary.ts';
import { lookUpForm } from '../form.ts';
import { LEXICALISED_NOUNS } from '../lexicon/lexicalised-nouns.ts';
import { perDictionary } from '../per-dictionary.ts';
import { readNoun } from '../phrase/read-noun.ts';
import { findOperator } from './find-operator.ts';
import { findSenses } from './predicate-groups.ts';

/** What a noun says happens: "Waffenlieferung" gives "Lieferung", "liefern", and "Waffen" as its first part. */
export interface EventNoun {
  /** The noun, for a compound its last part too, and the verb it comes from. */
  readonly lemmas: readonly string[];
  /** The first part of a compound, as written; null when there is none. */
  readonly firstPart: string | null;
}

const SHORTEST_PART = 3;
const cacheOf = perDictionary(() => new Map<string, EventNoun | null>());

/**
 * Reads a noun as an event by the predicate and operator lexica, also as the last part of a compound, and by
 * derivation (-ung, substantivised infinitives).
 *
 * @returns null for a noun that names no event
 */
export function findEventNoun({ form }: Word, dictionary: Dictionary): EventNoun | null {
  const cache = cacheOf(dictionary);
  let found = cache.get(form.text);
  if (found === undefined) {
    if (cache.size > 50_000) cache.clear();
    found = readEventNoun(readNoun(form, dictionary).lemmas, dictionary);
    cache.set(form.text, found);
  }
  return found;
}

function readEventNoun(lemmas: readonly string[], dictionary: Dictionary): EventNoun | null {
  if (lemmas.some((lemma) => LEXICALISED_NOUNS.has(lemma))) return null;
  for (const lemma of lemmas)
    if (isKnown(lemma))
      return {
        lemmas: [...lemmas, ...verbsOf(lemma, dictionary)],
        firstPart: firstPartOf(lemma, dictionary),
      };
  // The verb of the whole noun first: a "Voraussetzung" comes from "voraussetzen" and is no "Aussetzung".
  for (const lemma of lemmas) {
    const verbs = verbsOf(lemma, dictionary);
    if (verbs.length > 0) return { lemmas: [...lemmas, ...verbs], firstPart: null };
  }
  for (const lemma of lemmas) {
    const compound = isParticiple(lemma, dictionary) ? null : splitEvent(lemma);
    if (compound !== null)
      return {
        lemmas: [lemma, compound.last, ...verbsOf(compound.last, dictionary)],
        firstPart: compound.first,
      };
  }
  return null;
}

const isKnown = (lemma: string): boolean => findSenses(lemma).length > 0 || findOperator([lemma]) !== null;

const SHORTEST_NOUN = 4;

/** "Politik" of "Politikwechsel"; null where what stands before is no noun ("Verkauf"). */
function firstPartOf(lemma: string, dictionary: Dictionary): string | null {
  const first = splitEvent(lemma)?.first ?? '';
  const bare = first.replace(/(?:s|n|en|es)$/, '');
  return first.length >= SHORTEST_NOUN && [first, bare].some((noun) => dictionary.isNoun(noun))
    ? first
    : null;
}

/** "die Vorsitzende", "der Reisende": somebody who does it, and no "Ende". */
const isParticiple = (lemma: string, dictionary: Dictionary): boolean =>
  lookUpForm(lemma.toLowerCase().replace(/e[rnms]?$/, ''), dictionary).presentParticiples.length > 0;

/** The longest last part the lexicon knows: "Waffen|lieferung", "Raketen-|Angriff". */
function splitEvent(lemma: string): { first: string; last: string } | null {
  for (let cut = SHORTEST_PART; cut <= lemma.length - 4; cut += 1) {
    const last = lemma.charAt(cut).toUpperCase() + lemma.slice(cut + 1);
    if (lemma.charAt(cut) !== '-' && isKnown(last))
      return { first: lemma.slice(0, cut).replace(/-$/, ''), last };
  }
  return null;
}

/** "Lieferung" to "liefern", "Handlung" to "handeln", "Abfeuern" to "abfeuern". */
function verbsOf(noun: string, dictionary: Dictionary): readonly string[] {
  const lower = noun.toLowerCase();
  const isVerb = (verb: string): boolean => lookUpForm(verb, dictionary).infinitives.includes(verb);
  const candidates: string[] = [];
  if (lower.endsWith('ung')) {
    const stem = lower.slice(0, -3);
    candidates.push(`${stem}en`, `${stem}n`, `${stem.replace(/l$/, 'el')}n`);
  } else if (lower.endsWith('en') || lower.endsWith('ern') || lower.endsWith('eln')) {
    candidates.push(lower);
  }
  return [...new Set(candidates)].filter(isVerb);
}
