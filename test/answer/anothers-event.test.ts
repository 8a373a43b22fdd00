import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { createTestCorpus } from './test-corpus.ts';

const corpus = createTestCorpus([
  {
    id: 'bedauern',
    title: 'Brodersen bedauert',
    text: 'Bürgermeisterin Hanna Brodersen bedauert die Entscheidung des Ministers zum Rücktritt.',
  },
]);
const sides = (text: string) => answerQuestion({ text }, corpus).positions.map(({ position }) => position);

describe('an event that belongs to somebody else', () => {
  it('is not that of who speaks of it', () => {
    expect(sides('Tritt Hanna Brodersen zurück?')).toEqual([]);
  });
});
