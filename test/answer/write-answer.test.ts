import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { writeAnswer } from '../../src/answer/write-answer.ts';
import { createTestCorpus } from './test-corpus.ts';

describe('the JSON of an answer', () => {
  const corpus = createTestCorpus([
    {
      title: 'Werft',
      publishedAt: '2024-01-04',
      text: 'Die Werft hat den Kran noch nicht geliefert, sagte Sprecherin Mara Holt.',
    },
    {
      title: 'Kran da',
      publishedAt: '2024-09-06',
      text: 'Die Werft hat den Kran geliefert, sagte Sprecherin Mara Holt.',
    },
  ]);
  const written = writeAnswer(answerQuestion({ text: 'Hat die Werft den Kran geliefert?' }, corpus));

  it('calls "noch nicht" a denial with a label of its own', () => {
    expect(written.positions.map(({ position, label }) => [position, label])).toEqual([
      ['bejaht', 'Ja'],
      ['verneint', 'Noch nicht'],
    ]);
  });

  it('tells both sides of a change in the same words', () => {
    const [change] = written.changes;
    expect([change?.from.position, change?.from.label, change?.to.label]).toEqual([
      'verneint',
      'Noch nicht',
      'Ja',
    ]);
  });
});
