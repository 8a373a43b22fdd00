import { describe, expect, it } from '@jest/globals';
import { hashLetters } from '../../../src/language/term/hash-letters.ts';
import { TermPool } from '../../../src/language/term/term-pool.ts';

/** So many terms whose hashes end alike: in a table of few slots all of them want the same one. */
function makeColliding(count: number): readonly string[] {
  const terms: string[] = [];
  for (let number = 0; terms.length < count; number += 1) {
    const term = `t${number}`;
    if ((hashLetters(term, 0, term.length) & 0x3ff) === 7) terms.push(term);
  }
  return terms;
}

describe('the pool of terms', () => {
  it('keeps a term once with each of its weights, and gives it back by its number', () => {
    const pool = new TermPool();
    const whole = pool.numberOf({ term: 'bruecke', weight: 1 });
    const half = pool.numberOf({ term: 'bruecke', weight: 0.5 });
    expect(whole).not.toBe(half);
    expect(pool.numberOf({ term: 'bruecke', weight: 1 })).toBe(whole);
    expect(pool.numberOf({ term: 'bruecke', weight: 0.5 })).toBe(half);
    expect(pool.at(half)).toEqual({ term: 'bruecke', weight: 0.5 });
  });

  it('tells thousands of terms apart, however often they come', () => {
    const pool = new TermPool();
    const terms = Array.from({ length: 5000 }, (_, number) => ({ term: `wort${number}`, weight: 1 }));
    const numbers = terms.map((term) => pool.numberOf(term));
    expect(new Set(numbers).size).toBe(terms.length);
    expect(terms.map((term) => pool.numberOf(term))).toEqual(numbers);
    expect(numbers.map((number) => pool.at(number))).toEqual(terms);
  });

  it('gives back terms that were made to collide', () => {
    const pool = new TermPool();
    const terms = makeColliding(600).map((term) => ({ term, weight: 1 }));
    expect(terms.map((term) => pool.at(pool.numberOf(term)))).toEqual(terms);
    expect(terms.map((term) => pool.at(pool.numberOf(term)))).toEqual(terms);
  });
});
