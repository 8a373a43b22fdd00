import type { Dictionary } from '../dictionary.ts';
import type { Reading } from '../reading.ts';
import { findInflectedAdjectives, guessAdjective } from './find-adjective-readings.ts';
import { findNearForms } from './find-near-forms.ts';
import { KINDS, kindsOfPattern } from './listed-kinds.ts';
import { BLOCK, LONGEST, type PackedReadings } from './pack-readings.ts';
import { parsePattern, readPattern } from './pattern.ts';

/** A dictionary over packed readings: binary search for the block, then a walk through its forms. */
export function createDictionary(packed: PackedReadings): Dictionary {
  const search = createSearch(packed);
  const parts = packed.patterns.map(parsePattern);
  const kinds = Uint8Array.from(parts, kindsOfPattern);
  const listed = (form: string): readonly Reading[] => {
    const pattern = search(form);
    return pattern < 0 ? [] : readPattern(form, parts[pattern] ?? []);
  };
  const listedKinds = (form: string): number => {
    const pattern = search(form);
    return pattern < 0 ? 0 : (kinds[pattern] ?? 0);
  };
  const inflected = (form: string): readonly Reading[] => findInflectedAdjectives(form, listedKinds, listed);
  const known = (form: string): readonly Reading[] => {
    const readings = listed(form);
    const adjectives = inflected(form);
    return adjectives.length === 0 ? readings : [...readings, ...adjectives];
  };
  const readings = (form: string): readonly Reading[] => {
    const lower = form.toLowerCase();
    for (const written of lower === form ? [form] : [form, lower]) {
      const found = known(written);
      if (found.length > 0) return found;
    }
    return guessAdjective(lower, lower !== form);
  };
  return {
    readings,
    lemmas: (form) => [...new Set(readings(form).map(({ lemma }) => lemma))],
    isNoun: (form) => (listedKinds(form) & KINDS.noun) !== 0,
    isInfinitive: (word) => (listedKinds(word) & KINDS.infinitive) !== 0,
    isAdjective: (word) => (listedKinds(word) & KINDS.adjective) !== 0,
    knows: (form) =>
      [form, form.toLowerCase()].some(
        (written) => listedKinds(written) !== 0 || inflected(written).length > 0,
      ),
    nearForms: (word, limit) => findNearForms(word, limit, packed),
  };
}

/** The number of a form's pattern, -1 for an unknown form. */
function createSearch({ forms, blocks }: PackedReadings): (form: string) => number {
  const encoder = new TextEncoder();
  const key = new Uint8Array(LONGEST * 3);
  const at = (offset: number): number => forms[offset] ?? 0;

  /** Writes the form's bytes; by hand as long as they are ASCII, which is most of German and faster. */
  const writeKey = (form: string): number => {
    for (let index = 0; index < form.length; index += 1) {
      const code = form.charCodeAt(index);
      if (code > 0x7f) return encoder.encodeInto(form, key).written;
      key[index] = code;
    }
    return form.length;
  };

  /** How many bytes of the key, from `matched` on, the form's further bytes at `offset` repeat. */
  const matchFrom = (matched: number, offset: number, length: number, keyLength: number): number => {
    let index = 0;
    while (index < length && matched + index < keyLength && at(offset + index) === key[matched + index])
      index += 1;
    return matched + index;
  };
  const isAfterKey = (
    matched: number,
    offset: number,
    length: number,
    known: number,
    keyLength: number,
  ): boolean => {
    const next = offset + (matched - known);
    if (next >= offset + length) return false;
    return matched >= keyLength || at(next) > (key[matched] ?? 0);
  };

  const findBlock = (keyLength: number): number => {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const offset = (blocks[middle] ?? 0) + 2;
      const length = at(offset - 1);
      const matched = matchFrom(0, offset, length, keyLength);
      if (isAfterKey(matched, offset, length, 0, keyLength)) high = middle - 1;
      else low = middle;
    }
    return low;
  };

  return (form) => {
    if (form === '' || form.length > LONGEST || blocks.length === 0) return -1;
    const keyLength = writeKey(form);
    let offset = blocks[findBlock(keyLength)] ?? 0;
    let matched = 0;
    for (let index = 0; index < BLOCK && offset < forms.length; index += 1) {
      const shared = at(offset);
      const length = at(offset + 1);
      if (shared < matched) return -1;
      if (shared === matched) {
        const known = matched;
        matched = matchFrom(known, offset + 2, length, keyLength);
        if (matched === keyLength && shared + length === keyLength)
          return at(offset + 2 + length) | (at(offset + 3 + length) << 8);
        if (isAfterKey(matched, offset + 2, length, known, keyLength)) return -1;
      }
      offset += length + 4;
    }
    return -1;
  };
}
