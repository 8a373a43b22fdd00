import { describe, expect, it } from '@jest/globals';
import { mendInArchive } from '../../../src/answer/understanding/mend-in-archive.ts';
import { createTestCorpus } from '../test-corpus.ts';

const corpus = createTestCorpus([
  {
    title: 'Hafenstreik in Lindenau',
    text:
      'Der Hafenstreik in Lindenau geht weiter. Russland hat ballistische Raketen geliefert, sagte Bernd Hoffmann. ' +
      'Die Brücke über die Wupper ist gesperrt. Die Raumfähre Ostwind hebt ab. Kapitän Zoltan Querfurt sprach von einem ' +
      'Fluglotsenstreik. QuirlaX und die ADQ stellen den Betrieb ein. Die Opposition verlangt Tarifverträge. ' +
      'Die Ministerpräsidentin weist das Gewicht der Vorwürfe zurück. Der Kontrollturm ist leer, die Stadt wird abgewickelt.',
  },
]);
const mend = (question: string): string => mendInArchive(question, corpus).text;

describe('a mended question', () => {
  it.each([
    ['hat rusland raketen gelifert', 'hat Russland Raketen geliefert?'],
    ['Hat Rusland balistische Raketen geliefert?', 'hat Russland ballistische Raketen geliefert?'],
    ['Ist die Bruecke gespert?', 'ist die Brücke gesperrt?'],
    ['Was sagt die Oppoistion?', 'Was sagt die Opposition?'],
    ['Wann hebt die Raumfhäre Ostwind ab?', 'Wann hebt die Raumfähre Ostwind ab?'],
    ['wann hebt die raumafehre ab', 'wann hebt die Raumfähre ab?'],
    ['Geht der Hafensrteik weiter?', 'geht der Hafenstreik weiter?'],
    ['Gibt es einen EU-Hafensrteik?', 'gibt es einen EU-Hafenstreik?'],
    ['Verlangt wer neue Tarifevrträge?', 'verlangt wer neue Tarifverträge?'],
    ['Was sagt Kapitän Quefrurt?', 'Was sagt Kapitän Querfurt?'],
    ['Stellt quirlax den Betrieb ein?', 'stellt quirlax den Betrieb ein?'],
    ['stellt quirlax den betrieb ein', 'stellt QuirlaX den Betrieb ein?'],
    ['stellt die adq den betrieb ein', 'stellt die ADQ den Betrieb ein?'],
    ['Kommt der Steuerberateramngel?', 'kommt der Steuerberatermangel?'],
  ])('reads %s as %s', (asked, read) => {
    expect(mend(asked)).toBe(read);
  });

  it.each([
    'Hat Hofmann Raketen geliefert?',
    'Hat Irak Raketen geliefert?',
    'Wird der Laden abgefackelt?',
    'Wollen die Kontrolleure kommen?',
    'Kommt Abgeordneter Rusand?',
    'Sind die Schiris schuld?',
    'Hat Querfurth gesprochen?',
    'Ist der Täter abgehauen?',
    'Wo ist der Ballon runtergekommen?',
    'Wann sank das Boot, als der Mast runterging?',
    'Wird gerade digitalisiert?',
    'Was macht die Truppe um Lindner?',
    'Hat Frau Bernds unterschrieben?',
    'Muss man in Lindenau das wissen?',
  ])('leaves what is right, and the name, in %s alone', (asked) => {
    expect(mend(asked).toLowerCase()).toBe(asked.toLowerCase());
  });
});

describe('a question in small letters', () => {
  it.each([
    ['darf man den bären einfach erschießen', 'darf man den Bären einfach erschießen?'],
    ['wann kommt die nächste fähre', 'wann kommt die nächste Fähre?'],
    ['wer wird neuer trainer', 'wer wird neuer Trainer?'],
    ['gibt es die ehe für gleichgeschlechtliche paare', 'gibt es die Ehe für gleichgeschlechtliche Paare?'],
    ['kommen sie bald wieder raus', 'kommen sie bald wieder raus?'],
    ['sollen sie das weiter machen', 'sollen sie das weiter machen?'],
    ['kommen alle miteinander gut aus', 'kommen alle miteinander gut aus?'],
    ['hat die SPD den haushalt beschlossen', 'hat die SPD den Haushalt beschlossen?'],
    ['warum streikt Mara Holt im schwimmbad', 'warum streikt Mara Holt im Schwimmbad?'],
    ['sperrt die EU die grenze', 'sperrt die EU die Grenze?'],
    ['kommt die 2. welle', 'kommt die 2. Welle?'],
    ['gibt es im hafen eine 3. fähre', 'gibt es im Hafen eine 3. Fähre?'],
    ['ist der trainer rausgeflogen', 'ist der Trainer rausgeflogen?'],
    ['wurde der eintritt raufgesetzt', 'wurde der Eintritt raufgesetzt?'],
    ['sind die preise runtergegangen', 'sind die Preise runtergegangen?'],
    ['ist das wasser reingelaufen', 'ist das Wasser reingelaufen?'],
    ['wird brot demnaechst teurer', 'wird Brot demnächst teurer?'],
  ])('%s is read as %s', (asked, read) => {
    expect(mend(asked)).toBe(read);
  });
});

describe('a row of keywords', () => {
  it.each([
    'Saunen Lindenau Klage',
    'Preise Strom Anstieg',
    'Kosten Brücke Tannrode',
    'Fragen Impfung',
    'Reisen Mallorca Lindenau',
    'Bauen Holz Lindenau',
    'Reden Landtag Brodersen',
    'Renten Erhöhung 2024',
  ])('%s begins with a noun', (asked) => {
    expect(mend(asked)).toBe(`${asked}?`);
  });

  it.each([
    ['Kommt Lindenau', 'kommt Lindenau?'],
    ['Streikt Nordwerk', 'streikt Nordwerk?'],
    ['Kosten Brücken viel', 'kosten Brücken viel?'],
    ['Reisen Touristen?', 'reisen Touristen?'],
  ])('%s is none', (asked, read) => {
    expect(mend(asked)).toBe(read);
  });
});
