import { describe, expect, it } from '@jest/globals';
import { createArchiveState } from '../../src/app/archive-state.ts';
import { createSpeakerIndex } from '../../src/app/speaker-index.ts';
import { createTestCorpus } from '../answer/test-corpus.ts';

const CRANE = 'Die Sprecherin des Hafenamts, Mara Holt, sagte am Freitag, der Kran sei geliefert worden.';
const QUAY = 'Reeder Jon Weber sagte: „Der Kai ist zu schmal.“ Mara Holt sagte, der Kai werde verbreitert.';
const articles = [
  { id: 'kran', text: CRANE, publishedAt: '2025-03-10' },
  { id: 'kai', text: QUAY, publishedAt: '2025-04-11' },
];

describe('the state of an archive', () => {
  it('is the same for the same articles, whatever order they came in, and after a change and back', () => {
    const corpus = createTestCorpus(articles);
    const state = createArchiveState(corpus);
    const before = state();
    expect(before).toMatch(/^[\w-]{8}$/);
    expect(createArchiveState(createTestCorpus(articles.toReversed()))()).toBe(before);
    const crane = corpus.article('kran');
    corpus.remove('kran');
    expect(state()).not.toBe(before);
    if (crane) corpus.add({ ...crane });
    expect(state()).toBe(before);
  });

  it.each([
    ['text', 'Anders.'],
    ['title', 'Anders'],
    ['publishedAt', '2025-03-11'],
    ['source', 'Anders'],
    ['url', 'https://anders.example'],
  ])('is another one when the %s of an article changes', (field, value) => {
    const changed = articles.map((article) =>
      article.id === 'kran' ? { ...article, [field]: value } : article,
    );
    expect(createArchiveState(createTestCorpus(changed))()).not.toBe(
      createArchiveState(createTestCorpus(articles))(),
    );
  });
});

describe('the index of speakers', () => {
  it('names the articles in which somebody speaks, the newest first', async () => {
    const index = createSpeakerIndex(createTestCorpus(articles));
    await index.readNew(() => false);
    expect(index.articlesOf('Mara Holt')).toEqual(['kai', 'kran']);
    expect(index.articlesOf('Jon Weber')).toEqual(['kai']);
    for (const nobody of ['Mara', 'er', '', '__proto__']) expect(index.articlesOf(nobody)).toEqual([]);
  });

  it('forgets what was taken out or changed, and learns what is new', async () => {
    const corpus = createTestCorpus(articles);
    const index = createSpeakerIndex(corpus);
    await index.readNew(() => false);
    const quay = corpus.article('kai');
    if (quay) corpus.add({ ...quay, text: 'Ole Brandt sagte, der Kai sei breit genug.' });
    expect(index.articlesOf('Jon Weber')).toEqual([]);
    expect(index.articlesOf('Mara Holt')).toEqual(['kran']);
    await index.readNew(() => false);
    expect(index.articlesOf('Ole Brandt')).toEqual(['kai']);
  });

  it('stops between two articles when it is told to', async () => {
    const index = createSpeakerIndex(createTestCorpus(articles));
    let asked = 0;
    await index.readNew(() => asked++ > 0);
    expect([...index.articlesOf('Mara Holt')].length).toBe(1);
  });
});
