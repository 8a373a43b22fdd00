import type { CollectedReadings } from './collect-readings.ts';
import { createFormFilter } from './form-filter.ts';
import { packParts } from './pack-parts.ts';
import { writePattern } from './pattern.ts';
import { sharedLength } from './shared-length.ts';
import type { PackedAutomaton } from './word-automaton.ts';

/** Forms a block starts anew with a whole form, so that a search needs to look at one block only. */
export const BLOCK = 16;

/** Longer words are in no dictionary. */
export const LONGEST = 80;

/** The dictionary as it lies in memory and in the cache file. */
export interface PackedReadings {
  /** Front-coded forms in the order of their UTF-8 bytes; see `packReadings`. */
  readonly forms: Uint8Array;
  /** Where each block of forms begins. */
  readonly blocks: Uint32Array;
  /** Tells unlisted forms without a search; see `createFormFilter`. */
  readonly filter: Uint8Array;
  /** What can be a part of a compound; see `packParts`. */
  readonly parts: PackedAutomaton;
  /** What a form can be, written by `writePattern`; forms that inflect alike share one. */
  readonly patterns: readonly string[];
}

/**
 * Packs readings. A form takes: the number of bytes it shares with the one before (0 at the start of a block), the
 * number of its further bytes, those bytes, and the number of its pattern in two bytes.
 */
export function packReadings(collected: CollectedReadings): PackedReadings {
  const encoder = new TextEncoder();
  // Without surrogate pairs the order of UTF-16 units, which sort() uses, is that of the UTF-8 bytes.
  const sorted = [...collected.keys()]
    .filter((form) => form.length < LONGEST && !/[\ud800-\udfff]/.test(form))
    .sort();
  const patterns = new Map<string, number>();
  const forms: number[] = [];
  const blocks: number[] = [];
  let before = new Uint8Array();
  sorted.forEach((form, index) => {
    const bytes = encoder.encode(form);
    if (index % BLOCK === 0) {
      blocks.push(forms.length);
      before = new Uint8Array();
    }
    const shared = sharedLength(before, bytes);
    const pattern = numberOf(writePattern(form, collected.get(form) ?? []), patterns);
    forms.push(shared, bytes.length - shared, ...bytes.subarray(shared), pattern & 0xff, pattern >> 8);
    before = bytes;
  });
  return {
    forms: Uint8Array.from(forms),
    blocks: Uint32Array.from(blocks),
    filter: createFormFilter(sorted),
    parts: packParts(collected),
    patterns: [...patterns.keys()],
  };
}

function numberOf(pattern: string, patterns: Map<string, number>): number {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  patterns.set(pattern, patterns.size);
  return patterns.size - 1;
}
