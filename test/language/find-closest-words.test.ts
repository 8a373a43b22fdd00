import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { capitalise } from '../../src/language/capitalise.ts';
import { editDistance } from '../../src/language/closest-word/edit-distance.ts';
import { findClosestWords } from '../../src/language/find-closest-words.ts';
import { testVocabulary } from './test-dictionary.ts';

const TERMS = new Set(
  'russland ballistisch rakete liefern fluechtling hallenbad waffenlieferung muster lindenau iran sprechen'.split(
    ' ',
  ),
);
const archive = {
  has: (term: string) => TERMS.has(term),
  foresee: () => {},
  guidedTerms: () => TERMS,
  written: (term: string) => [capitalise(term)],
};
const closest = (word: string): readonly string[] =>
  findClosestWords(word, testVocabulary, archive).map(({ word: found }) => found);

describe('the closest words', () => {
  it.each([
    ['rusland', 'Russland'],
    ['Rusland', 'Russland'],
    ['ballistiche', 'ballistische'],
    ['balistische', 'ballistische'],
    ['gelifert', 'geliefert'],
    ['rakten', 'Raketen'],
    ['Fluchtlinge', 'Flüchtlinge'],
    ['Flüchtlnge', 'Flüchtlinge'],
    ['Irna', 'Iran'],
    ['Halenbad', 'Hallenbad'],
    ['Waffenliferung', 'Waffenlieferung'],
    ['Lindneau', 'Lindenau'],
  ])('to %s are first %s', (word, expected) => {
    expect(closest(word)[0]).toBe(expected);
  });

  it.each(['Irak', 'Rakete', 'lieferte', 'Munition', 'Iran', 'Waffenhandel', 'nicht', 'Mali', 'Lindenau'])(
    'to the known word %s are none',
    (word) => {
      expect(closest(word)).toEqual([]);
    },
  );

  it.each(['Xyzzyqu', 'ab', '1984', 'Zwetschgenkuchn', ''])(
    'to %j, which resembles nothing of the archive, are none',
    (word) => {
      expect(closest(word)).toEqual([]);
    },
  );

  it('never fail, and come from the archive', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (word) => {
        expect(closest(word).length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the edit distance', () => {
  it.each([
    ['liefern', 'liefern', 0],
    ['liefern', 'leifern', 1],
    ['liefern', 'lifern', 1],
    ['liefern', 'lieferrn', 1],
    ['liefern', 'loefern', 1],
    ['liefern', 'leifen', 2],
    ['liefern', 'kaufen', null],
    ['', 'ab', 2],
  ])('of %s and %s is %s', (left, right, distance) => {
    expect(editDistance(left, right, 2)).toBe(distance);
    expect(editDistance(right, left, 2)).toBe(distance);
  });
});
