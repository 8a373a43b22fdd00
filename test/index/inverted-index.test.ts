import { describe, expect, it } from '@jest/globals';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import { describePassageIndex, terms } from './passage-index-contract.ts';

describePassageIndex('an index that grows', () => new InvertedIndex());
describePassageIndex('an index that freezes every passage at once', () => new InvertedIndex({ growing: 1 }));
describePassageIndex('an index of growing and frozen segments', () => new InvertedIndex({ growing: 2 }));

describe('the inverted index', () => {
  it('scores frozen and growing passages together, without those removed', () => {
    const index = new InvertedIndex({ growing: 2 });
    for (const passage of ['hafen streik', 'hafen', 'streik hafen', 'lohn', 'streik'])
      index.add(terms(passage));
    const all = index.scoreTogether(terms('streik'), [[0, 2, 4]]);
    const frozen = new InvertedIndex();
    for (const passage of ['hafen streik', 'hafen', 'streik hafen', 'lohn', 'streik'])
      frozen.add(terms(passage));
    frozen.compact();
    expect(frozen.scoreTogether(terms('streik'), [[0, 2, 4]])).toEqual(all);
    index.remove(2);
    frozen.remove(2);
    expect(index.scoreTogether(terms('streik'), [[0, 2, 4]])).toEqual(
      index.scoreTogether(terms('streik'), [[0, 4]]),
    );
    expect(frozen.scoreTogether(terms('streik'), [[2]])).toEqual([0]);
  });
});
