import { describe, expect, it } from '@jest/globals';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { readText } from '../reading/read-in.ts';

/** "speaker: words" of each statement. */
function statementsOf(text: string): readonly string[] {
  return extractStatements(readText(text)).map(
    ({ spans, speaker }) =>
      `${speaker?.name ?? 'null'}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );
}

/** Verbs that announce a clause with what stands beside them. */
const WITH_HELP: readonly [text: string, told: string][] = [
  ['Trainer Olaf Wenk besteht darauf, dass alle mitfahren.', 'Olaf Wenk: dass alle mitfahren'],
  ['Die Fischer beharren darauf, den Hafen zu nutzen.', 'Fischer: den Hafen zu nutzen'],
  ['Der Landkreis pochte darauf, dass die Frist gilt.', 'Landkreis: dass die Frist gilt'],
  ['Die Reederei legt Wert darauf, dass kein Öl ausläuft.', 'Reederei: dass kein Öl ausläuft'],
  ['Die Gemeinde Holm denkt darüber nach, das Bad zu schließen.', 'Holm: das Bad zu schließen'],
  ['Die Umfrage zeigt, dass viele Gäste bleiben.', 'null: dass viele Gäste bleiben'],
  ['Die Mieten steigen, zeigt eine Studie der Universität Holm.', 'Universität Holm: Die Mieten steigen'],
  ['In dem Bericht steht, dass die Brücke rostet.', 'null: dass die Brücke rostet'],
  ['Kapitänin Jule Rahn gab vor, den Kurs zu kennen.', 'Jule Rahn: den Kurs zu kennen'],
  [
    'Der Verband hat ausgerechnet, dass jeder Gast 90 Euro ausgibt.',
    'Verband: dass jeder Gast 90 Euro ausgibt',
  ],
];

/** The same verbs without it. */
const WITHOUT_HELP: readonly string[] = [
  'Der Zaun besteht aus Holz, das aus Holm kommt.',
  'Der Fall zeigt, dass der See tief ist.',
  'Olaf Wenk zeigt, dass er laufen kann.',
  'Neben dem Haus steht, was vom Turm blieb.',
  'Die Arbeiter legen Rohre, die aus Holm kommen.',
  'Das Problem besteht darin, dass der See austrocknet.',
  'Die Lehrerin zeigt, wie man rechnet.',
  'Am Tor steht, wer zuerst kam.',
];

const SOURCES: readonly [text: string, told: string][] = [
  ['Dem Vernehmen nach soll Olaf Wenk gehen.', 'null: soll Olaf Wenk gehen'],
  [
    'Die Teilnahme ist nach den Richtlinien des Ministeriums nicht gestattet.',
    'Ministerium: Die Teilnahme ist … nicht gestattet',
  ],
  [
    'Der Ausfall war nach Recherchen des Holmer Tageblatts total.',
    'Holmer Tageblatt: Der Ausfall war … total',
  ],
  ['Nach der Verfassung muss sich Jule Rahn der Wahl stellen.', 'null: muss sich Jule Rahn der Wahl stellen'],
  ['Nach dem Gesetz haftet der Halter.', 'null: haftet der Halter'],
  ['Einer Abfrage des Senders zufolge fehlen Betten.', 'Sender: fehlen Betten'],
  ['Der See war der Theorie nach einst ein Meer.', 'null: Der See war … einst ein Meer'],
  ['Nach einer Befragung des Verbands sinkt die Zahl.', 'Verband: sinkt die Zahl'],
];

const REPORTED: readonly [text: string, told: string][] = [
  ['Inzwischen gibt die Reederei ihren Fehler zu.', 'Reederei: Inzwischen gibt die Reederei ihren Fehler zu'],
  [
    'Am Abend verkündete Jule Rahn strengere Regeln.',
    'Jule Rahn: Am Abend verkündete Jule Rahn strengere Regeln',
  ],
  [
    'Olaf Wenk erzählt von seiner Ankunft in Holm.',
    'Olaf Wenk: Olaf Wenk erzählt von seiner Ankunft in Holm',
  ],
  ['Die Fischer beharren auf ihrer Forderung.', 'Fischer: Die Fischer beharren auf ihrer Forderung'],
];

describe('what announces a statement', () => {
  it.each(WITH_HELP)('may be a verb with what stands beside it: %s', (text, told) => {
    expect(statementsOf(text)).toEqual([told]);
  });
  it.each(WITHOUT_HELP)('is no such verb by itself: %s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
  it.each(SOURCES)('may be a source: %s', (text, told) => {
    expect(statementsOf(text)).toEqual([told]);
  });
  it.each(REPORTED)('may only report: %s', (text, told) => {
    expect(statementsOf(text)).toEqual([told]);
  });
});
