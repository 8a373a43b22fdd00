import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Question } from '../../src/answer/answer.ts';
import { KeptAnswers } from '../../src/answer/kept-answers.ts';
import { createTestCorpus } from './test-corpus.ts';

const TEXT = 'Die Stadt Lindenau hat das Hallenbad geschlossen, sagte Bürgermeisterin Hanna Brodersen.';
const QUESTION: Question = { text: 'Hat Lindenau das Hallenbad geschlossen?' };

const openAnswers = () => {
  const corpus = createTestCorpus([{ id: 'bad', title: 'Hallenbad', text: TEXT }]);
  return { corpus, answers: new KeptAnswers(corpus, nextTurn) };
};

describe('a question that comes again', () => {
  it('is answered once as long as the archive stays as it is', async () => {
    const { answers } = openAnswers();
    expect(answers.known(QUESTION)).toBeNull();
    const answer = await answers.ask(QUESTION);
    expect(await answers.ask({ ...QUESTION })).toBe(answer);
    expect(answers.known(QUESTION)).toBe(answer);
  });

  it('is another one with another filter, another day, or behind another question', async () => {
    const { answers } = openAnswers();
    await answers.ask(QUESTION);
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

  it('is answered anew when an article came, changed or went', async () => {
    const { corpus, answers } = openAnswers();
    const first = await answers.ask(QUESTION);
    const article = corpus.article('bad');
    if (article === null) throw new Error('The article is there.');
    corpus.add({ ...article, id: 'zwei', text: `${TEXT} Ein Gutachter hatte das verlangt.` });
    expect(answers.known(QUESTION)).toBeNull();
    expect((await answers.ask(QUESTION)).coverage.articles).toBe(2);
    corpus.add({ ...article, text: 'Morgen regnet es in Lindenau.' });
    expect(answers.known(QUESTION)).toBeNull();
    corpus.remove('zwei');
    expect((await answers.ask(QUESTION)).positions).not.toEqual(first.positions);
    corpus.add(article);
    expect(await answers.ask(QUESTION)).toEqual(first);
  });

  it('is answered anew when something was learned from the words of the archive', async () => {
    const { corpus, answers } = openAnswers();
    await answers.ask(QUESTION);
    corpus.useNeighbours({ words: ['hallenbad', 'schwimmhalle'], bytes: new Int8Array(128).fill(15) });
    expect(answers.known(QUESTION)).toBeNull();
  });

  it('lets others have their turn while it is answered, also when it is begun anew because the archive has changed', async () => {
    const { corpus, article } = openWithArticle();
    let turns = 0;
    const answers = new KeptAnswers(corpus, async () => {
      turns += 1;
      if (turns === 4) corpus.add({ ...article, id: 'zwei' });
    });
    const answer = await answers.ask(QUESTION);
    expect(turns).toBeGreaterThan(8);
    expect(answer.coverage.articles).toBe(2);
    expect(answers.known(QUESTION)).toBe(answer);
  });

  it('is answered at last from an archive that changes at every turn', async () => {
    const { corpus, article } = openWithArticle();
    let turns = 0;
    const answers = new KeptAnswers(corpus, async () => {
      turns += 1;
      corpus.add({ ...article, id: `n${turns}` });
    });
    const answer = await answers.ask(QUESTION);
    expect(answer.coverage.articles).toBe(turns + 1);
    expect(turns).toBeLessThan(20);
  });
});

const openWithArticle = () => {
  const { corpus } = openAnswers();
  const article = corpus.article('bad');
  if (article === null) throw new Error('The article is there.');
  return { corpus, article };
};
