import { describe, expect, it } from '@jest/globals';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import type { PassageIndex, WeightedTerm } from '../../src/index/passage-index.ts';

const terms = (text: string): readonly WeightedTerm[] => text.split(' ').map((term) => ({ term, weight: 1 }));

/** What every passage index does, whatever it is made of. */
function describePassageIndex(name: string, create: () => PassageIndex): void {
  const indexOf = (...passages: readonly string[]): PassageIndex => {
    const index = create();
    for (const passage of passages) index.add(terms(passage));
    return index;
  };

  describe(name, () => {
    it('numbers passages from 0', () => {
      const index = create();
      expect(index.add(terms('hafen streik'))).toBe(0);
      expect(index.add(terms('wetter'))).toBe(1);
      expect(index.passageCount).toBe(2);
    });

    it('finds the passage with more of the rare terms first', () => {
      const index = indexOf('hafen schiff', 'hafen streik', 'hafen wetter', 'hafen');
      expect(index.search(terms('hafen streik'), 2).map((hit) => hit.passage)).toEqual([1, 3]);
    });

    it('needs only one term of the query', () => {
      expect(indexOf('hafen').search(terms('gibt es streik am hafen'), 5)).toHaveLength(1);
    });

    it('finds nothing for terms it does not know, and nothing when empty', () => {
      expect(indexOf('hafen').search(terms('wetter'), 5)).toEqual([]);
      expect(create().search(terms('wetter'), 5)).toEqual([]);
      expect(indexOf('hafen').search([], 5)).toEqual([]);
    });

    it('orders equal scores by number', () => {
      const hits = indexOf('hafen', 'hafen', 'hafen').search(terms('hafen'), 2);
      expect(hits.map((hit) => hit.passage)).toEqual([0, 1]);
    });

    it('finds nothing of a removed passage any more, and never uses its number again', () => {
      const index = indexOf('hafen streik', 'hafen');
      index.remove(0);
      index.remove(0);
      index.remove(99);
      expect(index.search(terms('hafen streik'), 5).map((hit) => hit.passage)).toEqual([1]);
      expect(index.documentFrequency('streik')).toBe(0);
      expect(index.documentFrequency('hafen')).toBe(1);
      expect(index.passageCount).toBe(1);
      expect(index.add(terms('streik'))).toBe(2);
      expect([...index.terms()].sort()).toEqual(['hafen', 'streik']);
    });

    it('counts what was only derived less than the word itself', () => {
      const index = create();
      index.add([{ term: 'rakete', weight: 0.5 }]);
      index.add([{ term: 'rakete', weight: 1 }]);
      expect(index.search(terms('rakete'), 2).map((hit) => hit.passage)).toEqual([1, 0]);
    });

    it('scores passages together as if they were one', () => {
      const parts = indexOf('hafen streik', 'hafen wetter', 'schiff', 'sturm');
      const whole = indexOf('hafen streik hafen wetter', 'schiff', 'sturm');
      const query = terms('wetter');
      const [together, other, none] = parts.scoreTogether(query, [[0, 1], [2], []]);
      expect(together).toBeGreaterThan(0);
      expect(together).toBeLessThan(parts.search(query, 1)[0]?.score ?? 0);
      expect([other, none]).toEqual([0, 0]);
      const share = (index: PassageIndex): number => {
        const rarity =
          index.explain(query, index.search(query, 1)[0]?.passage ?? 0).details[0]?.details[1]?.value ?? 0;
        return (index === parts ? (together ?? 0) : (index.search(query, 1)[0]?.score ?? 0)) / rarity;
      };
      expect(share(parts)).toBeCloseTo(share(whole), 6);
    });

    it('explains every score it gives by its parts', () => {
      const index = indexOf('hafen streik streik', 'hafen schiff', 'wetter');
      const query = [...terms('hafen streik'), { term: 'schiff', weight: 0.5 }];
      const hits = index.search(query, 5);
      expect(hits).toHaveLength(2);
      for (const hit of hits) {
        const explanation = index.explain(query, hit.passage);
        expect(explanation.value).toBeCloseTo(hit.score, 6);
        for (const term of explanation.details) {
          expect(term.details.reduce((product, part) => product * part.value, 1)).toBeCloseTo(term.value, 10);
        }
      }
      expect(index.explain(query, 2)).toMatchObject({ value: 0, details: [] });
    });
  });
}

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
