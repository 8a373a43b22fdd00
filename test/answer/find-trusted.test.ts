import { describe, expect, it } from '@jest/globals';
import { findTrusted } from '../../src/answer/find-trusted.ts';

const trusted = (likelihoods: readonly number[], forAnswer = true): readonly number[] =>
  [
    ...findTrusted(
      likelihoods.map((likelihood) => ({ likelihood })),
      forAnswer,
    ),
  ].map(({ likelihood }) => likelihood);

describe('whose proofs and sides count', () => {
  it.each([
    ['likely enough', [0.6, 0.3, 0.16, 0.14, 0.02], [0.6, 0.3, 0.16]],
    ['where nothing is likely, nearly the likeliest', [0.1, 0.09, 0.05], [0.1, 0.09]],
    ['without weights, all', [0, 0, 0], [0, 0, 0]],
    ['of no sentences, none', [], []],
  ])('%s', (_, likelihoods, expected) => {
    expect(trusted(likelihoods)).toEqual(expected);
  });

  it('behind the first ones only those that are likelier, but in a digest', () => {
    const many = Array.from({ length: 40 }, (_, place) => 0.4 - place / 200);
    expect(trusted(many)).toHaveLength(31);
    expect(trusted(many, false)).toHaveLength(40);
  });
});
