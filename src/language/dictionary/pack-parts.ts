import { capitalise } from '../capitalise.ts';
import { PART_KINDS } from '../dictionary.ts';
import type { CollectedReadings } from './collect-readings.ts';
import { KINDS, kindsOfCodes } from './listed-kinds.ts';
import { type PackedAutomaton, packAutomaton } from './word-automaton.ts';

/** Shorter ones would split nearly every word. */
const SHORTEST_PART = 3;

/** What the letters of a compound's part can be by the dictionary, in small letters; see `PART_KINDS`. */
export function packParts(collected: CollectedReadings): PackedAutomaton {
  const parts = new Map<string, number>();
  const add = (letters: string, kind: number): void => {
    if (letters.length >= SHORTEST_PART) parts.set(letters, (parts.get(letters) ?? 0) | kind);
  };
  for (const [form, analyses] of collected) {
    const kinds = kindsOfCodes(analyses);
    const lower = form.toLowerCase();
    if (/[\ud800-\udfff]/.test(form)) continue;
    if (kinds & KINDS.noun && capitalise(lower) === form) {
      add(lower, PART_KINDS.noun);
      if (lower.endsWith('e')) add(lower.slice(0, -1), PART_KINDS.nounWithoutE);
    }
    if (lower !== form) continue;
    if (kinds & KINDS.adjective) add(form, PART_KINDS.adjective);
    if (kinds & KINDS.infinitive && form.endsWith('en')) add(form.slice(0, -2), PART_KINDS.verbWithoutEn);
    if (kinds & KINDS.infinitive && form.endsWith('n')) add(form.slice(0, -1), PART_KINDS.verbWithoutN);
  }
  return packAutomaton(parts);
}
