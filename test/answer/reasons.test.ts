import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { createTestCorpus } from './test-corpus.ts';

const ask = (question: string, text: string): readonly string[] =>
  answerQuestion({ text: question }, createTestCorpus([{ title: '', text }])).positions.flatMap(
    ({ position, statements }) => statements.map((statement) => `${position}: ${statement.text}`),
  );

describe('"Warum …?"', () => {
  it.each([
    'Die Stadt Lindenau hat das Stadtbad geschlossen, weil das Dach undicht ist.',
    'Die Stadt Lindenau hat das Stadtbad wegen eines Rohrbruchs geschlossen.',
    'Aus Angst vor einem Einsturz hat die Stadt Lindenau das Stadtbad geschlossen.',
    'Die Stadt Lindenau begründete die Schließung des Stadtbads mit dem undichten Dach.',
  ])('is answered by a sentence that gives a reason: %s', (text) => {
    expect(ask('Warum hat die Stadt Lindenau das Stadtbad geschlossen?', text)).toEqual([`andere: ${text}`]);
  });

  it('is answered by the sentence behind it that names the reason', () => {
    const text = 'Die Stadt Lindenau hat das Stadtbad geschlossen. Grund ist ein undichtes Dach. Es regnet.';
    expect(ask('Warum hat Lindenau das Stadtbad geschlossen?', text)).toEqual([
      'andere: Grund ist ein undichtes Dach.',
    ]);
  });

  it('is not answered by what only tells that it happened', () => {
    const text = 'Die Stadt Lindenau hat am Montag das Stadtbad geschlossen. Die Gäste gingen nach Hause.';
    expect(ask('Warum hat die Stadt Lindenau das Stadtbad geschlossen?', text)).toEqual([]);
  });

  it('is not answered by the reason for something else', () => {
    const text =
      'Die Stadt Lindenau hat das Stadtbad geschlossen. Der Markt fiel aus. Weil es regnete, blieb der Platz leer.';
    expect(ask('Warum hat die Stadt Lindenau das Stadtbad geschlossen?', text)).toEqual([]);
  });
});
