import { describe, expect, it } from '@jest/globals';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { readText } from '../reading/read-in.ts';

/** "speaker (role): words" for each statement, the parts of an interrupted one joined by …. */
function statementsOf(text: string): readonly string[] {
  return extractStatements(readText(text)).map(({ spans, speaker }) => {
    const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const who =
      speaker === null ? 'null' : speaker.name + (speaker.role === null ? '' : ` (${speaker.role})`);
    return `${who}: ${words}`;
  });
}

const EXAMPLES: [text: string, statements: readonly string[]][] = [
  [
    'Nach einem Treffen von Vorstand und Betriebsrat forderte die Nordbank einen Verzicht.',
    ['Nordbank: Nach einem Treffen von Vorstand und Betriebsrat forderte die Nordbank einen Verzicht'],
  ],
  [
    'Fischer ohne Netze teilte gestern mit, die Bucht sei leer. Laut Hilfe für den Norden fehlt es an Wasser.',
    ['Fischer ohne Netze: die Bucht sei leer', 'Hilfe für den Norden: fehlt es an Wasser'],
  ],
  [
    'Die 64-jährige norwegische Ministerin Lena Vogt sagte, der 52-jährige Jan Ohm sei krank.',
    ['Lena Vogt (norwegische Ministerin): der 52-jährige Jan Ohm sei krank'],
  ],
  ['Der 52-jährige Jan Ohm sagte, er sei krank.', ['Jan Ohm: er sei krank']],
  ['Laut Feuerwehr gegen 14 Uhr brannte die Halle.', ['Feuerwehr: gegen 14 Uhr brannte die Halle']],
  [
    'Sowohl die Polizei als auch die Feuerwehr gehen von einem Unfall aus.',
    ['Polizei und Feuerwehr: Sowohl die Polizei als auch die Feuerwehr gehen von einem Unfall aus'],
  ],
  [
    'Das Lager wurde vom Nördlichen Rechnungshof als gefährlich eingestuft.',
    ['Nördlicher Rechnungshof: Das Lager wurde vom Nördlichen Rechnungshof als gefährlich eingestuft'],
  ],
  [
    'Ebenso plädierte auch Hanna Ohm dafür, dem Verein kein Geld zu geben.',
    ['Hanna Ohm: dem Verein kein Geld zu geben'],
  ],
  ['Zeugen sprachen auch davon, dass Schüsse gefallen seien.', ['Zeugen: dass Schüsse gefallen seien']],
  [
    'In zehn Jahren, so schätzen die Forscher, ist die Anlage fertig.',
    ['Forscher: In zehn Jahren … ist die Anlage fertig'],
  ],
  ['Die Kamera ist ausgefallen, das teilte das Institut mit.', ['Institut: Die Kamera ist ausgefallen']],
  [
    'Ein Sprecher des Ministeriums erklärte, die kranken Tiere würden behandelt.',
    ['Sprecher des Ministeriums: die kranken Tiere würden behandelt'],
  ],
  ['Minister Rolf Ohm nannte den Bericht eine „Zeitungsente“.', ['Rolf Ohm (Minister): „Zeitungsente“']],
  [
    'Die Feuerwehr hat nach eigenen Angaben die Halle abgesucht.',
    ['Feuerwehr: Die Feuerwehr hat … die Halle abgesucht'],
  ],
  [
    'Nordhafen will nach eigenen Angaben Verträge schließen. Verträge will nach eigenen Angaben Nordhafen schließen.',
    ['Nordhafen: Nordhafen will … Verträge schließen', 'null: Verträge will … Nordhafen schließen'],
  ],
  ['Jan Webers Kampagne warf Rolf Ohm vor, er habe gelogen.', ['Jan Webers Kampagne: er habe gelogen']],
  [
    'Hanna Ohm sagte, der Plan sei gut. Ihre Zuversicht gründet auf Erfahrung: „So war es in den letzten Jahren immer.“',
    ['Hanna Ohm: der Plan sei gut', 'Hanna Ohm: „So war es in den letzten Jahren immer.“'],
  ],
  [
    'Der Ausschuss hörte Minister Rolf Ohm (CDU) und dessen Darstellung, wonach der Bau billig sei.',
    ['null: der Bau billig sei'],
  ],
  [
    'Jan Weber trat zurück. Einige Anhänger Jan Webers sagten, das sei falsch.',
    ['Einige Anhänger Jan Webers: das sei falsch'],
  ],
  [
    'Jan Weber trat zurück. Der Sprecher Jan Webers sagte, das sei falsch.',
    ['Sprecher Jan Webers: das sei falsch'],
  ],
  [
    'Später sagte Ministerin Anna Weber vor der Presse, Hanna Ohm „ist und bleibt die beste Wahl“.',
    [
      'Anna Weber (Ministerin): Hanna Ohm „ist und bleibt die beste Wahl“',
      'Anna Weber (Ministerin): „ist und bleibt die beste Wahl“',
    ],
  ],
  [
    'Auf der Homepage des Vereins heißt es: „Wir nehmen im Sommer wieder neue Mitglieder auf.“',
    ['Verein: „Wir nehmen im Sommer wieder neue Mitglieder auf.“'],
  ],
  [
    'Jens Torfhus, der Sprecher der Initiative „Rettet das Moor“, kündigte Klage an. „Das Moor bleibt, wie es ist“, rief er.',
    [
      'Jens Torfhus (Sprecher der Initiative Rettet das Moor): Jens Torfhus, der Sprecher der Initiative „Rettet das ' +
        'Moor“, kündigte Klage an',
      'Jens Torfhus (Sprecher der Initiative Rettet das Moor): „Das Moor bleibt, wie es ist“',
    ],
  ],
  ['„Wir warten“, sagte Lena Vogt, deren Vorsitzende.', ['Lena Vogt (Vorsitzende): „Wir warten“']],
  [
    'Heidemarie Ohlsen gab das Amt auf. Sie wird am Montag gehen. Sie sagte: „Ich will nicht im Wege stehen.“',
    ['Heidemarie Ohlsen: „Ich will nicht im Wege stehen.“'],
  ],
  [
    'Jens Torfhus war zu Gast im Rathaus von Lindenau. Er sprach lange mit dem Leiter. Dabei sagte er, das Netz sei alt.',
    ['Jens Torfhus: das Netz sei alt'],
  ],
  [
    'Jens Torfhus, Vorsitzender von Klares Wasser, kam am Montag. Er hofft, dass der Plan gelingt.',
    ['Jens Torfhus (Vorsitzender von Klares Wasser): dass der Plan gelingt'],
  ],
  [
    'Statt der Anwältin kam am Freitag nur eine Dolmetscherin. Diese sagte, der Termin falle aus.',
    ['Dolmetscherin: der Termin falle aus'],
  ],
  [
    'Den von Minister Rolf Ohm (CDU) vorgeschlagenen Einsatz hat die Gewerkschaft der Lehrer abgelehnt.',
    [
      'Gewerkschaft der Lehrer: Den von Minister Rolf Ohm (CDU) vorgeschlagenen Einsatz hat die Gewerkschaft der ' +
        'Lehrer abgelehnt',
    ],
  ],
  [
    'Der Verdacht der Kritiker, wonach der Bau teuer sei, traf Jens Torfhus. Er sagte: „Das ist Unsinn.“',
    ['Kritiker: der Bau teuer sei', 'Jens Torfhus: „Das ist Unsinn.“'],
  ],
  [
    'Die Beauftragte für Datenschutz Lena Vogt sagte, das sei falsch.',
    ['Lena Vogt (Beauftragte für Datenschutz): das sei falsch'],
  ],
  [
    'Jens Torfhus, der Milliardär hinter der Firma, kündigte eine Fähre an. Später wolle man auch Busse bauen.',
    [
      'Jens Torfhus (Milliardär): Jens Torfhus, der Milliardär hinter der Firma, kündigte eine Fähre an',
      'Jens Torfhus (Milliardär): Später wolle man auch Busse bauen.',
    ],
  ],
  [
    'So berichtete Robert Moore telefonisch, er warte im Turm auf Rettung.',
    ['Robert Moore: er warte im Turm auf Rettung'],
  ],
  [
    'Die Nachrichtenseite Harbour Insider berichtete, dass Raketen geliefert wurden.',
    ['Harbour Insider (Nachrichtenseite): dass Raketen geliefert wurden'],
  ],
  [
    'Zudem wurde die Landesregierung vom Hafenverband aufgefordert, die Brücke zu sperren.',
    ['Hafenverband: die Brücke zu sperren'],
  ],
  [
    'Unterdessen verlangen die Grünen, dass sich der Ausschuss damit befasst.',
    ['Grünen: dass sich der Ausschuss damit befasst'],
  ],
  [
    'Lindenau, Ahlstedt und Harbrück erklärten gemeinsam, die Firma habe die Busse geliefert.',
    ['Lindenau, Ahlstedt und Harbrück: die Firma habe die Busse geliefert'],
  ],
  [
    'Jens Ohlendorf und Hanna Brodersen sagten, die Brücke sei gesperrt.',
    ['Jens Ohlendorf und Hanna Brodersen: die Brücke sei gesperrt'],
  ],
  [
    'Das Verwaltungsgericht Ostertal erklärte, die Schließung sei untersagt.',
    ['Verwaltungsgericht Ostertal: die Schließung sei untersagt'],
  ],
  [
    'Nach Angaben der Staatsanwaltschaft Harbrück wurden zwei Menschen verletzt.',
    ['Staatsanwaltschaft Harbrück: wurden zwei Menschen verletzt'],
  ],
  [
    'Außenminister Hossein Rahbarian sagte, das Land habe nichts geliefert.',
    ['Hossein Rahbarian (Außenminister): das Land habe nichts geliefert'],
  ],
  [
    'Davon, dass die Brücke bereits gesperrt worden sei, sprach keiner der beiden.',
    ['null: dass die Brücke bereits gesperrt worden sei'],
  ],
  [
    'Die Sprecherin der Stadtwerke, Lena Vogt, sagte, dass die Brücke bis Mai gesperrt bleibe.',
    ['Lena Vogt (Sprecherin der Stadtwerke): dass die Brücke bis Mai gesperrt bleibe'],
  ],
  [
    '„Wir öffnen am Montag“, sagte Jonas Adler, Direktor des Museums.',
    ['Jonas Adler (Direktor des Museums): „Wir öffnen am Montag“'],
  ],
  ['Nach Angaben der Polizei wurden zwei Menschen verletzt.', ['Polizei: wurden zwei Menschen verletzt']],
  [
    'Der Verein habe, sagte Anna Weber, alle Schulden bezahlt.',
    ['Anna Weber: Der Verein habe … alle Schulden bezahlt'],
  ],
  [
    'Bürgermeister Karl Brandt kündigte an, die Straße zu sperren. Sie sei nicht sicher.',
    [
      'Karl Brandt (Bürgermeister): die Straße zu sperren',
      'Karl Brandt (Bürgermeister): Sie sei nicht sicher.',
    ],
  ],
  ['Es wurde mitgeteilt, dass der Zug ausfalle.', ['null: dass der Zug ausfalle']],
  ['Die Brücke wird gesperrt. Das teilte die Stadt mit.', ['Stadt: Die Brücke wird gesperrt … Das']],
  [
    'Wie Jonas Adler, Sprecher der Bahn, mitteilte, fällt der Zug aus.',
    ['Jonas Adler (Sprecher der Bahn): fällt der Zug aus'],
  ],
  ['Der Zug fällt, so die Bahn, aus.', ['Bahn: Der Zug fällt … aus']],
  [
    'Laut der Polizei kam der Mann zu Fall und verletzte sich.',
    ['Polizei: kam der Mann zu Fall und verletzte sich'],
  ],
  ['Anna Weber nannte den Plan „einen großen Fehler“.', ['Anna Weber: „einen großen Fehler“']],
  ['Der Rat ist der Ansicht, dass das Geld reiche.', ['Rat: dass das Geld reiche']],
  [
    'Die Forderung des Verbands, die Preise zu senken, blieb ohne Antwort.',
    ['Verband: die Preise zu senken'],
  ],
  [
    'Die Museumsleiterin zeigte sich überzeugt, dass die Gäste kommen.',
    ['Museumsleiterin: dass die Gäste kommen'],
  ],
  [
    'In dem Bericht heißt es, die Dämme seien sicher. Demnach sei nur ein Tor defekt.',
    ['null: die Dämme seien sicher', 'null: sei nur ein Tor defekt'],
  ],
  [
    'Der Verband sagte, das Amt habe erklärt, die Straße sei frei.',
    ['Verband: das Amt habe erklärt, die Straße sei frei', 'Amt: die Straße sei frei'],
  ],
  ['Die Stadt schwieg zu den Kosten, bestätigte jedoch den Umzug.', ['Stadt: bestätigte jedoch den Umzug']],
  [
    'Lena Vogt wird vom Lokalblatt mit den Worten zitiert: „Wir bleiben hier.“',
    ['Lena Vogt: „Wir bleiben hier.“'],
  ],
  [
    'Innenminister Karl Brandt kam spät. Der Minister sagte, er sei krank.',
    ['Karl Brandt (Innenminister): er sei krank'],
  ],
  ['Anna Weber und Lena Vogt stritten. Sie habe recht, sagte Vogt.', ['Lena Vogt: Sie habe recht']],
  ['Ich denke, das reicht.', []],
  ['Er ist in Not geraten, die Firma half.', []],
];

describe('extractStatements', () => {
  it.each(EXAMPLES)('reads "%s"', (text, statements) => {
    expect(statementsOf(text)).toEqual(statements);
  });

  it('finds nothing in an empty article', () => {
    expect(statementsOf('')).toEqual([]);
  });
});
