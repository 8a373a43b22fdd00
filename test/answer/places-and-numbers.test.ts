import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { WRITTEN_POSITIONS } from '../../src/answer/write-answer.ts';
import { showProven } from './show-proven.ts';
import { createTestCorpus } from './test-corpus.ts';

const shown = (question: string, text: string, title = 'Nachrichten'): readonly string[] =>
  answerQuestion({ text: question }, createTestCorpus([{ title, text }])).positions.flatMap(
    ({ position, statements }) =>
      statements.map((statement) => `${WRITTEN_POSITIONS[position].label}: ${statement.text}`),
  );

describe('a place', () => {
  it('in a part of a country is in the country', () => {
    const text = 'In Nordschweden haben alle drei Insassen den Absturz überlebt.';
    expect(shown('Haben die Insassen den Absturz in Schweden überlebt?', text)).toEqual([`Ja: ${text}`]);
    expect(shown('Haben die Insassen den Absturz in Norwegen überlebt?', text)).toEqual([]);
  });

  it('is not another town, though the article names it', () => {
    const text = 'In Lohfels wurden drei Autos angezündet.';
    expect(shown('Wie viele Autos wurden in Lohfels angezündet?', text, 'Krawalle in Taubrück')).toEqual([
      `Aussagen: ${text}`,
    ]);
    expect(shown('Wie viele Autos wurden in Taubrück angezündet?', text, 'Krawalle in Taubrück')).toEqual([]);
  });
});

describe('a road', () => {
  const text = 'Auf der Landesstraße 502 kam es zu einem Unfall.';

  it('is the same by its letter and by its name', () => {
    expect(shown('Gab es einen Unfall auf der L 502?', text)).toEqual([`Ja: ${text}`]);
  });

  it('is another by another number', () => {
    expect(shown('Gab es einen Unfall auf der L 402?', text)).toEqual([]);
    expect(shown('Gab es einen Unfall auf der L 50?', text)).toEqual([]);
  });
});

describe('"Gab es …?" of what no list knows', () => {
  it('is yes where it is told', () => {
    const text = 'Bei Lohfels ereignete sich am Morgen ein Busunglück.';
    expect(shown('Gab es ein Busunglück bei Lohfels?', text)).toEqual([`Ja: ${text}`]);
    expect(shown('Gab es ein Zugunglück bei Lohfels?', text)).toEqual([]);
    expect(shown('Gab es ein Busunglück bei Taubrück?', text)).toEqual([]);
  });

  it('is silent where it is asked or denied', () => {
    expect(shown('Gab es ein Busunglück?', 'Ob sich ein Busunglück ereignete, ist offen.')).not.toContain(
      'Ja',
    );
    expect(shown('Gab es ein Busunglück?', 'Es gab kein Busunglück.')).not.toContain('Ja');
  });
});

describe('a number without its noun', () => {
  it.each([
    'Von den 250 Gästen wurden 60 verletzt.',
    'Bei dem Unfall wurden drei Gäste getötet, 60 weitere wurden verletzt.',
    'Die Zahl der verletzten Gäste stieg auf 60.',
  ])('counts what was spoken of: %s', (text) => {
    expect(shown('Wie viele Gäste wurden verletzt?', text)).toEqual([`Aussagen: ${text}`]);
  });

  it('may stand behind words that only measure it', () => {
    const text = 'Bis zu 4.000 Gäste nahmen an dem Umzug teil.';
    expect(shown('Wie viele Gäste nahmen an dem Umzug teil?', text)).toEqual([`Aussagen: ${text}`]);
    expect(shown('Wie viele Gäste nahmen an dem Rennen teil?', text)).toEqual([]);
  });
});

describe('a range', () => {
  it('counts by its last number', () => {
    const text = 'Norwegen besitzt vier bis sechs Fähren, sagte Olaf Hansen.';
    expect(shown('Wie viele Fähren besitzt Norwegen?', text)).toEqual([`Aussagen: ${text}`]);
    expect(shown('Besitzt Norwegen Fähren?', text)).toEqual([`Ja: ${text}`]);
    expect(shown('Besitzt Island Fähren?', text)).toEqual([]);
  });
});

describe('whose it is', () => {
  const text = 'Taucher haben das Wrack gefunden.';

  it('must be named in the article', () => {
    const named = createTestCorpus([{ text: `${text} Die Fähre hieß Solvane.` }]);
    expect(showProven({ text: 'Wurde das Wrack der Solvane gefunden?' }, named)).toMatchObject([
      { position: 'bejaht', text },
    ]);
    expect(shown('Wurde das Wrack der Solvane gefunden?', `${text} Die Fähre hieß Merane.`)).toEqual([]);
  });
});

describe('a compound', () => {
  it('is the adjective with its noun', () => {
    const text = 'Die oppositionellen Parteien wollen die Wahl boykottieren.';
    expect(shown('Wollen die Oppositionsparteien die Wahl boykottieren?', text)).toEqual([
      `Geplant: ${text}`,
    ]);
    expect(shown('Wollen die Regierungsparteien die Wahl boykottieren?', text)).toEqual([]);
  });

  it('with a name is not denied by what is denied of all', () => {
    expect(shown('Fährt die Lohfelsbahn wieder?', 'In Taubrück fuhren keine Bahnen mehr.')).toEqual([]);
  });
});
