import { describe, expect, it } from '@jest/globals';
import { sideOf } from './side/side-of.ts';

describe('bare keywords', () => {
  it.each([
    [
      'Lösegeld Nordstern',
      'Die Räuber, die den Frachter „Nordstern“ in ihrer Gewalt hatten, freuten sich über das Geld.',
    ],
    ['Honorar Brodersen', 'Die Gäste, die Hanna Brodersen zu Besuch hatte, lobten das Essen.'],
    ['Streik Nordwerk', 'Nordwerk hat eine neue Halle.'],
    ['Miete Lindenau', 'Lindenau hat ein neues Freibad.'],
    ['Ölspur Tannrode', 'Die Feuerwehr Tannrode hat drei Löschzüge, sagte Eva Tilsen.'],
    ['Gebühren Harbrück', 'Harbrück habe einen Wochenmarkt, sagte Ole Marquardt.'],
  ])('take no side by a name alone, where the thing before it is not told: %s', (question, text) => {
    expect(['andere', null]).toContain(sideOf(question, text));
  });

  it.each([
    [
      'Jens Ohlendorf Schwindler',
      'Jens Ohlendorf lobte Udo Kranich. Leute wie Kranich seien gar keine Schwindler, sondern Kaufleute.',
    ],
    ['Hanna Brodersen Zeugin', 'Hanna Brodersen schwieg. Ihre Nachbarin Petra Sandvoß ist Zeugin.'],
    ['Udo Kranich Betrug', 'Udo Kranich kam zu spät. Die Freunde von Ole Marquardt bestritten den Betrug.'],
    ['Eva Tilsen Unfall', 'Eva Tilsen leitet das Amt. In Tannrode gab es keinen Unfall, sagte die Polizei.'],
    ['Ole Marquardt Rücktritt', 'Ole Marquardt sprach. Jens Ohlendorf lehnte einen Rücktritt ab.'],
  ])('take no side where somebody else is told of beside the name: %s', (question, text) => {
    expect(['andere', null]).toContain(sideOf(question, text));
  });

  it.each([
    ['Brodersen Rücktritt', 'Hanna Brodersen schloss einen Rücktritt aus.', 'verneint'],
    ['Rücktritt Brodersen', 'Hanna Brodersen kündigte ihren Rücktritt an.', 'geplant'],
    ['Firma Nordwerk Busse', 'Nordwerk hat Busse geliefert, sagte Eva Tilsen.', 'bejaht'],
    ['Brücke Sperrung', 'Die Sperrung der Brücke lehnt Eva Tilsen ab.', 'verneint'],
  ])('take a side where all of them are what is told: %s', (question, text, side) => {
    expect(sideOf(question, text)).toBe(side);
  });
});
