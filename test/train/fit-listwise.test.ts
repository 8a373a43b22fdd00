import { describe, expect, it } from '@jest/globals';
import { sumOf } from '../../src/answer/relevance/linear-model.ts';
import type { Examples } from './examples.ts';
import { fitListwise } from './fit-listwise.ts';

const NAMES = ['decides', 'level of the question'];

/** Ten rows of a question; the one with the largest first number is right, however large all numbers of the question are. */
function question(level: number): Examples {
  const rows = Array.from({ length: 10 }, (_, row) => Float64Array.of(level + ((row * 7) % 10) / 10, level));
  return {
    rows,
    labels: Float64Array.from(rows, ([first = 0]) => Number(first > level + 0.85)),
    counts: new Float64Array(10).fill(1),
  };
}

const lists = Array.from({ length: 40 }, (_, place) => question(place % 5));

describe('learning which sentence of a question answers', () => {
  const model = fitListwise(NAMES, lists, 1);

  it('puts the right row of a new question first, whatever the level of its numbers', () => {
    for (const level of [0.5, 7]) {
      const { rows, labels } = question(level);
      const sums = rows.map((row) => sumOf(model, row));
      expect(sums.indexOf(Math.max(...sums))).toBe(labels.indexOf(1));
    }
  });

  it('says how likely a row is right', () => {
    const even = fitListwise(
      NAMES,
      lists.map(() => question(2)),
      1,
    );
    const { rows, labels } = question(2);
    const likely = rows.map((row) => 1 / (1 + Math.exp(-sumOf(even, row))));
    expect(likely[labels.indexOf(1)]).toBeGreaterThan(0.5);
    expect(likely[0]).toBeLessThan(0.1);
  });

  it('is the same whenever it is learned, and takes no order from a question that nothing answers', () => {
    const silent: Examples = { ...question(3), labels: new Float64Array(10) };
    expect(fitListwise(NAMES, lists, 1)).toEqual(model);
    const [one, other] = [model, fitListwise(NAMES, [...lists, silent], 1)].map(
      ({ weights: [first] }) => first,
    );
    expect(Math.sign(other?.weight ?? 0)).toBe(Math.sign(one?.weight ?? 0));
  });
});
