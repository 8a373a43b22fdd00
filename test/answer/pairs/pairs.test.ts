import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import { createTestCorpus } from '../test-corpus.ts';
import { PAIRS } from './pairs.ts';

describe('a question and its article', () => {
  it.each(PAIRS.map((pair) => [pair.question, pair] as const))('%s', (question, { title, text, answers }) => {
    const { positions } = answerQuestion({ text: question }, createTestCorpus([{ title, text }]));
    const shown = positions.flatMap(({ position, statements }) =>
      statements.map((statement) => ({ position, text: statement.text, speaker: statement.speaker })),
    );
    for (const [position, words, speaker] of answers) {
      const match = shown.find((statement) => statement.text.includes(words));
      expect({ words, position: match?.position }).toEqual({ words, position });
      if (speaker !== null) expect(match?.speaker).toContain(speaker);
    }
  });

  it.each(PAIRS.map((pair) => [pair.question, pair] as const))(
    'is not answered with the roles turned round: %s',
    (question, { turned }) => {
      const { positions } = answerQuestion({ text: question }, createTestCorpus([turned]));
      expect(positions.flatMap(({ statements }) => statements.map(({ text }) => text))).toEqual([]);
    },
  );
});
