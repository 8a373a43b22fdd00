import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TopPassages } from '../../src/index/top-passages.ts';

describe('the top passages', () => {
  it('are the first of all when these are sorted by score and number', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 })), fc.nat(20), (scores, limit) => {
        const top = new TopPassages(limit);
        scores.forEach((score, passage) => {
          top.offer(passage, score);
        });
        const sorted = scores
          .map((score, passage) => ({ passage, score }))
          .sort((a, b) => b.score - a.score || a.passage - b.passage);
        expect(top.finish()).toEqual(sorted.slice(0, limit));
      }),
    );
  });
});
