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

describe('beside the words of the asked one that name the topic', () => {
  const texts = (text: string, question: string): readonly string[] => {
    const own = createTestCorpus([
      { title: 'Streit um das Freibad Lindenau', text },
      { title: 'Markt', text: 'Der Markt in Tannrode öffnet am Samstag. Udo Kranich verkauft dort Käse.' },
    ]);
    return answerQuestion({ text: question }, own).positions.flatMap(({ statements }) =>
      statements.map(({ text: shown }) => shown),
    );
  };
  const debate =
    'In Lindenau wird über das Freibad gestritten. Das Freibad sei zu teuer, sagte Hanna Brodersen. ' +
    'Sie sei enttäuscht vom Rat in Lindenau, sagte Brodersen. Der Rat habe recht, sagte Jens Ohlendorf.';

  it('shows what else they said of it, where it is about as likely an answer', () => {
    const shown = texts(debate, 'Was sagt Hanna Brodersen zum Freibad in Lindenau?');
    expect(shown).toContain('Das Freibad sei zu teuer, sagte Hanna Brodersen.');
    expect(shown).toContain('Sie sei enttäuscht vom Rat in Lindenau, sagte Brodersen.');
  });

  it.each(['Der Rat habe recht, sagte Jens Ohlendorf.', 'In Lindenau wird über das Freibad gestritten.'])(
    'shows nothing of anybody else: %s',
    (sentence) => {
      expect(texts(debate, 'Was sagt Hanna Brodersen zum Freibad in Lindenau?')).not.toContain(sentence);
    },
  );
});

describe('a question for the words of one whose words nobody wrote down', () => {
  const texts = (question: string, text: string): readonly string[] =>
    answerQuestion({ text: question }, createTestCorpus([{ title: 'Sängerin Lene Kolbe gestorben', text }]))
      .positions.flatMap(({ statements }) => statements)
      .map(({ text: shown }) => shown);

  it.each([
    'Was sagt Karla Thoms zum Tod von Lene Kolbe?',
    'Was sagt Emre Aldag zum Tod von Lene Kolbe?',
    'Wie äußert sich Marko Dressler zum Tod von Lene Kolbe?',
    'Was meint Udo Kranich zum Tod von Lene Kolbe?',
  ])('is not answered by what the article tells of others: %s', (question) => {
    const told = 'Die Sängerin Lene Kolbe ist tot. Kolbe starb im Alter von 87 Jahren in Lindenau.';
    expect(texts(question, told)).toEqual([]);
  });
});
