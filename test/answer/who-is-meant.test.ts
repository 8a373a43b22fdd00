import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { createTestCorpus } from './test-corpus.ts';

const shown = (question: string, text: string, title = 'Nachrichten'): readonly string[] =>
  answerQuestion({ text: question }, createTestCorpus([{ title, text }])).positions.flatMap(
    ({ label, statements }) => statements.map((statement) => `${label}: ${statement.text}`),
  );

describe('"man" in what somebody says', () => {
  const delegation =
    'Dann wolle man den Gerichtshof anrufen, erklärte Olaf Hansen, der Leiter der norwegischen Delegation.';
  const werft = 'Ein Sprecher der Nordwerft teilte mit, man wolle Aktien an die Belegschaft ausgeben.';

  it('is the side of the speaker', () => {
    expect(shown('Will Norwegen den Gerichtshof anrufen?', delegation)).toEqual([`Geplant: ${delegation}`]);
    expect(shown('Will die Nordwerft Aktien an die Belegschaft ausgeben?', werft)).toEqual([
      `Geplant: ${werft}`,
    ]);
  });

  it('is nobody else', () => {
    expect(shown('Will Island den Gerichtshof anrufen?', delegation)).toEqual([]);
    expect(shown('Will die Südwerft Aktien an die Belegschaft ausgeben?', werft)).toEqual([]);
  });

  it('is anybody where nobody speaks', () => {
    expect(
      shown('Hat Norwegen den Gerichtshof angerufen?', 'In Norwegen hat man den Hof angerufen.'),
    ).toEqual([]);
  });
});

describe('a body', () => {
  const text = 'Die Vereinten Nationen haben die Europäische Union um Soldaten gebeten.';

  it('is the same by its letters and by its name', () => {
    expect(shown('Hat die UN die EU um Soldaten gebeten?', text)).toEqual([`Ja: ${text}`]);
    expect(shown('Hat die UNO die EU um Soldaten gebeten?', text)).toEqual([`Ja: ${text}`]);
  });

  it('is not another, and does not change sides', () => {
    expect(shown('Hat die NATO die EU um Soldaten gebeten?', text)).toEqual([]);
    expect(shown('Hat die EU die UN um Soldaten gebeten?', text)).toEqual([]);
  });
});

describe('a thing as the subject', () => {
  const text = 'In Harbrück begann die Gruppe Halbmond am Samstag ihre Tournee.';

  it('goes through what somebody else does to it', () => {
    expect(shown('Hat die Tournee begonnen?', text)).toEqual([`Ja: ${text}`]);
    expect(shown('Wo begann die Tournee?', text)).toEqual([`Aussagen: ${text}`]);
  });

  it('is not somebody who does it', () => {
    expect(shown('Hat die Gruppe Viertelmond die Tournee begonnen?', text)).toEqual([]);
    expect(shown('Hat der Prozess begonnen?', text)).toEqual([]);
  });
});

describe('a noun that no list has', () => {
  it('is read by the verb it is made of', () => {
    const text = 'Norwegen hat die Anreicherung von Uran begonnen.';
    expect(shown('Reichert Norwegen Uran an?', text)).toEqual([`Ja: ${text}`]);
    expect(shown('Reichert Island Uran an?', text)).toEqual([]);
  });
});
