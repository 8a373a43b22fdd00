import { describe, expect, it } from '@jest/globals';
import { PART_KINDS } from '../../../src/language/dictionary.ts';
import { testDictionary } from '../test-dictionary.ts';

/** What letters can be as a part of a compound; 0 for what is none. */
function kindsOf(letters: string): number {
  const { parts } = testDictionary;
  let state = parts.root;
  let kinds = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const edge = parts.step(state, letters.charCodeAt(at));
    if (edge === 0) return 0;
    state = parts.state(edge);
    kinds = parts.kinds(edge);
  }
  return kinds;
}

describe('the parts of compounds', () => {
  it.each([
    ['raketen', 'noun'],
    ['schul', 'nounWithoutE'],
    ['privat', 'adjective'],
    ['impf', 'verbWithoutEn'],
    ['liefer', 'verbWithoutN'],
  ] as const)('%s is a %s', (letters, kind) => {
    expect(kindsOf(letters) & PART_KINDS[kind]).not.toBe(0);
  });

  it('are in small letters and no shorter than three', () => {
    expect(kindsOf('Raketen')).toBe(0);
    expect(kindsOf('ei')).toBe(0);
  });
});
