import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sortTerms } from '../../src/index/sort-terms.ts';

const term = fc.oneof(
  fc.stringMatching(/^(hafen|hafenarbeiter|öl|straße)?[a-dö]{0,4}$/),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

describe('terms', () => {
  it('stand in the order of strings, with many beginning alike and letters from anywhere', () => {
    fc.assert(
      fc.property(fc.uniqueArray(term, { maxLength: 200 }), (terms) => {
        const sorted = [...sortTerms(terms)].map((place) => terms[place]);
        expect(sorted).toEqual([...terms].sort());
      }),
    );
  });

  it('stand in this order when there are more of them than a few letters tell apart', () => {
    const terms = Array.from(
      { length: 70_000 },
      (_, i) => `${((i * 7919) % 70_000).toString(36)}\u{1f30a}${i}`,
    );
    expect([...sortTerms(terms)].map((place) => terms[place])).toEqual([...terms].sort());
  });
});
