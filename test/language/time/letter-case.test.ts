import { describe, expect, it } from '@jest/globals';
import { findTemporalExpressions } from '../../../src/language/time/find-temporal-expressions.ts';
import { asWritten, inSmallLetters, patternInSmallLetters } from '../../../src/language/time/letter-case.ts';

const valuesIn = (text: string): readonly (readonly [string, string | null])[] =>
  findTemporalExpressions(text, { publishedAt: '2024-05-15' }).map(({ start, end, value }) => [
    text.slice(start, end),
    value,
  ]);

describe('a pattern over a text in small letters', () => {
  it('tells what stands in the text itself, whole and group by group', () => {
    const text = 'İm Café: Am 3. MAI.';
    const small = inSmallLetters(text);
    expect(small).toHaveLength(text.length);
    const pattern = patternInSmallLetters('(?<Day>\\d)\\.\\s(?<month>Mai)(?<rest>\\S{9})?(?!\\p{L})');
    pattern.lastIndex = text.indexOf('3');
    const match = pattern.exec(small);
    const { 0: whole, groups = {} } = match === null ? { 0: '' } : asWritten(match, text);
    expect([whole, groups.Day, groups.month, groups.rest]).toEqual(['3. MAI', '3', 'MAI', undefined]);
  });

  it('finds dates however they are capitalised', () => {
    for (const text of ['Das Bad öffnet am 3. Juni 2024.', 'DAS BAD ÖFFNET AM 3. JUNI 2024.'])
      expect(valuesIn(text).map(([, value]) => value)).toEqual(['2024-06-03']);
    expect(valuesIn('Der Rat tagte VORGESTERN.')).toEqual([['VORGESTERN', '2024-05-13']]);
  });

  it('still tells nouns by their capital letter', () => {
    expect(valuesIn('Sie blieb drei Tage.')).toEqual([['drei Tage', 'P3D']]);
    expect(valuesIn('Sie blieb drei tage.')).toEqual([]);
    expect(valuesIn('Morgen wird gewählt.')).toEqual([['Morgen', '2024-05-16']]);
    expect(valuesIn('Es war der Morgen.').map(([, value]) => value)).not.toContain('2024-05-16');
  });

  it('counts offsets in the text where a capital letter has a small form of two', () => {
    expect(valuesIn('İİİ sprach am 3. Juni 2024.')).toEqual([['3. Juni 2024', '2024-06-03']]);
  });
});
