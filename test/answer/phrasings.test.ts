import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { readArchive } from '../../src/article/read-archive.ts';
import { PRESS_LIKE } from './phrasings-press.ts';
import { createTestCorpus } from './test-corpus.ts';
import {
  fillFrame,
  NO_QUESTIONS,
  WORDED,
  WORDED_FRAMES,
  YES_NO,
  YES_NO_FRAMES,
} from './understanding/phrasings.ts';

const { articles } = await readArchive([path.join(import.meta.dirname, '..', '..', 'knowledge')]);
const corpus = createTestCorpus([
  ...articles,
  ...PRESS_LIKE.map((text, at) => ({ id: `press-${at}`, text })),
]);
const positionsOf = (text: string) => answerQuestion({ text }, corpus).positions;

describe.each([
  ['yes or no', YES_NO, YES_NO_FRAMES],
  ['with a question word', WORDED, WORDED_FRAMES],
])('a question asked otherwise has the positions of the plain one, %s', (_, bases, frames) => {
  it.each(bases.map((base) => [base.plain, base] as const))('%s', (plain, base) => {
    const expected = positionsOf(plain);
    expect(expected).not.toEqual([]);
    for (const typed of frames.map((frame) => fillFrame(frame, base))) {
      expect([typed, positionsOf(typed)]).toEqual([typed, expected]);
    }
  });
});

describe('what asks nothing gets no answer', () => {
  it.each(NO_QUESTIONS)('%s', (typed) => {
    expect(positionsOf(typed)).toEqual([]);
  });
});
