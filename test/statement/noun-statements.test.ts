import { describe, expect, it } from '@jest/globals';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { readText } from '../reading/read-in.ts';

/** What a noun tells, with whose words it is: "speaker: words". */
function toldByNouns(text: string): readonly string[] {
  return extractStatements(readText(text))
    .filter(({ type }) => type === 'indirect')
    .map(
      ({ spans, speaker }) =>
        `${speaker?.name ?? 'null'}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
    );
}

/** A noun for words, and behind it the verb that closes its clause. */
const CLOSED_BY_A_VERB: readonly [text: string, told: string][] = [
  [
    'Die Forscherin Ida Brahm stellte die Theorie auf, dass der See einst ein Meer war.',
    'Ida Brahm: dass der See einst ein Meer war',
  ],
  [
    'Daraus wurde von Beobachtern der Schluss gezogen, es könnte bald Neuwahlen geben.',
    'Beobachter: es könnte bald Neuwahlen geben',
  ],
  ['Erneut wurden Vorwürfe laut, die Prüfer hätten weggesehen.', 'null: die Prüfer hätten weggesehen'],
  [
    'So wurden Forderungen gegen die Reederei erhoben, sie müsse den Schaden zahlen.',
    'null: sie müsse den Schaden zahlen',
  ],
  [
    'Die Elternsprecherin Ruth Kolb brachte die Bitte vor, den Schulweg zu beleuchten.',
    'Ruth Kolb: den Schulweg zu beleuchten',
  ],
  [
    'Der Förderverein hat die Hoffnung ausgesprochen, dass das Bad im Sommer öffnet.',
    'Förderverein: dass das Bad im Sommer öffnet',
  ],
  [
    'Trainer Olaf Wenk gab die Losung aus, in Bad Holm nicht zu verlieren.',
    'Olaf Wenk: in Bad Holm nicht zu verlieren',
  ],
  ['Die Werft hat den Verdacht geäußert, dass Pläne gestohlen wurden.', 'Werft: dass Pläne gestohlen wurden'],
  [
    'Im Ausschuss wurde die Befürchtung laut, die Kosten könnten weiter steigen.',
    'null: die Kosten könnten weiter steigen',
  ],
];

/** Whose words the noun tells when the verb says nothing of it. */
const OF_SOMEBODY_ELSE: readonly [text: string, told: string][] = [
  [
    'Bürgermeister Jens Ohlau kennt den Vorwurf, er habe zu spät gehandelt.',
    'null: er habe zu spät gehandelt',
  ],
  ['Stadträtin Vera Lund prüft den Vorschlag, den Markt zu verlegen.', 'null: den Markt zu verlegen'],
  ['Die Polizei ging dem Gerücht nach, ein Wolf sei im Dorf.', 'null: ein Wolf sei im Dorf'],
  ['Landrat Timo Breuer reagierte auf die Forderung, das Wehr abzureißen.', 'null: das Wehr abzureißen'],
  [
    'Minister Arno Teich leidet unter dem Verdacht, er habe Akten vernichtet.',
    'null: er habe Akten vernichtet',
  ],
  ['Der Verein liest immer wieder die Behauptung, die Halle sei baufällig.', 'null: die Halle sei baufällig'],
  ['Die Richterin Hanna Moll hörte die Klage, das Heim sei zu teuer.', 'null: das Heim sei zu teuer'],
  ['Der Konzern kämpft mit dem Gerücht, das Werk werde verkauft.', 'null: das Werk werde verkauft'],
];

/** Whose words it tells when the verb, a preposition or a pronoun says so. */
const ONES_OWN: readonly [text: string, told: string][] = [
  ['Jens Ohlau vertrat die Ansicht, der Markt sei zu klein.', 'Jens Ohlau: der Markt sei zu klein'],
  ['Vera Lund hat die Sorge, dass der Bach austrocknet.', 'Vera Lund: dass der Bach austrocknet'],
  ['Timo Breuer kam zu dem Ergebnis, dass das Wehr bleiben muss.', 'Timo Breuer: dass das Wehr bleiben muss'],
  ['Arno Teich trat vor die Kameras mit der Bitte, Ruhe zu bewahren.', 'Arno Teich: Ruhe zu bewahren'],
  ['Hanna Moll hält an ihrer Forderung fest, das Heim zu schließen.', 'Hanna Moll: das Heim zu schließen'],
  ['Die Werft machte das Angebot, alle Lehrlinge zu übernehmen.', 'Werft: alle Lehrlinge zu übernehmen'],
  [
    'Ida Brahm ist der Überzeugung, dass der See einst ein Meer war.',
    'Ida Brahm: dass der See einst ein Meer war',
  ],
  ['Der Rat fasste den Beschluss, die Brücke zu sperren.', 'Rat: die Brücke zu sperren'],
];

/** How somebody is, and nobody's word. */
const SUSPECTS: readonly string[] = [
  'Buchhalter Kai Rehm steht im Verdacht, Akten vernichtet zu haben.',
  'Zwei Brüder stehen unter dem Verdacht, das Boot gestohlen zu haben.',
  'Die Firma stand lange im Ruf, zu spät zu liefern.',
];

describe('a noun for words with what they say', () => {
  it.each(CLOSED_BY_A_VERB)('tells it behind the verb as well: %s', (text, told) => {
    expect(toldByNouns(text)).toEqual([told]);
  });
  it.each(OF_SOMEBODY_ELSE)('tells nothing of whoever only hears of it: %s', (text, told) => {
    expect(toldByNouns(text)).toEqual([told]);
  });
  it.each(SUSPECTS)('tells nothing of a suspect: %s', (text) => {
    expect(toldByNouns(text)).toEqual([]);
  });
  it.each(ONES_OWN)('tells the words of whoever has, makes or repeats it: %s', (text, told) => {
    expect(toldByNouns(text)).toEqual([told]);
  });
});
