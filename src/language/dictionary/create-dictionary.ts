import type { Dictionary } from '../dictionary.ts';
import { ADVERBS } from '../lexicon/adverbs.ts';
import { PREPOSITIONS } from '../lexicon/prepositions.ts';
import type { Reading } from '../reading.ts';
import { findInflectedAdjectives, guessAdjective } from './find-adjective-readings.ts';
import { findNearForms } from './find-near-forms.ts';
import { FormSearch } from './form-search.ts';
import { guessNoun } from './guess-noun.ts';
import { guessVerb } from './guess-verb.ts';
import { KINDS, kindsOfCodes } from './listed-kinds.ts';
import { LONGEST, type PackedReadings } from './pack-readings.ts';
import { parsePattern, readPattern } from './pattern.ts';
import { WordAutomaton } from './word-automaton.ts';

/** A dictionary over packed readings: binary search for the block, then a walk through its forms. */
export function createDictionary(packed: PackedReadings): Dictionary {
  const { listed, listedKinds } = lookUp(packed);
  const inflected = (form: string): readonly Reading[] => findInflectedAdjectives(form, listedKinds, listed);
  const known = (form: string): readonly Reading[] => {
    const readings = listed(form);
    const adjectives = inflected(form);
    return adjectives.length === 0 ? readings : [...readings, ...adjectives];
  };
  const isParticiple = (word: string): boolean => (listedKinds(word) & KINDS.participle) !== 0;
  const isInfinitive = (word: string): boolean => (listedKinds(word) & KINDS.infinitive) !== 0;
  const readings = (form: string): readonly Reading[] => {
    const lower = form.toLowerCase();
    for (const written of lower === form ? [form] : [form, lower]) {
      const found = known(written);
      if (found.length > 0) return found;
    }
    if (form.length > LONGEST || isClosed(lower)) return [];
    if (lower !== form) return [...guessNoun(form, isInfinitive), ...guessAdjective(lower, true)];
    const verbs = guessVerb(form, known, isParticiple);
    return verbs.length > 0 ? verbs : guessAdjective(form, false);
  };
  return {
    readings,
    lemmas: (form) => [...new Set(readings(form).map(({ lemma }) => lemma))],
    isNoun: (form) => (listedKinds(form) & KINDS.noun) !== 0,
    isInfinitive,
    isAdjective: (word) => (listedKinds(word) & KINDS.adjective) !== 0,
    isParticiple,
    parts: new WordAutomaton(packed.parts),
    knows: (form) =>
      [form, form.toLowerCase()].some(
        (written) => listedKinds(written) !== 0 || inflected(written).length > 0,
      ),
    nearForms: (word, limit) => findNearForms(word, limit, packed),
  };
}

/** What is listed of a form: its readings, or their kinds alone, which is found sooner. */
function lookUp(packed: PackedReadings): {
  listed(form: string): readonly Reading[];
  listedKinds(form: string): number;
} {
  const search = new FormSearch(packed);
  const parts = packed.patterns.map(parsePattern);
  const kinds = Uint8Array.from(parts, kindsOfCodes);
  return {
    listed: (form) => {
      const pattern = search.patternOf(form);
      return pattern < 0 ? [] : readPattern(form, parts[pattern] ?? []);
    },
    listedKinds: (form) => {
      const pattern = search.patternOf(form);
      return pattern < 0 ? 0 : (kinds[pattern] ?? 0);
    },
  };
}

/** Words that never inflect are nothing else, whatever they end in ("zwischen", "offenbar"). */
const isClosed = (lower: string): boolean => ADVERBS.has(lower) || PREPOSITIONS.has(lower);
