import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { WRITTEN_POSITIONS } from '../../src/answer/write-answer.ts';
import { createTestCorpus } from './test-corpus.ts';

const shown = (question: string, text: string, title = 'Nachrichten'): readonly string[] =>
  answerQuestion({ text: question }, createTestCorpus([{ title, text }])).positions.flatMap(
    ({ position, statements }) =>
      statements.map((statement) => `${WRITTEN_POSITIONS[position].label}: ${statement.text}`),
  );

describe('another one', () => {
  it.each([
    [
      'Hat die Polizei das Armenviertel Lohfels gestürmt?',
      'Die Polizei hat das dortige Armenviertel Taubrück gestürmt.',
    ],
    ['Hat die Rawinda Häuser bombardiert?', 'Dabei wurden Häuser der Rawinda bombardiert.'],
    [
      'Hat das Gericht den Haftbefehl gegen Eva Tilsen aufgehoben?',
      'Das Gericht hob den Haftbefehl gegen Udo Kranich auf. Eva Tilsen ist Anwältin.',
    ],
  ])('is not meant: %s', (question, text) => {
    expect(shown(question, text)).toEqual([]);
  });
});

describe('a pronoun in the same sentence', () => {
  it('is the subject of the clause before', () => {
    const text = 'Das Video war drei Stunden zu sehen, dann wurde es gelöscht.';
    expect(shown('Wurde das Video gelöscht?', text)).toEqual([`Ja: ${text}`]);
    expect(shown('Wurde das Bild gelöscht?', text)).toEqual([]);
  });

  it('is nobody where two could be meant', () => {
    const text = 'Der Minister lobte den Trainer, dann wurde er entlassen.';
    expect(shown('Wurde der Minister entlassen?', text)).toEqual([]);
    expect(shown('Wurde der Trainer entlassen?', text)).toEqual([]);
  });
});

describe('"Was sagt …?"', () => {
  const text =
    'In Norwegen sind Häftlinge ausgebrochen. Olaf Hansen, der Justizminister des Landes, sagte, der Ausbruch sei ein Problem.';

  it('knows who holds the office', () => {
    expect(shown('Was sagt der Justizminister von Norwegen zum Ausbruch?', text)).toHaveLength(1);
    expect(shown('Was sagt der Justizminister von Island zum Ausbruch?', text)).toEqual([]);
    expect(shown('Was sagt der Innenminister von Norwegen zum Ausbruch?', text)).toEqual([]);
  });

  it('takes compounds that begin alike for one topic', () => {
    const figures = 'Olaf Hansen sagte, weitere Menschen würden in die Arbeitslosenstatistik einfließen.';
    expect(shown('Was sagt Olaf Hansen zu den Arbeitslosenzahlen?', figures)).toHaveLength(1);
    expect(shown('Was sagt Olaf Hansen zur Arbeitszeit?', figures)).toEqual([]);
    expect(shown('Was sagt Jens Hagen zu den Arbeitslosenzahlen?', figures)).toEqual([]);
  });

  it('lets the topic stand two sentences before, where nothing is nearer', () => {
    const offer =
      'Das Amt schrieb den Auftrag neu aus. Die Ausschreibung war umstritten. „Die Bedingungen sind ungerecht“, sagte Olaf Hansen.';
    expect(shown('Was sagt Olaf Hansen zur Ausschreibung?', offer)).toHaveLength(1);
    expect(shown('Was sagt Olaf Hansen zum Wetter?', offer)).toEqual([]);
  });
});

describe('bare keywords', () => {
  it('want both of two nouns side by side', () => {
    expect(shown('Fahrpreis Urteil', 'Das Gericht sprach ein Urteil über den Nachbarn.')).toEqual([]);
  });
});
