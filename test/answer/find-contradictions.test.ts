import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { createTestCorpus } from './test-corpus.ts';

const corpus = createTestCorpus([
  {
    id: 'januar',
    publishedAt: '2024-01-10',
    text: 'Die Firma Hellbach habe der Stadt Lindenau noch keine Busse geliefert, sagte Bürgermeisterin Hanna Brodersen.',
  },
  {
    id: 'mai',
    publishedAt: '2024-05-10',
    text: 'Die Firma Hellbach habe der Stadt Lindenau Busse geliefert, sagte Stadtrat Jens Ohlendorf.',
  },
  {
    id: 'juni',
    publishedAt: '2024-06-10',
    text: 'Die Firma Hellbach habe der Stadt Lindenau keine Busse geliefert, sagte der Prüfer Udo Kranich.',
  },
]);

describe('a contradiction', () => {
  it('is a no beside a yes, but not a "noch nicht" of an earlier day', () => {
    const { contradictions } = answerQuestion(
      { text: 'Hat die Firma Hellbach Busse an Lindenau geliefert?' },
      corpus,
    );
    expect(contradictions.map(({ affirming, denying }) => [affirming.speaker, denying.speaker])).toEqual([
      ['Jens Ohlendorf', 'Udo Kranich'],
    ]);
  });
});
