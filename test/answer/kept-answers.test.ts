import { describe, expect, it } from '@jest/globals';
import type { Question } from '../../src/answer/answer.ts';
import { KeptAnswers } from '../../src/answer/kept-answers.ts';
import { createTestCorpus } from './test-corpus.ts';

const TEXT = 'Die Stadt Lindenau hat das Hallenbad geschlossen, sagte Bürgermeisterin Hanna Brodersen.';
const QUESTION: Question = { text: 'Hat Lindenau das Hallenbad geschlossen?' };

const openAnswers = () => {
  const corpus = createTestCorpus([{ id: 'bad', title: 'Hallenbad', text: TEXT }]);
  return { corpus, answers: new KeptAnswers(corpus) };
};

describe('a question that comes again', () => {
  it('is answered once as long as the archive stays as it is', () => {
    const { answers } = openAnswers();
    expect(answers.known(QUESTION)).toBeNull();
    const answer = answers.ask(QUESTION);
    expect(answers.ask({ ...QUESTION })).toBe(answer);
    expect(answers.known(QUESTION)).toBe(answer);
  });

  it('is another one with another filter, another day, or behind another question', () => {
    const { answers } = openAnswers();
    answers.ask(QUESTION);
    const others: readonly Partial<Question>[] = [
      { speaker: 'Brodersen' },
      { source: 'Küstenblatt' },
      { from: '2024-01-01' },
      { to: '2024-01-01' },
      { today: '2024-01-01' },
      { follows: 'Ist das Bad offen?' },
      { limit: 3 },
      { bar: 0.9 },
      { without: ['bad'] },
      { text: 'Hat Lindenau das Hallenbad geschlossen' },
    ];
    for (const other of others) expect(answers.known({ ...QUESTION, ...other })).toBeNull();
  });

  it('is answered anew when an article came, changed or went', () => {
    const { corpus, answers } = openAnswers();
    const first = answers.ask(QUESTION);
    const article = corpus.article('bad');
    if (article === null) throw new Error('The article is there.');
    corpus.add({ ...article, id: 'zwei', text: `${TEXT} Ein Gutachter hatte das verlangt.` });
    expect(answers.known(QUESTION)).toBeNull();
    expect(answers.ask(QUESTION).coverage.articles).toBe(2);
    corpus.add({ ...article, text: 'Morgen regnet es in Lindenau.' });
    expect(answers.known(QUESTION)).toBeNull();
    corpus.remove('zwei');
    expect(answers.ask(QUESTION).positions).not.toEqual(first.positions);
    corpus.add(article);
    expect(answers.ask(QUESTION)).toEqual(first);
  });

  it('is answered anew when something was learned from the words of the archive', () => {
    const { corpus, answers } = openAnswers();
    answers.ask(QUESTION);
    corpus.useNeighbours({ words: ['hallenbad', 'schwimmhalle'], bytes: new Int8Array(128).fill(15) });
    expect(answers.known(QUESTION)).toBeNull();
  });
});
