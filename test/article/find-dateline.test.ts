import { describe, expect, it } from '@jest/globals';
import { findDateline, findWrittenDate } from '../../src/article/find-dateline.ts';
import { parseTextArticle } from '../../src/article/parse-text-article.ts';

const origin = { file: 'a.txt', id: 'a', timeZone: 'Europe/Berlin' };
const dateline = (line: string): string | null => {
  const found = findDateline(line);
  return found === null ? null : `${line.slice(found.start, found.end)} = ${found.date}`;
};

describe('a dateline', () => {
  it.each([
    ['BERLIN, 5. Januar 2024 (AFP) – Der Rat tagt.', 'BERLIN, 5. Januar 2024 (AFP) – = 2024-01-05'],
    ['Lindenau (dpa), 05.01.2024 – Der Rat tagt.', 'Lindenau (dpa), 05.01.2024 – = 2024-01-05'],
    [
      'Bad Lindenau/Auwald, 5. Jänner 2024 - Der Rat tagt.',
      'Bad Lindenau/Auwald, 5. Jänner 2024 - = 2024-01-05',
    ],
    [
      'Lindenau, Freitag, 5. Januar 2024 (dpa): Der Rat tagt.',
      'Lindenau, Freitag, 5. Januar 2024 (dpa): = 2024-01-05',
    ],
    ['Freitag, 5. Januar 2024', 'Freitag, 5. Januar 2024 = 2024-01-05'],
    ['05.01.2024, 18:30 Uhr', '05.01.2024, 18:30 Uhr = 2024-01-05'],
  ])('%s', (line, expected) => {
    expect(dateline(line)).toBe(expected);
  });

  it('without a year tells no date', () => {
    expect(dateline('BERLIN, 5. Januar (AFP) – Der Rat tagt.')).toBe('BERLIN, 5. Januar (AFP) – = null');
  });

  it.each([
    'Lindenau feiert am 5. Januar 2024 sein Fest.',
    'Am 5. Januar 2024 tagte der Rat.',
    'Der Rat tagte am 5. Januar 2024.',
    'Lindenau, 5. Januar 2024 wird ein Tag des Rates sein.',
    'Der Rat tagt.',
    '',
  ])('is not where a sentence tells a day: %s', (line) => {
    expect(dateline(line)).toBeNull();
  });
});

describe('the date a text says it was published', () => {
  it.each([
    ['Die Brücke\n\nVeröffentlicht am 3. Mai 2024\n\nDer Rat tagt.', '2024-05-03'],
    ['Die Brücke\n\nStand: 12.03.2024, 10:15 Uhr\n\nDer Rat tagt.', '2024-03-12'],
    ['Die Brücke\n\nBERLIN, 5. Januar 2024 (AFP) – Der Rat tagt.', '2024-01-05'],
    ['Die Brücke\n\nDer Rat tagt.\n\nErstellt am 03.05.2024', '2024-05-03'],
    ['Die Brücke\n\nBERLIN, 5. Januar (AFP) – Der Rat tagt.', null],
    ['Die Brücke\n\nDer Rat tagte am 5. Januar 2024.', null],
    ['Stand der Dinge am 5. Januar 2024 ist, dass niemand zahlt.', null],
  ])('%j', (text, expected) => {
    expect(findWrittenDate(text)).toBe(expected);
  });

  it('is that of an article whose head has none', () => {
    const text = 'BERLIN, 5. Januar 2024 (AFP) – Der Rat tagt.';
    expect(parseTextArticle(text, origin).articles[0]?.article.publishedAt).toBe('2024-01-05');
    const head = `---\npublishedAt: 2024-01-07\n---\n${text}`;
    expect(parseTextArticle(head, origin).articles[0]?.article.publishedAt).toBe('2024-01-07');
  });
});
