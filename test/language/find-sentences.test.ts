import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findSentences } from '../../src/language/find-sentences.ts';

const sentencesOf = (text: string): readonly string[] =>
  findSentences(text).map(({ start, end }) => text.slice(start, end));

/** The bar marks where one sentence ends and the next begins. */
const EXAMPLES: readonly string[] = [
  'Der Rat tagte.| Er vertagte sich.',
  'Frau Dr. Lena Muster sprach mit Prof. Karl Beispiel.| Beide schwiegen danach.',
  'Die Kirche St. Ansgar in Lindenau brannte.| Verletzt wurde niemand.',
  'Es gibt Probleme, z. B. Lärm und Staub.| Das sagte der Rat.',
  'Es gibt Probleme, z.B. Lärm und Staub.| Das sagte der Rat.',
  'Der Umbau kostet 3 Mio. Euro.| Bezahlt wird er vom Land.',
  'Der Umbau kostet 3 Mio.| Die Stadt zahlt nichts.',
  'Es kamen ca. 300 Gäste bzw. Zuschauer.| Alle gingen früh.',
  'Am 30. Dezember schloss das Bad.| Am 2. Januar öffnete es wieder.',
  'Am Montag, dem 5. Mai, tagt der Rat.',
  'Das Bad schließt am 30.| Die Stadt bedauert das.',
  'Im 19. Jahrhundert stand hier eine Mühle.| Sie verfiel.',
  'Der Bau begann 2005.| Präsident war damals ein anderer.',
  'Karl III. regierte lange.| Sein Sohn nicht.',
  'Karl III. Gustav von Lindenau siegte.| Er starb bald.',
  'Damals herrschte Karl III.| Der König war krank.',
  'Hans J. Muster leitet die Firma.| Er ist 50.',
  'Anna M. K. Beispiel und A. Muster kamen.| Sie blieben.',
  '„Wir liefern nichts.“| Das sagte die Ministerin.',
  '„Wir liefern nichts“, sagte sie.| „Niemandem.“',
  '„Wir liefern nichts!“, sagte sie.| Dann ging sie.',
  '„Wir liefern nichts!“ sagte sie.| Dann ging sie.',
  '"Kommt ihr mit?" fragte er.| Keiner kam.',
  '»Das reicht.«| Mehr sagte er nicht.',
  'Er fragte: „Wer war das?“| Niemand antwortete.',
  '„Das war gut.| Das bleibt so“, sagte die Trainerin.',
  '(Das war 2004.)| Heute ist es anders.',
  'Der Rat (er tagt selten.) ging auseinander.',
  'Wer war das?| Keiner weiß es!| Wirklich?!| Ja.',
  'Er zögerte … und ging.| Dann kam er wieder.',
  'Er zögerte ...| Die Tür fiel zu.',
  'Er ging. . . .| Die Tür fiel zu.',
  'Das Bad schließt.| Wirklich? ?!| Der Rat schweigt.',
  'Die Firma Muster & Co. liefert Fenster.| Sie wächst.',
  'Lärm, Staub usw. stören.| Niemand klagt.',
  'Es ging um Lärm, Staub usw.| Die Anwohner klagten.',
  'Es waren lt. Polizei 300 Gäste, wg. Holt und bzgl. Lindenau.| Mehr kamen nicht.',
  'Nach Art. 5 Abs. 2 gilt das nicht.| Es bleibt dabei.',
  'Siehe Nr. 12 der Liste.| Dort steht es.',
  'Der Betrag sank auf 1.300 Euro.| Zuvor waren es 4,5 Mio. Euro.',
  'Das meldete example.org am Abend.| Später kam ein Dementi.',
  'Der Verein Hafen e. V. klagt.| Er hat recht.',
  'Das war der Geheimdienst|Sie wussten es.',
  'Das Bad schließt.|Die Stadt spart.',
  'Die StadtGalerie und die BürgerInnen feiern im TeamViewer.',
  'Das Spiel endete 2:1.| Beim 2:0 fiel der Torwart.',
  'Der 1. FC Lindenau siegte.| Am Ende stand es 3:0.',
  'Plan B.| Der greift nicht.',
  'Um 18.30 Uhr war Schluss.| Um 20 Uhr auch.',
  'Der frühere (geb. Muster) Bürgermeister kam.| Er blieb.',
  'Er kam am Do. Abend.| Sie kam Fr. Mittag.',
  'Das ist so.| Warum, weiß keiner.',
  'Das sagte Jan.| Er log.',
  'Er kam mit Max.| Anna blieb.',
  '30 Menschen kamen.| 20 gingen.',
  'Die Gäste siegten mit 3:1.| Doppelt traf Udo Kranich.',
  'Zur Pause stand es 0:0.| Nach ihr traf Lindenau.',
  'Lindenau verlor 24:31.| Torwart Ohm hielt wenig.',
  'Der Zug fährt um 19:30.| Gäste sollen früher da sein.',
  'Damals stand ein Kleid im Angebot.| eBay erwartet einen Rekord.',
  'Die Preise fallen.| iPhone-Besitzer freut das.',
  'Laut dem Direktor B.N. Holtmann soll der Test gelingen.',
  'Das Buch von J.R.R. Brodersen erschien gestern.',
  'U.S. Präsidenten und US-Senatoren reisten an.| Niemand blieb.',
];

describe('sentences', () => {
  it.each(EXAMPLES)('%s', (example) => {
    expect(sentencesOf(example.replaceAll('|', ''))).toEqual(example.split('|').map((part) => part.trim()));
  });

  it('never cross a line, so a headline without a stop is one of its own', () => {
    expect(sentencesOf('Hallenbad vor dem Aus\nDie Stadt spart. Der Rat\r\n\nschweigt')).toEqual([
      'Hallenbad vor dem Aus',
      'Die Stadt spart.',
      'Der Rat',
      'schweigt',
    ]);
  });

  it('carry tokens with offsets in the whole text', () => {
    const text = 'Die US-Regierung schweigt.\nDer Rat tagte 1.300 Minuten lang.';
    const sentences = findSentences(text, 27);
    expect(sentences.map((s) => text.slice(s.start, s.end))).toEqual(['Der Rat tagte 1.300 Minuten lang.']);
    for (const token of sentences.flatMap((s) => s.tokens))
      expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(findSentences(text)[0]?.tokens.map((t) => t.text)).toEqual([
      'Die',
      'US-Regierung',
      'schweigt',
      '.',
    ]);
  });

  it('hold all of the text but white space, in order, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Dr.', ' ', '. ', '.', '“', '„', '\n', 'Der', '3', 'HausDie', 'z. B.', '?!', '…', ')'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const sentences = findSentences(text);
        let before = 0;
        for (const { start, end, tokens } of sentences) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(tokens[0]?.start).toBe(start);
          expect(tokens.at(-1)?.end).toBe(end);
          for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
          before = end;
        }
        const letters = (value: string): string => value.replace(/\s+/g, '');
        expect(letters(sentences.map((s) => text.slice(s.start, s.end)).join(''))).toBe(letters(text));
      }),
    );
  });

  it('reads one without end in parts, so that no sentence costs more than any that somebody wrote', () => {
    const text = 'Wort '.repeat(20_000);
    const found = findSentences(text);
    expect(Math.max(...found.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(400);
    expect(found.reduce((sum, { tokens }) => sum + tokens.length, 0)).toBe(20_000);
  });
});
