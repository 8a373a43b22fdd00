import { describe, expect, it } from '@jest/globals';
import { showProven } from './show-proven.ts';
import { createTestCorpus } from './test-corpus.ts';

const corpus = createTestCorpus([
  {
    id: 'bank',
    title: 'Ostertal: Bankräuber Kurt Vogelsang verhaftet',
    text: 'Nach langer Flucht hat die Polizei in Ostertal den Bankräuber Kurt Vogelsang am Montag verhaftet. Er soll drei Filialen überfallen haben.',
  },
  {
    id: 'landtag',
    title: 'Kallweit löst den Landtag auf',
    text: 'Nach der Abstimmung hat nun Landespräsident Horst Kallweit nach Artikel 12 der Verfassung den Landtag aufgelöst.',
  },
  {
    id: 'voraussetzung',
    title: 'Präsident zur Auflösung',
    text: '„Ich bin davon überzeugt, dass damit die Voraussetzungen für die Auflösung des Kreistags gegeben sind“, sagte Landrat Uwe Brink.',
  },
  {
    id: 'dorf',
    title: 'Trainer tritt zurück',
    text: 'Der Trainer des SV Tannrode, Ole Marquardt, ist nach der Niederlage zurückgetreten.',
  },
]);
const ask = (text: string) =>
  showProven({ text }, corpus).map(({ position, article }) => `${position} ${article}`);

describe('a headline in place of a question', () => {
  it.each([
    ['Ostertal: Bankräuber Kurt Vogelsang verhaftet', ['bejaht bank']],
    ['Kurt Vogelsang verhaftet', ['bejaht bank']],
    ['Harbrück: Kurt Vogelsang verhaftet', []],
    ['Horst Kallweit löst den Landtag auf', ['bejaht landtag']],
    ['Tannrode: Trainer Marquardt zurückgetreten', ['bejaht dorf']],
    ['Kurt Vogelsang plündert drei Filialen', ['andere bank', 'andere bank']],
    ['Plündert Kurt Vogelsang drei Filialen?', []],
    ['Ostertal: Polizei von Kurt Vogelsang verhaftet', ['andere bank']],
    ['Wurde die Polizei von Kurt Vogelsang verhaftet?', []],
  ])('„%s“', (headline, expected) => {
    expect(ask(headline)).toEqual(expected);
  });
});

describe('bare keywords', () => {
  it('find what title and passage name, and nothing where a word is named nowhere', () => {
    expect(ask('Bankräuber Schwimmbad')).toEqual([]);
    expect(ask('Vogelsang Flucht Filialen')).toEqual(['andere bank']);
    expect(ask('Marquardt Filialen')).toEqual([]);
    expect(ask('Auflösung Elmjave')).toEqual([]);
  });
});

describe('a precondition', () => {
  it('is no refusal, though "Aussetzung" stands in the word', () => {
    expect(ask('Wird der Kreistag aufgelöst?').filter((found) => found.startsWith('verneint'))).toEqual([]);
  });
});
