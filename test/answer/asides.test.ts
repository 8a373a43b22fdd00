import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { WRITTEN_POSITIONS } from '../../src/answer/write-answer.ts';
import { createTestCorpus } from './test-corpus.ts';

const shown = (question: string, text: string): readonly string[] =>
  answerQuestion({ text: question }, createTestCorpus([{ title: 'Nachrichten', text }])).positions.flatMap(
    ({ position, statements }) =>
      statements.map((statement) => `${WRITTEN_POSITIONS[position].label}: ${statement.text}`),
  );

describe('what stands in quotation marks behind a noun', () => {
  const text = 'Nach dem Absturz des Ballons „Morgenröte 2“ wurde die Wiese gesperrt.';

  it('is what the noun names', () => {
    expect(shown('Ist die Morgenröte 2 abgestürzt?', text)).toEqual([`Ja: ${text}`]);
  });

  it('is no other', () => {
    expect(shown('Ist die Abendröte 2 abgestürzt?', text)).toEqual([]);
  });
});

describe('what stands in brackets', () => {
  it('is the short name of a thing', () => {
    const text = 'Die Werft hat die Fähre an die Reederei Nordlicht Linien (NL) übergeben.';
    expect(shown('Hat die Werft der Reederei NL die Fähre übergeben?', text)).toEqual([`Ja: ${text}`]);
  });

  it('is no party that acts, where it stands behind a person', () => {
    const text = 'Am Abend wurde Hanna Brodersen (FWB) in Harbrück mit sechzig Prozent im Amt bestätigt.';
    expect(shown('Wer hat die Wahl in Harbrück gewonnen?', text)).toEqual([`Aussagen: ${text}`]);
    expect(shown('Hat die FWB die Wahl in Harbrück gewonnen?', text)).toEqual([]);
  });
});

describe('a place beside an object', () => {
  const text = 'Die Polizei von Harbrück stürmte ein Lagerhaus.';

  it('is where it happened, and nobody it was done to', () => {
    expect(shown('Hat die Polizei in Harbrück ein Lagerhaus gestürmt?', text)).toEqual([`Ja: ${text}`]);
  });

  it('does not make another object the same', () => {
    expect(shown('Hat die Polizei in Harbrück eine Schule gestürmt?', text)).toEqual([]);
  });
});
