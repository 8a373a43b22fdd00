import { capitalise } from '../capitalise.ts';
import type { Form, Vocabulary } from '../form.ts';
import { perForm } from '../kept.ts';
import { LINKS } from '../lexicon/endings.ts';
import { LEXICALISED_NOUNS } from '../lexicon/lexicalised-nouns.ts';
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

/**
 * Reads a noun as an event by the predicate and operator lexica, also as the last part of a compound, and by
 * derivation (-ung, substantivised infinitives).
 *
 * @returns null for a noun that names no event
 */
export const findEventNoun: (form: Form) => EventNoun | null = perForm(readEventNoun);

function readEventNoun(form: Form): EventNoun | null {
  const { vocabulary } = form;
  const { lemmas } = readNoun(form);
  if (lemmas.some((lemma) => LEXICALISED_NOUNS.has(lemma))) return null;
  for (const lemma of lemmas)
    if (isKnown(lemma))
      return {
        lemmas: [...lemmas, ...verbsOf(lemma, vocabulary)],
        firstPart: firstPartOf(lemma, vocabulary),
      };
  // The verb of the whole noun first: a "Voraussetzung" comes from "voraussetzen" and is no "Aussetzung".
  for (const lemma of lemmas) {
    const verbs = verbsOf(lemma, vocabulary);
    if (verbs.length > 0) return { lemmas: [...lemmas, ...verbs], firstPart: null };
  }
  for (const lemma of lemmas) {
    const compound = isParticiple(lemma, vocabulary) ? null : splitEvent(lemma);
    if (compound !== null)
      return {
        lemmas: [lemma, compound.last, ...verbsOf(compound.last, vocabulary)],
        firstPart: compound.first,
      };
  }
  return null;
}

const isKnown = (lemma: string): boolean => findSenses(lemma).length > 0 || findOperator([lemma]) !== null;

const SHORTEST_NOUN = 4;

/** "Politik" of "Politikwechsel"; null where what stands before is no noun ("Verkauf"). */
function firstPartOf(lemma: string, { dictionary }: Vocabulary): string | null {
  const first = splitEvent(lemma)?.first ?? '';
  const bare = first.replace(LINKS, '');
  return first.length >= SHORTEST_NOUN && [first, bare].some((noun) => dictionary.isNoun(noun))
    ? first
    : null;
}

/** "die Vorsitzende", "der Reisende": somebody who does it, and no "Ende". */
const isParticiple = (lemma: string, vocabulary: Vocabulary): boolean =>
  vocabulary.form(lemma.toLowerCase().replace(/e[rnms]?$/, '')).presentParticiples.length > 0;

/** The longest last part the lexicon knows: "Waffen|lieferung", "Raketen-|Angriff". */
function splitEvent(lemma: string): { first: string; last: string } | null {
  for (let cut = SHORTEST_PART; cut <= lemma.length - 4; cut += 1) {
    const last = capitalise(lemma.slice(cut));
    if (lemma.charAt(cut) !== '-' && isKnown(last))
      return { first: lemma.slice(0, cut).replace(/-$/, ''), last };
  }
  return null;
}

/** "Lieferung" to "liefern", "Handlung" to "handeln", "Abfeuern" to "abfeuern". */
function verbsOf(noun: string, vocabulary: Vocabulary): readonly string[] {
  const lower = noun.toLowerCase();
  const isVerb = (verb: string): boolean => vocabulary.form(verb).infinitives.includes(verb);
  const candidates: string[] = [];
  if (lower.endsWith('ung')) {
    const stem = lower.slice(0, -3);
    candidates.push(`${stem}en`, `${stem}n`, `${stem.replace(/l$/, 'el')}n`);
  } else if (lower.endsWith('en') || lower.endsWith('ern') || lower.endsWith('eln')) {
    candidates.push(lower);
  }
  return [...new Set(candidates)].filter(isVerb);
}
