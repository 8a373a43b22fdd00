import { describe, expect, it } from '@jest/globals';
import type { WeightedTerm } from '../../src/index/passage-index.ts';
import type { PassageSearch } from '../../src/index/passage-search.ts';
import { letterSetOf } from '../../src/letter-sets.ts';

export const terms = (text: string): readonly WeightedTerm[] =>
  text.split(' ').map((term) => ({ term, weight: 1 }));

/** All of them, in the order of their letters. */
export async function listed(some: Iterable<string> | AsyncIterable<string>): Promise<readonly string[]> {
  const all = new Set<string>();
  for await (const term of some) all.add(term);
  return [...all].sort();
}

/** What every passage index does, whatever it is made of and wherever it is. */
export function describePassageIndex(
  name: string,
  create: () => PassageSearch | Promise<PassageSearch>,
): void {
  const indexOf = async (...passages: readonly string[]): Promise<PassageSearch> => {
    const index = await create();
    for (const passage of passages) await index.add(terms(passage));
    return index;
  };
  const found = async (index: PassageSearch, query: string, limit: number): Promise<readonly number[]> =>
    (await index.search(terms(query), limit)).map(({ passage }) => passage);

  describe(name, () => {
    it('numbers passages from 0', async () => {
      const index = await create();
      expect(await index.add(terms('hafen streik'))).toBe(0);
      expect(await index.add(terms('wetter'))).toBe(1);
      expect(await index.passageCount).toBe(2);
    });

    it('finds the passage with more of the rare terms first', async () => {
      const index = await indexOf('hafen schiff', 'hafen streik', 'hafen wetter', 'hafen');
      expect(await found(index, 'hafen streik', 2)).toEqual([1, 3]);
    });

    it('needs only one term of the query', async () => {
      expect(await found(await indexOf('hafen'), 'gibt es streik am hafen', 5)).toEqual([0]);
    });

    it('finds nothing for terms it does not know, and nothing when empty', async () => {
      const index = await indexOf('hafen');
      expect(await index.search(terms('wetter'), 5)).toEqual([]);
      expect(await index.search([], 5)).toEqual([]);
      expect(await (await create()).search(terms('wetter'), 5)).toEqual([]);
    });

    it('gives as many as are wanted', async () => {
      const index = await indexOf('hafen', 'hafen kai', 'hafen kran');
      expect(await found(index, 'hafen', 0)).toEqual([]);
      expect(await found(index, 'hafen', 2)).toHaveLength(2);
      expect(await found(index, 'hafen', 9)).toHaveLength(3);
    });

    it('orders equal scores by number', async () => {
      expect(await found(await indexOf('hafen', 'hafen', 'hafen'), 'hafen', 2)).toEqual([0, 1]);
    });

    it('finds what was added after it was asked', async () => {
      const index = await indexOf('hafen');
      expect(await found(index, 'hafen lohn', 5)).toEqual([0]);
      await index.add(terms('lohn hafen'));
      expect(await found(index, 'hafen lohn', 5)).toEqual([1, 0]);
      expect(await index.documentFrequency('hafen')).toBe(2);
    });

    it('finds nothing of a removed passage any more, and never uses its number again', async () => {
      const index = await indexOf('hafen streik', 'hafen');
      expect(await found(index, 'hafen streik', 5)).toEqual([0, 1]);
      await index.remove(0);
      await index.remove(0);
      await index.remove(99);
      expect(await found(index, 'hafen streik', 5)).toEqual([1]);
      expect(await index.documentFrequency('streik')).toBe(0);
      expect(await index.documentFrequency('hafen')).toBe(1);
      expect(await index.passageCount).toBe(1);
      expect(await index.add(terms('streik'))).toBe(2);
      expect(await listed(index.terms())).toEqual(['hafen', 'streik']);
    });

    it('never finds a passage that was removed before anybody asked', async () => {
      const index = await indexOf('hafen streik', 'hafen');
      await index.remove(0);
      expect(await found(index, 'hafen streik', 5)).toEqual([1]);
      expect(await index.documentFrequency('streik')).toBe(0);
      expect(await index.add(terms('streik'))).toBe(2);
    });

    it('counts what was only derived less than the word itself', async () => {
      const index = await create();
      await index.add([{ term: 'rakete', weight: 0.5 }]);
      await index.add([{ term: 'rakete', weight: 1 }]);
      expect(await found(index, 'rakete', 2)).toEqual([1, 0]);
    });

    it('takes a sum of weights that is all but half way between two frequencies for the same in every index', async () => {
      const index = await create();
      await index.add([0.2, 0.4, 0.45, 0.2].map((weight) => ({ term: 'rakete', weight })));
      const { details } = await index.explain(terms('rakete'), 0);
      expect(details[0]?.details[2]?.description).toMatch(/^term frequency: 1\.5 in/);
    });

    it('gives the terms that a guide may want, whatever their letters', async () => {
      const index = await indexOf("öl ölpreis o'neil", 'öl lohn 𝄞 \u0000null', 'a"b{c},d');
      const wanted = await listed(
        index.guidedTerms({
          name: 'ö',
          shortest: 2,
          longest: 7,
          letterSets: [letterSetOf('ö'), letterSetOf('lösprei')],
          lettersApart: 1,
          isTooFar: (place, unit) => place === 1 && unit !== 'ö'.charCodeAt(0),
        }),
      );
      expect(wanted).toEqual(['öl', 'ölpreis']);
      expect(await listed(index.terms())).toEqual(
        ['\u0000null', 'a"b{c},d', 'lohn', "o'neil", 'öl', 'ölpreis', '𝄞'].sort(),
      );
      expect(await found(index, '\u0000null', 3)).toEqual([1]);
    });

    it('scores passages together as if they were one', async () => {
      const parts = await indexOf('hafen streik', 'hafen wetter', 'schiff', 'sturm');
      const whole = await indexOf('hafen streik hafen wetter', 'schiff', 'sturm');
      const query = terms('wetter');
      const [together = 0, other, none] = await parts.scoreTogether(query, [[0, 1], [2], []]);
      const [alone] = await parts.search(query, 1);
      expect(together).toBeGreaterThan(0);
      expect(together).toBeLessThan(alone?.score ?? 0);
      expect([other, none]).toEqual([0, 0]);
      const rarity = async (index: PassageSearch): Promise<number> =>
        (await index.explain(query, (await index.search(query, 1))[0]?.passage ?? 0)).details[0]?.details[1]
          ?.value ?? 0;
      const [one] = await whole.search(query, 1);
      expect(together / (await rarity(parts))).toBeCloseTo((one?.score ?? 0) / (await rarity(whole)), 6);
    });

    it('scores a passage with each of the groups it is in, and one that is gone with none', async () => {
      const index = await indexOf('hafen streik', 'hafen wetter', 'streik');
      const [first, both] = await index.scoreTogether(terms('hafen'), [[0], [0, 1]]);
      expect(first).toBeGreaterThan(0);
      expect(both).toBeGreaterThan(0);
      await index.remove(1);
      expect(await index.scoreTogether(terms('wetter'), [[1]])).toEqual([0]);
    });

    it('explains every score it gives by its parts', async () => {
      const index = await indexOf('hafen streik streik', 'hafen schiff', 'wetter');
      const query = [...terms('hafen streik'), { term: 'schiff', weight: 0.5 }];
      const hits = await index.search(query, 5);
      expect(hits).toHaveLength(2);
      for (const hit of hits) {
        const explanation = await index.explain(query, hit.passage);
        expect(explanation.value).toBeCloseTo(hit.score, 6);
        for (const term of explanation.details) {
          expect(term.details.reduce((product, part) => product * part.value, 1)).toBeCloseTo(term.value, 10);
        }
      }
      expect(await index.explain(query, 2)).toMatchObject({ value: 0, details: [] });
      expect(await index.explain(query, 77)).toMatchObject({ value: 0, details: [] });
    });
  });
}
