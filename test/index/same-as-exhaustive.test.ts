import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import type { WeightedTerm } from '../../src/index/passage-index.ts';
import { DEFAULT_WEIGHTING } from '../../src/index/tf-idf.ts';
import { letterSetOf } from '../../src/letter-sets.ts';
import { ExhaustiveIndex } from './exhaustive-index.ts';

/** Compares what the index answers with what looking at every passage gives. */
function expectSame(
  index: InvertedIndex,
  all: ExhaustiveIndex,
  query: readonly WeightedTerm[],
  limit: number,
): void {
  const wanted = all.search(query);
  const hits = index.search(query, limit);
  expect(hits).toHaveLength(Math.min(limit, wanted.length));
  const scoreOf = new Map(wanted.map((hit) => [hit.passage, hit.score]));
  hits.forEach((hit, i) => {
    expect(hit.score).toBeCloseTo(wanted[i]?.score ?? Number.NaN, 5);
    expect(hit.score).toBeCloseTo(scoreOf.get(hit.passage) ?? Number.NaN, 5);
    const before = hits[i - 1];
    if (before === undefined) return;
    expect(before.score > hit.score || (before.score === hit.score && before.passage < hit.passage)).toBe(
      true,
    );
  });
}

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('hafen', 'streik', 'schiff', 'lohn', 'öl', 'ölpreis', 'öltanker') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);
const terms = fc.array(fc.record({ term: word, weight: fc.constantFrom(0.25, 0.5, 1, 1, 1, 3) }), {
  maxLength: 12,
});
const action = fc.oneof(
  { weight: 6, arbitrary: terms.map((added) => ({ kind: 'add', added }) as const) },
  { weight: 2, arbitrary: fc.nat(120).map((passage) => ({ kind: 'remove', passage }) as const) },
  { weight: 2, arbitrary: terms.map((query) => ({ kind: 'search', query }) as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'compact' } as const) },
);

describe('the index', () => {
  it('answers as if it looked at every passage, whatever is added, removed and merged in between', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 120 }), fc.integer({ min: 0, max: 12 }), (actions, limit) => {
        const index = new InvertedIndex({ growing: 5 });
        const all = new ExhaustiveIndex(DEFAULT_WEIGHTING);
        for (const step of actions) {
          if (step.kind === 'add') expect(index.add(step.added)).toBe(all.add(step.added));
          else if (step.kind === 'search') expectSame(index, all, step.query, limit);
          else if (step.kind === 'compact') index.compact();
          else {
            index.remove(step.passage);
            all.remove(step.passage);
          }
          expect(index.passageCount).toBe(all.passageCount);
        }
        expect(new Set(index.terms())).toEqual(all.terms());
        // Wants terms of at most three letters without an f or what shares its last five bits.
        const unwanted = letterSetOf('f');
        const guide = {
          name: 'any',
          shortest: 0,
          longest: 3,
          letterSets: [0],
          lettersApart: 32,
          isTooFar: (place: number, unit: number) => place > 3 || 1 << (unit & 31) === unwanted,
        };
        const wanted = [...all.terms()].filter(
          (term) => term.length <= 3 && (letterSetOf(term) & unwanted) === 0,
        );
        expect(new Set(index.guidedTerms(guide))).toEqual(new Set(wanted));
        for (const term of all.terms()) {
          expect(index.documentFrequency(term)).toBe(all.documentFrequency(term));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('answers so over thousands of passages with frequent and rare terms', () => {
    const random = createRandom(7);
    const vocabulary = 3000;
    const draw = (): WeightedTerm => ({
      term: `w${Math.floor(vocabulary ** random())}`,
      weight: random() < 0.3 ? 0.5 : 1,
    });
    const drawMany = (most: number): readonly WeightedTerm[] =>
      Array.from({ length: 1 + Math.floor(random() * most) }, draw);
    const index = new InvertedIndex({ growing: 300 });
    const all = new ExhaustiveIndex(DEFAULT_WEIGHTING);
    for (let i = 0; i < 12_000; i++) {
      const passage = drawMany(30);
      index.add(passage);
      all.add(passage);
      if (random() < 0.05) {
        const removed = Math.floor(random() * i);
        index.remove(removed);
        all.remove(removed);
      }
    }
    const queries = Array.from({ length: 25 }, () => drawMany(8));
    for (const query of queries) expectSame(index, all, query, 10);
    const before = queries.map((query) => index.search(query, 10));
    index.compact();
    expect(queries.map((query) => index.search(query, 10))).toEqual(before);
  });
});

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
