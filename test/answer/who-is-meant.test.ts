import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { WRITTEN_POSITIONS } from '../../src/answer/write-answer.ts';
import { createTestCorpus } from './test-corpus.ts';

const shown = (question: string, text: string, title = 'Nachrichten'): readonly string[] =>
  answerQuestion({ text: question }, createTestCorpus([{ title, text }])).positions.flatMap(
    ({ position, statements }) =>
      statements.map((statement) => `${WRITTEN_POSITIONS[position].label}: ${statement.text}`),
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

describe('a part of a body', () => {
  const text = 'Der dritte Strafsenat des Bundesgerichtshofes hob den Haftbefehl auf.';

  it('acts for the whole', () => {
    expect(shown('Hat der BGH den Haftbefehl aufgehoben?', text)).toEqual([`Ja: ${text}`]);
    expect(shown('Hat der Bundesgerichtshof den Haftbefehl aufgehoben?', text)).toEqual([`Ja: ${text}`]);
  });

  it('acts for no other, and its speaker is himself', () => {
    expect(shown('Hat das Landgericht den Haftbefehl aufgehoben?', text)).toEqual([]);
    expect(
      shown('Hat der Bundesgerichtshof gelogen?', 'Der Sprecher des Bundesgerichtshofes hat gelogen.'),
    ).toEqual([]);
  });
});

describe('a pronoun', () => {
  it('goes on with the subject of a passive', () => {
    const text = 'Rasim Tolk wurde im Mai erschossen. Er hatte die Lehrerin verteidigt.';
    expect(shown('Hat Rasim Tolk die Lehrerin verteidigt?', text)[0]).toBe(
      'Ja: Er hatte die Lehrerin verteidigt.',
    );
    expect(shown('Hat Malik Tolk die Lehrerin verteidigt?', text)).toEqual([]);
  });
});

describe('two participles that share their auxiliary', () => {
  const text = 'Der Wolf soll eingefangen oder im Ernstfall auch erschossen werden.';

  it('are both planned', () => {
    expect(shown('Soll der Wolf erschossen werden?', text)).toEqual([`Ja: ${text}`]);
    expect(shown('Wurde der Wolf erschossen?', text)).toEqual([`Geplant: ${text}`]);
    expect(shown('Hat der Wolf jemanden erschossen?', text)).toEqual([]);
  });
});

describe('an office that somebody else is to hold', () => {
  const title = 'Bischof Konrad Ohm tritt zurück';
  const before = 'Bischof Konrad Ohm tritt zum Monatsende zurück.';
  const told = (sentence: string, question = 'Wurde Konrad Ohm gewählt?') =>
    shown(question, `${before} ${sentence}`, title).filter((line) => /^(?:Ja|Nein|Geplant)/.test(line));

  it.each([
    'Im März soll die Wahl des neuen Bischofs erfolgen.',
    'Die Wahl des nächsten Bischofs soll im März erfolgen.',
    'Im März wird der künftige Bischof gewählt.',
    'Der neue Bischof wurde im März gewählt.',
    'Nach Angaben der Sprecherin Mara Holt wird der neue Bischof im Mai gewählt.',
    'Im Mai hat der Rat den neuen Bischof gewählt.',
    'Der andere Bischof wurde im März gewählt.',
    'Die Wahl des zukünftigen Bischofs ist für den 3. Mai geplant.',
  ])('is not of the one who holds it: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('is of the one who is called so', () => {
    const sentence = 'Der neue Bischof wurde im März gewählt.';
    expect(
      shown(
        'Wurde Konrad Ohm gewählt?',
        `Der neue Bischof Konrad Ohm kommt aus Lüttnow. ${sentence}`,
        'Der Bischof',
      ),
    ).toContain(`Ja: ${sentence}`);
  });

  it('is of the one who holds it where no other is told of', () => {
    expect(told('Der Bischof wurde im März gewählt.')).toEqual(['Ja: Der Bischof wurde im März gewählt.']);
  });
});
