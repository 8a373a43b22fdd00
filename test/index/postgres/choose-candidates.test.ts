import { describe, expect, it } from '@jest/globals';
import { chooseCandidates, type SearchTerm } from '../../../src/index/postgres/choose-candidates.ts';

const term = (id: number, passages: number, bound: number): SearchTerm => ({ id, passages, bound });
/** "Werft", "Fähre", "Hafen": the rarest first. */
const terms = [term(1, 100, 50), term(2, 1000, 30), term(3, 100_000, 10)];
const ROOM = 20_000;
const ALL = 1_000_000;

describe('which passages are looked at', () => {
  it('are those with the rarest term first, whatever else they have', () => {
    expect(chooseCandidates(terms, 0, 0, ROOM, ALL)).toEqual({ has: 1, with: null, expected: 100 });
  });

  it('are none with a later term where nothing unknown can be among the best any more', () => {
    expect(chooseCandidates(terms, 1, 41, ROOM, ALL)).toBeNull();
    expect(chooseCandidates(terms, 1, 40, ROOM, ALL)).not.toBeNull();
  });

  it('have another term beside one that is not enough alone', () => {
    expect(chooseCandidates(terms, 1, 35, ROOM, ALL)).toEqual({ has: 2, with: [3], expected: 100 });
  });

  it('are those with one term alone where that is enough', () => {
    expect(chooseCandidates(terms, 1, 30, ROOM, ALL)).toEqual({ has: 2, with: null, expected: 1000 });
  });

  it('have the rarest beside a term that too many have', () => {
    const frequent = [term(4, 300_000, 9), term(5, 400_000, 8), term(6, 500_000, 7)];
    expect(chooseCandidates(frequent, 0, 0, ROOM, ALL)).toEqual({ has: 4, with: [5], expected: ROOM });
  });

  it('are as many as there is room for where a frequent term is all that is asked', () => {
    expect(chooseCandidates([term(7, 300_000, 9)], 0, 0, ROOM, ALL)).toEqual({
      has: 7,
      with: null,
      expected: ROOM,
    });
    expect(chooseCandidates([term(7, 300_000, 9)], 0, 0, 0, ALL)).toBeNull();
  });

  it('are none where no term is left', () => {
    expect(chooseCandidates(terms, 3, 0, ROOM, ALL)).toBeNull();
  });
});
