import { describe, expect, it } from '@jest/globals';
import { understand } from '../../../src/answer/understanding/understand.ts';
import { testVocabulary } from '../../language/test-dictionary.ts';

describe('what is typed as it is spoken', () => {
  it.each([
    ['gibts schon ne neue brücke?', 'Gibt es schon eine neue brücke?'],
    ['isses bad noch offen?', 'Ist es bad noch offen?'],
    ['hats in Lindenau gebrannt?', 'Hat es in Lindenau gebrannt?'],
    ['Is das Bad noch offen?', 'Ist das Bad noch offen?'],
    ['ham die Fahrer gestreikt?', 'Haben die Fahrer gestreikt?'],
    ['wat sagt Holt zum Bad?', 'Was sagt Holt zum Bad?'],
    ['Wieviele Fahrer streiken?', 'Wie viele Fahrer streiken?'],
    ['kommt jetz n Streik?', 'Kommt jetzt ein Streik?'],
    ['Wird das Bad nich geschlossen?', 'Wird das Bad geschlossen?'],
    ['Saßen im Bus keine Ausländer?', 'Saßen im Bus Ausländer?'],
    ['Gibt es kein Bad?', 'Gibt es ein Bad?'],
    ['Wer kämpft gegen den IS?', 'Wer kämpft gegen den IS?'],
    ['Der Hafen schließt, ne?', 'Der Hafen schließt?'],
    ['gabs Streit wg. der Maut?', 'Gab es Streit wegen der Maut?'],
    ['gabs Streit wg der Maut?', 'Gab es Streit wegen der Maut?'],
    ['Wie viele Tote gab es lt. Polizei?', 'Wie viele Tote gab es laut Polizei?'],
    ['Wie gings in Lindenau aus?', 'Wie ging es in Lindenau aus?'],
    ['Wer wohnt in der WG?', 'Wer wohnt in der WG?'],
    ['hat die Stadt echt das Bad verkauft?', 'hat die Stadt das Bad verkauft?'],
    ['Ist das Bild echt?', 'Ist das Bild echt?'],
    ['Will die Stadt ernsthaft das Bad verkaufen?', 'Will die Stadt das Bad verkaufen?'],
    ['Haste gehört, ob das Bad schließt?', 'Schließt das Bad?'],
  ])('%s', (typed, plain) => {
    expect(understand(typed, testVocabulary).text).toBe(plain);
  });
});
