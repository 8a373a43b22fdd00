import { describe, expect, it } from '@jest/globals';
import { READ_NAMES } from '../../src/answer/evidence/measure-evidence.ts';
import { proposeCandidates } from '../../src/answer/propose-candidates.ts';
import type { Weighed } from '../../src/answer/weigh-sentences.ts';

const BAR = 0.03;

/** Sentences so likely, in an open gate; those named tell of others, or have no word of the question. */
function weighed(
  likelihoods: readonly number[],
  vetoed: readonly number[] = [],
  wordless: readonly number[] = [],
): Weighed {
  const sentences = likelihoods.map((likelihood) => ({
    likelihood,
    evidence: new Float64Array(READ_NAMES.length).fill(wordless.includes(likelihood) ? 0 : 1),
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
  proposeCandidates(of, { kind: 'what', speaker: null, topic: [] }, BAR).map(({ likelihood }) => likelihood);

/** Sentences so likely that each take a side by their grammar, some of them proven. */
function sided(likelihoods: readonly number[], provenOnes: readonly number[]): Weighed {
  const { sentences, gate } = weighed(likelihoods);
  return {
    gate,
    sentences: sentences.map((sentence) => ({
      ...sentence,
      considered: {
        ...sentence.considered,
        side: { position: 'verneint', way: 'it is against what is asked for' },
        proven: provenOnes.includes(sentence.likelihood) ? [{ position: 'bejaht' }] : [],
      },
    })),
  } as unknown as Weighed;
}

const positions = (of: Weighed, forAnswer = true): readonly string[] =>
  proposeCandidates(of, { kind: 'yes-no', speaker: null, topic: [] }, BAR, forAnswer).map(
    ({ likelihood, position }) => `${likelihood} ${position}`,
  );

describe('a side', () => {
  it('is shown where the sentence is likely to answer, and otherwise the sentence without it', () => {
    expect(positions(sided([0.5, 0.3, 0.13], [0.5, 0.13]))).toEqual([
      '0.5 bejaht',
      '0.3 verneint',
      '0.13 ohneSeite',
    ]);
  });

  it('does not keep what is as unlikely as no answer is, though grammar proves it', () => {
    expect(positions(sided([0.5, 0.02], [0.02]))).toEqual(['0.5 verneint']);
  });

  it('of a digest is a proven one', () => {
    expect(positions(sided([0.5, 0.3], [0.3]), false)).toEqual(['0.5 ohneSeite', '0.3 bejaht']);
  });
});

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

  it('falls behind what tells of others, too, though that is not shown', () => {
    expect(shown(weighed([0.9, 0.4, 0.1], [0.9]))).toEqual([0.4]);
  });

  it('is nothing that nobody says and that has no word of the question', () => {
    expect(shown(weighed([0.9, 0.8, 0.7], [], [0.8]))).toEqual([0.9, 0.7]);
  });
});
