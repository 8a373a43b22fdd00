import { describe, expect, it } from '@jest/globals';
import { READ_NAMES } from '../../../src/answer/evidence/measure-evidence.ts';
import {
  measureQuestion,
  QUESTION_NAMES,
  type WeighedSentence,
} from '../../../src/answer/evidence/question-evidence.ts';
import type { Asked } from '../../../src/answer/evidence/seen-sentence.ts';

const ASKED = { words: { words: [] } } as unknown as Asked;

const sentence = (article: string, numbers: Record<string, number> = {}, vetoed = false): WeighedSentence => {
  const evidence = new Float64Array(READ_NAMES.length);
  for (const [name, value] of Object.entries(numbers)) evidence[READ_NAMES.indexOf(name)] = value;
  return { article, evidence, sum: 0, vetoed };
};

const measure = (sentences: readonly WeighedSentence[]) => {
  const numbers = measureQuestion(ASKED, { total: 1, scores: [1] }, sentences);
  expect(numbers).toHaveLength(QUESTION_NAMES.length);
  return (name: string): number => numbers[QUESTION_NAMES.indexOf(name)] ?? Number.NaN;
};

describe('the evidence that anything answers', () => {
  it('counts the articles of the best twenty, and no others', () => {
    const all = measure(Array.from({ length: 30 }, (_, place) => sentence(`a${place}`)));
    expect(all('articles of the best twenty')).toBe(1);
    const one = measure(Array.from({ length: 30 }, (_, place) => sentence(place < 20 ? 'a' : `b${place}`)));
    expect(one('articles of the best twenty')).toBeCloseTo(1 / 20);
  });

  it('knows how much is told of others', () => {
    const some = measure([sentence('a', {}, true), sentence('b'), sentence('c'), sentence('d', {}, true)]);
    expect(some('sentences that tell of others')).toBe(0.5);
  });

  it('knows whether the likeliest speak of one thing, by name, and of whom the question names', () => {
    const name = 'like the likeliest sentences';
    const numbers = measure([
      sentence('a', { [name]: 0.4, 'somebody named speaks': 1 }),
      sentence('b', { [name]: 0.2, 'names in the title and the lead': 1 }),
    ]);
    expect(numbers(`most: ${name}`)).toBeCloseTo(0.4);
    expect(numbers(`among the best: ${name}`)).toBeCloseTo(0.3);
    expect(numbers('among the best: somebody named speaks')).toBe(0.5);
    expect(numbers('most: names in the title and the lead')).toBe(1);
  });

  it('is nothing where nothing was found', () => {
    const nothing = measure([]);
    for (const name of ['articles of the best twenty', 'sentences that tell of others'])
      expect(nothing(name)).toBe(0);
  });
});
