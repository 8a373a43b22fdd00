import { describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { understandQuestion } from '../../src/answer/understanding/understand-question.ts';
import { createTestCorpus } from './test-corpus.ts';

const corpus = createTestCorpus([
  {
    id: 'kran',
    title: 'Kran in Lindenau umgestürzt',
    text:
      'In Lindenau ist am Montag ein Kran auf ein Wohnhaus gestürzt. ' +
      'Die Feuerwehr sagte, bei dem Unglück seien zwei Bauarbeiter verletzt worden. ' +
      'Bauleiter Kai Tonder erklärte, der Kran sei erst im Mai geprüft worden.',
  },
  {
    id: 'bus',
    title: 'Busunfall bei Hellbach',
    text:
      'Bei Hellbach ist am Dienstag ein Reisebus von der Straße abgekommen. ' +
      'Die Polizei sagte, bei dem Unfall sei niemand verletzt worden. ' +
      'Das Busunternehmen erklärte, der Fahrer sei eingeschlafen.',
  },
  {
    id: 'scheune',
    title: 'Scheune in Ostertal abgebrannt',
    text:
      'In Ostertal ist in der Nacht eine Scheune abgebrannt. ' +
      'Die Polizei erklärte, ein Jugendlicher habe die Scheune angezündet.',
  },
  {
    id: 'autos',
    title: 'Drei Streifenwagen in Hellbach zerstört',
    text:
      'In Hellbach sind drei Streifenwagen ausgebrannt. ' +
      'Ein Sprecher der Stadt erklärte, niemand habe die Streifenwagen angezündet, ein Kabel sei schuld.',
  },
]);
const articlesOf = (text: string) => [
  ...new Set(
    answerQuestion({ text }, corpus).positions.flatMap(({ statements }) =>
      statements.map(({ article }) => article),
    ),
  ),
];

describe('what is told beside a question says which event is meant', () => {
  it.each([
    ['In Lindenau ist ein Kran umgestürzt. Wurde jemand verletzt?', 'kran'],
    ['Bei Hellbach ist ein Reisebus verunglückt. Wurde jemand verletzt?', 'bus'],
    ['Wurde jemand verletzt? In Lindenau ist doch ein Kran umgestürzt.', 'kran'],
    ['In Hellbach sind drei Streifenwagen ausgebrannt. Hat die jemand angezündet?', 'autos'],
    ['In Ostertal ist eine Scheune abgebrannt. Hat die jemand angezündet?', 'scheune'],
    ['Moin, in Ostertal ist eine Scheune abgebrannt! Wurde die angezündet?', 'scheune'],
    ['Es geht um den Kran in Lindenau. Wurde der geprüft?', 'kran'],
    ['Der Reisebus bei Hellbach. Ist der Fahrer eingeschlafen?', 'bus'],
  ])('%s', (text, article) => {
    expect(articlesOf(text).filter((id) => id !== article)).toEqual([]);
  });

  it('and is answered from there', () => {
    expect(articlesOf('In Lindenau ist ein Kran umgestürzt. Wurde jemand verletzt?')).toEqual(['kran']);
    expect(articlesOf('In Hellbach sind drei Streifenwagen ausgebrannt. Hat die jemand angezündet?')).toEqual(
      ['autos'],
    );
  });

  it('and nothing of it is lost in what a reader sees', () => {
    const asked = (text: string) => understandQuestion({ text }, corpus).understood?.text ?? text;
    expect(asked('In Lindenau ist ein Kran umgestürzt. Wurde jemand verletzt?')).toContain('Kran');
    expect(
      asked('Hallo, in Lindenau ist ein Kran umgestürzt. Weißt du, ob jemand verletzt wurde?'),
    ).toContain('Kran');
  });
});
