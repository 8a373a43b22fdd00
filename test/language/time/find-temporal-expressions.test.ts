import { describe, expect, it } from '@jest/globals';
import { findTemporalExpressions } from '../../../src/language/time/find-temporal-expressions.ts';
import { testDictionary } from '../test-dictionary.ts';

const FRIDAY = '2024-01-05';

/** The expressions of a text as "words = value". */
const read = (text: string, publishedAt: string | null = FRIDAY): readonly string[] =>
  findTemporalExpressions(text, { publishedAt, dictionary: testDictionary }).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );

describe('temporal expressions', () => {
  it('stand where they are written, without the preposition', () => {
    const text = 'Der Rat tagte am Mittwoch und am 3. und 4. Mai 2023.';
    expect(read(text)).toEqual(['Mittwoch = 2024-01-03', '3 = 2023-05-03', '4. Mai 2023 = 2023-05-04']);
  });

  it('stay words without a publication date', () => {
    expect(read('Der Rat tagte am Mittwoch, gestern und am 3. Mai.', null)).toEqual([
      'Mittwoch = null',
      'gestern = null',
      '3. Mai = null',
    ]);
  });

  it('look back unless the clause announces', () => {
    expect(read('Der Rat tagte am Mittwoch, er stimmt am Montag ab.')).toEqual([
      'Mittwoch = 2024-01-03',
      'Montag = 2024-01-08',
    ]);
  });

  it('are read only in the asked stretch', () => {
    const text = 'Gestern schwieg er, heute redet er, morgen geht er.';
    const found = findTemporalExpressions(text, { publishedAt: FRIDAY, start: 8, end: 30 });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['heute']);
  });
});
