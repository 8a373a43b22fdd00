import { describe, expect, it } from '@jest/globals';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { readText } from '../reading/read-in.ts';

const said = (text: string): readonly string[] =>
  extractStatements(readText(text, { publishedAt: '2025-04-02' })).map(({ start, end }) =>
    text.slice(start, end),
  );

const AFTER = 'Karla Ohm sagte am Montag, die Stadt saniere das Hallenbad.';

describe('what nobody writes and takes time', () => {
  it('is left out as a sentence of hundreds of words, and what comes after it is read', () => {
    const list = `Karla Ohm sagte, ${'der Rat tage und die Stadt baue und '.repeat(40)}das Bad bleibe offen.`;
    expect(said(`${list} ${AFTER}`)).toEqual(['die Stadt saniere das Hallenbad']);
  });

  it('holds the statements of a few levels, and not of all, where one says that another says', () => {
    const levels = (count: number): string =>
      `${'Ohm sagte, dass Ruge sagte, dass '.repeat(count)}das Bad offen bleibt.`;
    expect(said(levels(1))).toHaveLength(2);
    const deep = said(`${levels(12)} ${AFTER}`);
    expect(deep.length).toBeLessThan(14);
    expect(deep.at(-1)).toBe('die Stadt saniere das Hallenbad');
  });
});
