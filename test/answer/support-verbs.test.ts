import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { WRITTEN_POSITIONS } from '../../src/answer/write-answer.ts';
import { createTestCorpus } from './test-corpus.ts';

const shown = (question: string, text: string): readonly string[] =>
  answerQuestion({ text: question }, createTestCorpus([{ title: 'Nachrichten', text }])).positions.flatMap(
    ({ position, statements }) =>
      statements.map((statement) => `${WRITTEN_POSITIONS[position].label}: ${statement.text}`),
  );

describe('a verb that only carries its noun', () => {
  const text = 'Die Staatsanwaltschaft Harbrück hat Anklage gegen den Wirt Kurt Wielage erhoben.';

  it.each([
    'Hat die Staatsanwaltschaft Harbrück Anklage gegen Kurt Wielage erhoben?',
    'Hat die Staatsanwaltschaft Harbrück Kurt Wielage angeklagt?',
    'Wurde Kurt Wielage angeklagt?',
  ])('asks what the noun means: %s', (question) => {
    expect(shown(question, text)).toEqual([`Ja: ${text}`]);
  });

  it.each([
    'Hat die Staatsanwaltschaft Harbrück Anklage gegen Ewald Rintel erhoben?',
    'Hat Kurt Wielage Anklage gegen die Staatsanwaltschaft Harbrück erhoben?',
  ])('and nothing else: %s', (question) => {
    expect(shown(question, text)).toEqual([]);
  });
});

describe('an election', () => {
  const text = 'Bei der Bürgermeisterwahl in Harbrück wurde Hanna Brodersen im Amt bestätigt.';

  it('is won by whom it confirms in office', () => {
    expect(shown('Hat Hanna Brodersen die Bürgermeisterwahl in Harbrück gewonnen?', text)).toEqual([
      `Ja: ${text}`,
    ]);
    expect(shown('Wer hat die Bürgermeisterwahl in Harbrück gewonnen?', text)).toEqual([`Aussagen: ${text}`]);
  });

  it('is lost by whom it votes out', () => {
    expect(
      shown('Hat Hanna Brodersen die Wahl gewonnen?', 'Hanna Brodersen hat die Wahl in Harbrück verloren.'),
    ).toEqual(['Nein: Hanna Brodersen hat die Wahl in Harbrück verloren.']);
  });

  it('is another one elsewhere', () => {
    expect(shown('Hat Jens Ohlendorf die Bürgermeisterwahl in Harbrück gewonnen?', text)).toEqual([]);
    expect(shown('Hat Hanna Brodersen die Landtagswahl gewonnen?', text)).toEqual([]);
  });
});

describe('to decide to establish something', () => {
  const text = 'Der Rat beschloss, über dem Tal eine Sperrzone einzurichten.';

  it('is to decide on it', () => {
    expect(shown('Hat der Rat eine Sperrzone beschlossen?', text)).toEqual([`Ja: ${text}`]);
  });

  it('is to decide on nothing else, and not to do so is not', () => {
    expect(shown('Hat der Rat eine Schonzeit beschlossen?', text)).toEqual([]);
    expect(shown('Hat der Kreis eine Sperrzone beschlossen?', text)).toEqual([]);
    expect(
      shown('Hat der Rat eine Sperrzone beschlossen?', 'Der Rat beschloss, die Sperrzone aufzuheben.'),
    ).toEqual([]);
  });
});
