import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numberIn, packNumber, TermNumbers } from '../../src/corpus/term-numbers.ts';

describe('the numbers of terms', () => {
  it('are the same for the same letters, wherever they stand', () => {
    const numbers = new TermNumbers();
    const first = numbers.numberOf('fähre');
    expect(numbers.numberOf('hafen')).not.toBe(first);
    expect(numbers.numberAt('die fähre im hafen', 4, 9)).toBe(first);
    expect(numbers.numberAt('fährte', 0, 5)).not.toBe(first);
  });

  it('are each its own, and tell their terms, however many there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 2000 }), (terms) => {
        const numbers = new TermNumbers();
        expect(terms.map((term) => numbers.numberOf(term))).toEqual(terms.map((_, place) => place));
        expect(terms.map((term) => numbers.unpack(numbers.pack(term, 0.5)))).toEqual(
          terms.map((term) => ({ term, weight: 0.5 })),
        );
        expect(numbers.size).toBe(terms.length);
        expect(numbers.letters).toBe(terms.join('').length);
      }),
      { numRuns: 20 },
    );
  });

  it('are found when the table has grown', () => {
    const numbers = new TermNumbers();
    const terms = Array.from({ length: 5000 }, (_, place) => `wort${place}`);
    for (const term of terms) numbers.numberOf(term);
    expect(terms.map((term) => numbers.numberOf(term))).toEqual(terms.map((_, place) => place));
  });

  it('go into one number with a weight, and come out again', () => {
    const numbers = new TermNumbers();
    const packed = numbers.pack('fähre', 0.25);
    expect(numbers.weightIn(packed)).toBe(0.25);
    expect(numberIn(packed)).toBe(numbers.numberOf('fähre'));
    expect(packNumber(numbers.numberOf('fähre'), numbers.codeOf(0.25))).toBe(packed);
  });
});
