import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ownLetters } from '../../src/language/own-letters.ts';

describe('a part of a text that is kept', () => {
  it('is equal to what it was cut from, whatever letters it has', () => {
    const ofAnyLetters = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(fc.property(ofAnyLetters, (text) => expect(ownLetters(text)).toBe(text)));
  });

  it('is made of a word of a million letters', () => {
    const word = 'ä'.repeat(1_000_000);
    expect(ownLetters(word)).toBe(word);
  });
});
