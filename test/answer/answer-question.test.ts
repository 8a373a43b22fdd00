import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { explainAnswer } from '../../src/answer/explain-answer.ts';
import { createTestCorpus } from './test-corpus.ts';

const ARTICLES = [
  {
    id: 'b1',
    title: 'Busse für Lindenau',
    publishedAt: '2024-01-10',
    source: 'Lindenauer Bote',
    text: 'Die Firma Hellbach habe der Stadt Lindenau noch keine Busse geliefert, sagte Bürgermeisterin Hanna Brodersen.',
  },
  {
    id: 'b2',
    title: 'Neue Busse',
    publishedAt: '2024-09-02',
    source: 'Tagblatt',
    text: 'Die Firma Hellbach habe der Stadt Lindenau Busse geliefert, sagte Bürgermeisterin Hanna Brodersen. Der Stadtrat Jens Ohlendorf bestritt, dass die Firma der Stadt Busse geliefert habe.',
  },
  {
    id: 'b3',
    title: 'Neue Busse',
    publishedAt: '2024-09-03',
    source: 'Abendpost',
    text: 'Die Firma Hellbach habe der Stadt Lindenau Busse geliefert, sagte Bürgermeisterin Hanna Brodersen.',
  },
  {
    id: 'b4',
    title: 'Wetter',
    publishedAt: '2024-09-04',
    source: 'Abendpost',
    text: 'Morgen regnet es in Lindenau. Die Firma Hellbach feiert ein Fest.',
  },
];
const QUESTION = { text: 'Hat die Firma Hellbach Busse an Lindenau geliefert?' };

describe('an answer', () => {
  const corpus = createTestCorpus(ARTICLES);
  const answer = answerQuestion(QUESTION, corpus);
  const shown = answer.positions.flatMap(({ statements }) => statements);

  it('groups the statements by position', () => {
    expect(answer.positions.map(({ position }) => position)).toEqual(['bejaht', 'verneint', 'nochNicht']);
  });

  it('shows nothing that is not in the stored article, and proves it', () => {
    expect(shown.length).toBeGreaterThan(0);
    for (const { text, article, start, end, hash } of shown) {
      expect(corpus.article(article)?.text.slice(start, end)).toBe(text);
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
    }
  });

  it('folds the copy in another paper', () => {
    expect(answer.positions[0]?.statements.map(({ article }) => article)).toEqual(['b2']);
    expect(answer.positions[0]?.statements[0]?.alsoIn.map(({ article }) => article)).toEqual(['b3']);
  });

  it('tells that a speaker says something else than before', () => {
    const [change] = answer.changes;
    expect(change?.speaker).toContain('Brodersen');
    expect([change?.from.position, change?.to.position]).toEqual(['nochNicht', 'bejaht']);
  });

  it('tells who contradicts whom', () => {
    const [contradiction] = answer.contradictions;
    expect(contradiction?.affirming.speaker).toContain('Brodersen');
    expect(contradiction?.denying.speaker).toContain('Ohlendorf');
  });

  it('says how much the archive holds', () => {
    expect(answer.coverage).toEqual({ articles: 4, from: '2024-01-10', to: '2024-09-04' });
  });

  it('is the same in whatever order the articles came', () => {
    const bytes = JSON.stringify(answer);
    for (const order of [
      [3, 2, 1, 0],
      [2, 0, 3, 1],
      [1, 3, 0, 2],
    ]) {
      const other = createTestCorpus(order.map((index) => ARTICLES[index] ?? {}));
      expect(JSON.stringify(answerQuestion(QUESTION, other))).toBe(bytes);
      expect(JSON.stringify(answerQuestion(QUESTION, other))).toBe(bytes);
    }
  });

  it.each([
    ['only of one outlet', { source: 'tagblatt' }, ['b2', 'b2']],
    ['only of one speaker', { speaker: 'Ohlendorf' }, ['b2']],
    ['only from a day on', { from: '2024-06-01' }, ['b2', 'b2']],
    ['only up to a day', { to: '2024-06-01' }, ['b1']],
    ['no more than asked for', { limit: 1 }, ['b2']],
  ])('shows %s', (_, filter, articles) => {
    const { positions } = answerQuestion({ ...QUESTION, ...filter }, corpus);
    expect(positions.flatMap(({ statements }) => statements.map(({ article }) => article))).toEqual(articles);
  });

  it.each([
    ['Hat die Firma Hellbach seit Juni 2024 Busse an Lindenau geliefert?', ['b2', 'b2']],
    ['Hat die Firma Hellbach Busse an Lindenau geliefert, laut Tagblatt?', ['b2', 'b2']],
    ['hat die firma hellbach busse an lindenau gelifert', ['b2', 'b2', 'b1']],
  ])('understands "%s"', (text, articles) => {
    const { positions } = answerQuestion({ text }, corpus);
    expect(positions.flatMap(({ statements }) => statements.map(({ article }) => article))).toEqual(articles);
  });

  it.each([
    'Hat die Firma Nordwerk Busse an Lindenau geliefert?',
    'Hat die Firma Hellbach Straßenbahnen an Lindenau geliefert?',
    'Hat Lindenau Busse an die Firma Hellbach geliefert?',
    'Tritt Jens Ohlendorf zurück?',
    '???',
    '',
  ])('is silent on "%s"', (text) => {
    expect(answerQuestion({ text }, corpus).positions).toEqual([]);
  });

  it('can tell why it shows what it shows, and what it leaves out', () => {
    const { question, shown: told, next } = explainAnswer(QUESTION, corpus);
    expect(question.predicate).toContain('liefern');
    expect(told).toHaveLength(3);
    expect(told.every(({ reason, proofs }) => reason === null && proofs.length > 0)).toBe(true);
    expect(next.every(({ reason }) => reason !== null)).toBe(true);
    expect(next.map(({ reason }) => reason)).toContain('copy');
  });

  it('says which words beside a statement name who tells it, and why', () => {
    const { shown: told } = explainAnswer(QUESTION, corpus);
    const [first] = told.filter(({ article }) => article === 'b1');
    expect(first).toMatchObject({
      speaker: 'Hanna Brodersen',
      reference: { words: 'Bürgermeisterin Hanna Brodersen', reason: 'named' },
    });
  });
});
