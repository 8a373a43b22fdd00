import { describe, expect, it } from '@jest/globals';
import { proposeCandidates } from '../../src/answer/propose-candidates.ts';
import type { Weighed } from '../../src/answer/weigh-sentences.ts';

const BAR = 0.03;

/** Sentences so likely, in an open gate; those named tell of others. */
function weighed(likelihoods: readonly number[], vetoed: readonly number[] = []): Weighed {
  const sentences = likelihoods.map((likelihood) => ({
    likelihood,
    considered: {
      proven: [],
      vetoed: vetoed.includes(likelihood),
      side: null,
      speaker: null,
      statement: null,
    },
  }));
  return { sentences, gate: { open: true } } as unknown as Weighed;
}

const shown = (of: Weighed): readonly (number | undefined)[] =>
  proposeCandidates(of, { kind: 'what', speaker: null }, BAR).map(({ likelihood }) => likelihood);

describe('what may be shown', () => {
  it.each([
    [
      [0.9, 0.4, 0.1, 0.04],
      [0.9, 0.4],
    ],
    [
      [0.3, 0.1, 0.05, 0.02],
      [0.3, 0.1],
    ],
    [
      [0.1, 0.05, 0.04, 0.02],
      [0.1, 0.05, 0.04],
    ],
    [[0.02, 0.01], []],
    [[], []],
  ])('of %j is %j: likely, and not far behind the likeliest', (likelihoods, expected) => {
    expect(shown(weighed(likelihoods))).toEqual(expected);
  });

  it('does not fall behind what tells of others and is not shown', () => {
    expect(shown(weighed([0.9, 0.1, 0.05], [0.9]))).toEqual([0.1, 0.05]);
  });
});
