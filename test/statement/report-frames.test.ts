import { describe, expect, it } from '@jest/globals';
import { REPORT_FRAMES, REPORT_PHRASES } from '../../src/language/lexicon/report-frames.ts';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import type { Statement } from '../../src/statement/statement.ts';
import { testDictionary } from '../language/test-dictionary.ts';
import { readText } from '../reading/read-in.ts';

const statementsOf = (text: string): readonly Statement[] => extractStatements(readText(text));

const reportedIn = (text: string): readonly string[] =>
  statementsOf(text)
    .filter(({ type }) => type === 'reported')
    .map(({ speaker, start, end }) => `${speaker?.name}: ${text.slice(start, end)}`);

describe('the verbs that only report', () => {
  const frames = [
    ...REPORT_FRAMES.map(({ example, lemmas }) => [example, lemmas] as const),
    ...REPORT_PHRASES.map(({ example, verbs }) => [example, verbs] as const),
  ];

  it.each(frames)('tell a statement: %s', (text, lemmas) => {
    const [statement] = statementsOf(text);
    expect(statement?.type).toBe('reported');
    expect(lemmas).toContain(statement?.cueLemma);
    expect(text.slice(statement?.start, statement?.end)).toBe(text.replace(/\.$/, ''));
  });

  it('are infinitives of the dictionary', () => {
    const lemmas = new Set([
      ...REPORT_FRAMES.flatMap((frame) => frame.lemmas),
      ...REPORT_PHRASES.flatMap(({ verbs }) => verbs),
    ]);
    const unknown = [...lemmas].filter(
      (lemma) => !testDictionary.readings(lemma).some(({ kind }) => kind === 'infinitive'),
    );
    expect(unknown).toEqual([]);
  });

  it.each([
    [
      'a part of a body in capitals',
      'Die SPD warnt vor einem Streik.',
      ['SPD: Die SPD warnt vor einem Streik'],
    ],
    [
      'the agent of a passive',
      'Der Umbau wurde von der Stadtverwaltung als Erfolg gewertet.',
      ['Stadtverwaltung: Der Umbau wurde von der Stadtverwaltung als Erfolg gewertet'],
    ],
    [
      'what a report says of a thing',
      'Der Umbau wird im Bericht als Erfolg bezeichnet.',
      ['undefined: Der Umbau wird im Bericht als Erfolg bezeichnet'],
    ],
  ])('have for their speaker %s', (_, text, expected) => {
    expect(reportedIn(text)).toEqual(expected);
  });

  it.each([
    ['a flood', 'Das Beben forderte zwölf Todesopfer.'],
    ['a greeting', 'Die Bürgermeisterin begrüßte die Besucher.'],
    ['a verdict', 'Das Gericht verurteilte den Fahrer zu drei Jahren Haft.'],
    ['a talk', 'Die Polizei sprach mit der Besitzerin.'],
    ['a state', 'Weitere Streiks sind für Montag angekündigt.'],
    ['what was said long before', 'Der Verband hatte den Plan kritisiert.'],
    ['speech without its words', 'Die Bank gab eine Erklärung ab.'],
    ['a thing', 'Der Strom, der von der Küste ausgeht, ist kalt.'],
  ])('tell none of %s', (_, text) => {
    expect(reportedIn(text)).toEqual([]);
  });

  it('tell it once where a clause says what was said', () => {
    expect(statementsOf('Der Gutachter hält es für möglich, dass die Brücke nachgibt.')).toHaveLength(1);
  });
});
