import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findSimilarTerms } from '../../src/index/find-similar-terms.ts';

const known = ['hafenarbeiter', 'hafenarbeit', 'haft', 'arbeiter', 'schiff', 'streik'];
const similar = (term: string, limit = 3): readonly string[] =>
  findSimilarTerms(term, known, limit).map((found) => found.term);

describe('similar terms', () => {
  it('are those that share most runs of three characters, the most similar first', () => {
    expect(similar('haffenarbeiter')).toEqual(['hafenarbeiter', 'hafenarbeit', 'arbeiter']);
    expect(similar('streick')).toEqual(['streik']);
  });

  it('are none when nothing is spelt alike', () => {
    expect(similar('möwe')).toEqual([]);
    expect(similar('')).toEqual([]);
  });

  it('are at most as many as asked for, a term that comes twice once', () => {
    expect(similar('hafenarbeiter', 1)).toEqual(['hafenarbeiter']);
    expect(findSimilarTerms('streik', ['streik', 'streik'], 3)).toEqual([{ term: 'streik', weight: 1 }]);
  });

  it('weigh from above 0 to 1, and 1 only for the same runs', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (term, others) => {
        const found = findSimilarTerms(term, [...others, term], 100);
        expect(found[0]?.weight).toBe(1);
        expect(found.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
        expect(found.map((one) => one.term)).toContain(term);
      }),
    );
  });
});
