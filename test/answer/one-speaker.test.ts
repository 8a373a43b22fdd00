import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { createTestCorpus } from './test-corpus.ts';

const corpus = createTestCorpus([
  {
    text:
      'Trainer Marko Dressler sagte, er verlasse den Verein. ' +
      'Präsidentin Karla Thoms sagte, sie rechne fest mit Dressler. ' +
      'Co-Trainer Emre Aldag sagte, Dressler bleibe sein Vorbild. ' +
      'Die Zukunft von Dressler beim Verein ist offen.',
  },
]);
const speakers = (text: string) =>
  answerQuestion({ text }, corpus).positions.flatMap(({ statements }) =>
    statements.map(({ speaker }) => speaker),
  );

describe('a question for what somebody says', () => {
  it.each([
    ['Was sagt Dressler?', ['Marko Dressler']],
    ['Was sagte Marko Dressler?', ['Marko Dressler']],
    ['Was hat Dressler gesagt?', ['Marko Dressler']],
    ['Was sagt Thoms?', ['Karla Thoms']],
    ['Was sagt Karla Thoms zu Dressler?', ['Karla Thoms']],
    ['Was meint Aldag?', ['Emre Aldag']],
    ['Was sagt Emre Aldag über Dressler?', ['Emre Aldag']],
    ['Wie äußerte sich Karla Thoms?', ['Karla Thoms']],
  ])('%s', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});
