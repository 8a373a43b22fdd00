import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import { createTestCorpus } from '../test-corpus.ts';
import { TRAPS } from './traps.ts';

/** The positions shown for a question, each with who speaks. */
function show(question: string, text: string): readonly string[] {
  const { positions } = answerQuestion({ text: question, limit: 20 }, createTestCorpus([{ text }]));
  return positions.flatMap(({ position, statements }) =>
    statements.map(({ speaker }) => `${position}: ${speaker ?? '?'}`),
  );
}

describe.each(Object.entries(TRAPS))('nothing wrong is shown where it is about %s', (_, traps) => {
  it.each(traps)('%s %s', (question, text, shown) => {
    expect(show(question, text)).toEqual(shown);
  });
});
