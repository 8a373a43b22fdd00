import { describe, expect, it } from '@jest/globals';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { readText } from '../reading/read-in.ts';

const toldIn = (text: string, kind: string): readonly string[] =>
  extractStatements(readText(text))
    .filter(({ type }) => type === kind)
    .map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(' … '));

/** As what somebody calls it, in one or two words of their own. */
const CALLED: readonly [text: string, words: string][] = [
  ['Jule Rahn bezeichnete den Plan als „Wortbruch“.', '„Wortbruch“'],
  ['Jens Ohlau bezeichnete das Unglück als „große Tragödie“.', '„große Tragödie“'],
  ['Der Verband wertete den Erlass als „faulen Trick“.', '„faulen Trick“'],
  ['Olaf Wenk wies die Vorwürfe als „haltlos“ zurück.', '„haltlos“'],
  ['Die Stadt verurteilte die Tat als „feigen Anschlag“.', '„feigen Anschlag“'],
  ['Vera Lund bezeichnete den Besuch als ein „wichtiges Zeichen“.', '„wichtiges Zeichen“'],
  ['Im Bericht wird der Deich als „marode“ bezeichnet.', '„marode“'],
  ['Die Fischer bezeichneten das Abkommen als einen „schlechten Handel“.', '„schlechten Handel“'],
];

/** Names and colour inside what is only reported. */
const NOT_CALLED: readonly string[] = [
  'Der Verband forderte einen „Management Plan“.',
  'Die Firma kündigte eine „zusätzliche Studie“ an.',
  'Die Stadt kritisierte die Gruppe „Freie Bucht“.',
  'Der Verein lobte das Stück „Am Deich“.',
  'Jule Rahn warnte vor dem Lied „Sturm“.',
  'Die Behörde berichtete von dem Schiff „Ada“.',
  'Der Rat forderte mehr Geld für das „Haus Seeblick“.',
  'Ein Vertreter der „Hafen AG“ lobte den Plan.',
];

/** What the writer adds behind what somebody wants. */
const NARRATED: readonly [text: string, told: string][] = [
  ['Der Rat forderte, das Bad zu schließen, nachdem es gebrannt hatte.', 'das Bad zu schließen'],
  ['Die Werft beschloss, den Kran abzubauen, was niemand erwartet hatte.', 'den Kran abzubauen'],
  ['Die Stadt bat, den Markt zu meiden, obwohl er offen war.', 'den Markt zu meiden'],
  ['Jule Rahn verlangte, Daten zu sammeln, wobei das Amt helfen musste.', 'Daten zu sammeln'],
  ['Der Rat forderte, das Bad zu schließen, weil es marode sei.', 'das Bad zu schließen, weil es marode sei'],
  ['Der Rat forderte, das Bad zu schließen, um zu sparen.', 'das Bad zu schließen, um zu sparen'],
  ['Der Rat forderte, das Bad zu öffnen, wenn es warm wird.', 'das Bad zu öffnen, wenn es warm wird'],
  ['Der Rat forderte, das Bad zu schließen, obwohl es neu sei.', 'das Bad zu schließen, obwohl es neu sei'],
];

describe('the words of a statement', () => {
  it.each(CALLED)('are those that somebody calls something: %s', (text, words) => {
    expect(toldIn(text, 'direct')).toEqual([words]);
  });
  it.each(NOT_CALLED)('are no names and no colour: %s', (text) => {
    expect(toldIn(text, 'direct')).toEqual([]);
  });
  it.each(NARRATED)('end where the writer tells what happened: %s', (text, told) => {
    expect(toldIn(text, 'indirect')).toEqual([told]);
  });
});
