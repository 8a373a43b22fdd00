import { describe, expect, it } from '@jest/globals';
import { extractStatements } from '../../src/statement/extract-statements.ts';
import { testReader } from '../reading/test-reader.ts';

/** What each statement is dated by: "2024-01-05 14.32 Uhr", "published", or "? 22.10 Uhr". 2024-01-05 is a Friday. */
const dates = (lines: readonly string[], publishedAt: string | null = '2024-01-05'): readonly string[] => {
  const text = lines.join('\n');
  const article = { id: 'a', title: 'Ticker', text, publishedAt, source: null, url: null, language: 'de' };
  return extractStatements(testReader.readArticle(article)).map(({ date, unresolvedDate }) => {
    const words = date?.words ?? unresolvedDate;
    if (date?.source === 'published') return 'published';
    return `${date?.value ?? '?'} ${words && text.slice(words.start, words.end)}`;
  });
};

const said = (what: string): string => `Jana Ohm sagte, ${what} sei gesperrt.`;
const ticker = (...heads: readonly string[]): readonly string[] =>
  heads.flatMap((head, index) => [
    head,
    said(['die Brücke', 'der Tunnel', 'die Fähre', 'der Deich'][index] ?? 'alles'),
  ]);

describe('a statement in a ticker', () => {
  it.each([
    ['a time alone', ['14.32 Uhr', '13.10 Uhr', '9.05 Uhr'], ['14.32 Uhr', '13.10 Uhr', '9.05 Uhr']],
    [
      'a time with a colon',
      ['14:32 Uhr:', '13:10 Uhr:', '9:05 Uhr:'],
      ['14:32 Uhr', '13:10 Uhr', '9:05 Uhr'],
    ],
    [
      'a time before a heading',
      ['14.32 Uhr – Sperrung', '13.10 Uhr – Stau', '9.05 Uhr – Eis'],
      ['14.32 Uhr', '13.10 Uhr', '9.05 Uhr'],
    ],
    ['a time between pluses', ['+++ 14:32 +++', '+++ 13:10 +++', '+++ 9:05 +++'], ['14:32', '13:10', '9:05']],
    ['a time in brackets', ['[14:32] Sperrung', '[13:10] Stau', '[9:05] Eis'], ['14:32', '13:10', '9:05']],
    ['a full hour', ['14 Uhr: Sperrung', '13 Uhr: Stau', '9 Uhr: Eis'], ['14 Uhr', '13 Uhr', '9 Uhr']],
    [
      'times from morning to evening',
      ['9.05 Uhr', '13.10 Uhr', '14.32 Uhr'],
      ['9.05 Uhr', '13.10 Uhr', '14.32 Uhr'],
    ],
  ])('has the publication day by %s', (_, heads, words) => {
    expect(dates(ticker(...heads))).toEqual(words.map((word) => `2024-01-05 ${word}`));
  });

  it('is dated where it stands in the line of the time', () => {
    const lines = ['die Brücke', 'der Tunnel', 'die Fähre'].map(
      (what, at) => `+++ 1${5 - at}.20 Uhr: ${said(what)} +++`,
    );
    expect(dates(lines)).toEqual(['2024-01-05 15.20 Uhr', '2024-01-05 14.20 Uhr', '2024-01-05 13.20 Uhr']);
  });

  it('has the day that the head of its entry names', () => {
    expect(
      dates(
        ticker(
          'Freitag, 5. Januar, 8:10 Uhr',
          'Donnerstag, 4. Januar, 20:15 Uhr',
          'Donnerstag, 4. Januar, 9:00 Uhr',
        ),
      ),
    ).toEqual([
      '2024-01-05 Freitag, 5. Januar, 8:10 Uhr',
      '2024-01-04 Donnerstag, 4. Januar, 20:15 Uhr',
      '2024-01-04 Donnerstag, 4. Januar, 9:00 Uhr',
    ]);
  });

  it('has the day of the heading above its entry', () => {
    const lines = [
      ...ticker('8.10 Uhr', '7.30 Uhr'),
      'Donnerstag, 4. Januar',
      ...ticker('20.15 Uhr', '9.00 Uhr'),
    ];
    expect(dates(lines).map((date) => date.split(' ')[0])).toEqual([
      '2024-01-05',
      '2024-01-05',
      '2024-01-04',
      '2024-01-04',
    ]);
  });

  it('has no day behind a midnight that no heading tells', () => {
    expect(dates(ticker('8.10 Uhr', '7.30 Uhr', '22.10 Uhr', '21.00 Uhr'))).toEqual([
      '2024-01-05 8.10 Uhr',
      '2024-01-05 7.30 Uhr',
      '? 22.10 Uhr',
      '? 21.00 Uhr',
    ]);
    expect(dates(ticker('21.00 Uhr', '22.10 Uhr', '7.30 Uhr', '8.10 Uhr'))).toEqual([
      '? 21.00 Uhr',
      '? 22.10 Uhr',
      '? 7.30 Uhr',
      '? 8.10 Uhr',
    ]);
  });

  it('keeps the day that its own words tell', () => {
    const lines = [
      '14.32 Uhr',
      'Jana Ohm sagte am Mittwoch, die Brücke sei gesperrt.',
      '13.10 Uhr',
      'Eis.',
      '9.05 Uhr',
      'Stau.',
    ];
    expect(dates(lines)).toEqual(['2024-01-03 am Mittwoch']);
  });

  it('takes no day that the entry before tells for that of its own time', () => {
    const lines = [
      '14.32 Uhr',
      'Am 12. Dezember kam Eis.',
      '13.10 Uhr – Jana Ohm warnt',
      said('die Brücke'),
      '9.05 Uhr',
      'Stau.',
    ];
    expect(dates(lines).every((date) => date === '2024-01-05 13.10 Uhr')).toBe(true);
  });

  it('stays undated where nobody knows when the ticker was published', () => {
    expect(dates(ticker('14.32 Uhr', '13.10 Uhr', '9.05 Uhr'), null)).toEqual(['? null', '? null', '? null']);
  });

  it.each([
    ['two times', ['14.32 Uhr', '13.10 Uhr']],
    ['numbers of chapters', ['2.10 Die Brücke', '2.20 Der Tunnel', '2.30 Die Fähre']],
    ['results', ['14:32 für Lindenau', '13:10 für Lüttnow', '9:05 für Ostheim']],
    [
      'times inside sentences',
      ['Um 14.32 Uhr kam Eis.', 'Um 13.10 Uhr kam Schnee.', 'Um 9.05 Uhr kam Wind.'],
    ],
  ])('is not dated by %s', (_, heads) => {
    expect(dates(ticker(...heads)).every((date) => date === 'published')).toBe(true);
  });
});
