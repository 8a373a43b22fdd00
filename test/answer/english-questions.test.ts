import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { createTestCorpus } from './test-corpus.ts';

const corpus = createTestCorpus([
  {
    text:
      'Das Schwimmbad in Lindenau wird im Herbst geschlossen, sagte Bürgermeisterin Mara Holt am Montag. ' +
      '„Das Schwimmbad wird nicht geschlossen“, sagte Stadtrat Jens Querfurt am Dienstag.',
  },
]);
const positionsOf = (text: string) =>
  answerQuestion({ text }, corpus).positions.map(({ position, statements }) => ({
    position,
    speakers: statements.map(({ speaker }) => speaker),
  }));

describe('a question in English over German articles', () => {
  it.each([
    ['Will the swimming pool be closed?', 'Wird das Schwimmbad geschlossen?'],
    ['Is it true that the swimming pool will be closed?', 'Wird das Schwimmbad geschlossen?'],
    ['What does Mara Holt say about the swimming pool?', 'Was sagt Mara Holt zu dem Schwimmbad?'],
  ])('%s has the answer of %s', (english, german) => {
    expect(positionsOf(german)).not.toEqual([]);
    expect(positionsOf(english)).toEqual(positionsOf(german));
  });

  it('says how it was understood, and what was not', () => {
    expect(
      answerQuestion({ text: 'Will the flumpy swimming pool be closed?' }, corpus).understood,
    ).toMatchObject({
      text: 'Wird das Schwimmbad geschlossen?',
      unknown: ['flumpy'],
    });
  });
});
