import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findTemporalExpressions } from '../../../src/language/time/find-temporal-expressions.ts';
import { testVocabulary } from '../test-dictionary.ts';
import { TABLE } from './expression-table.ts';

const find = (text: string, publishedAt: string | null): ReturnType<typeof findTemporalExpressions> =>
  findTemporalExpressions(text, { publishedAt, vocabulary: testVocabulary });

/** The text with what was found in brackets. */
function mark(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let marked = '';
  let from = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return marked + text.slice(from);
}

for (const [title, rows] of Object.entries(TABLE)) {
  describe(title, () => {
    for (const [publishedAt, sentence, ...values] of rows) {
      it(`${sentence} ${publishedAt === null ? 'without a date' : `on ${publishedAt}`} is ${values.map((value) => value ?? 'open').join(', ') || 'nothing'}`, () => {
        const text = sentence.replace(/[[\]]/g, '');
        const found = find(text, publishedAt);
        expect([mark(text, found), ...found.map(({ value }) => value)]).toEqual([sentence, ...values]);
      });
    }
  });
}

it('the table has at least 120 expressions', () => {
  expect(Object.values(TABLE).flat().length).toBeGreaterThanOrEqual(120);
});

describe('temporal expressions', () => {
  it('are read only in the asked stretch', () => {
    const text = 'Gestern schwieg er, vorgestern redete er, morgen geht er.';
    const found = findTemporalExpressions(text, { publishedAt: '2024-01-05', start: 8, end: 35 });
    expect(mark(text, found)).toBe('Gestern schwieg er, [vorgestern] redete er, morgen geht er.');
  });

  it('are told past from announced without a dictionary too', () => {
    const values = (text: string): readonly (string | null)[] =>
      findTemporalExpressions(text, { publishedAt: '2024-01-05' }).map(({ value }) => value);
    expect(values('Der Rat tagte am Montag.')).toEqual(['2024-01-01']);
    expect(values('Der Rat wird am Montag tagen.')).toEqual(['2024-01-08']);
  });

  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        ...'am im vom bis zum der den und vor in seit , . ( ) / - Mai Montag Januar 2023 1989 3. 31. 29. Februar Uhr Tage Jahre später zuvor Woche vergangenen kommenden folgenden Nacht auf Abend des Ende Quartal ersten heute Ostern Jahrhundert er 60er'.split(
          ' ',
        ),
      ),
      fc.nat(99999).map(String),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 30 },
  );
  const days = fc.constantFrom(null, '2024-02-29', '2023-12-31', '0001-01-01', '9999-12-31', '2024-03-31');

  it('are in order, disjoint and inside the text whatever the text', () => {
    fc.assert(
      fc.property(pieces, days, fc.constantFrom(' ', '', '\n', '  '), (words, publishedAt, gap) => {
        const text = words.join(gap);
        let end = 0;
        for (const expression of find(text, publishedAt)) {
          expect(expression.start).toBeGreaterThanOrEqual(end);
          expect(expression.end).toBeGreaterThan(expression.start);
          end = expression.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('have values that are TIMEX3 and days of the calendar', () => {
    const timex =
      /^(?:\d{2,3}|\d{4}(?:-(?:SP|SU|FA|WI|Q[1-4]|H[12]|W\d\d(?:-WE)?|\d\d(?:-\d\d)?))?|(?:\d{4}-\d\d-\d\d)?T(?:MO|MI|AF|EV|NI|\d\d:\d\d)|PT?(?:\d+(?:\.\d+)?|X)(?:S|M|H|D|WE|W|Q|Y|DE|CE)|XXXX-(?:WXX-[1-7]|XX-XX|SP|SU|FA|WI)|(?:PAST|PRESENT|FUTURE)_REF)$/;
    fc.assert(
      fc.property(pieces, days, (words, publishedAt) => {
        for (const { value } of find(words.join(' '), publishedAt)) {
          if (value === null) continue;
          expect(value).toMatch(timex);
          const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
          if (day) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('without a publication date are never a day nobody wrote', () => {
    fc.assert(
      fc.property(pieces, (words) => {
        const text = words.join(' ');
        const years = new Set(text.match(/\d{4}/g) ?? []);
        for (const { value } of find(text, null)) {
          const day = /^(\d{4})-\d\d-\d\d/.exec(value ?? '');
          // A story may count on over the turn of a year.
          if (day)
            expect([0, 1, -1].some((step) => years.has(String(Number(day[1]) + step).padStart(4, '0')))).toBe(
              true,
            );
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a text made to be slow', () => {
  const pieces = [
    '1. ',
    '3., ',
    '10 bis ',
    'am Abend ',
    'etwa rund ',
    'Nacht auf ',
    'vor etwa zwei Tagen ',
    'Ende des ',
    '     ',
  ];
  for (const piece of pieces)
    it(`is read to its end: "${piece}" ten thousand times`, () => {
      const text = piece.repeat(10_000);
      for (const publishedAt of [null, '2024-01-05'])
        expect(find(text, publishedAt).every(({ end }) => end <= text.length)).toBe(true);
    });
});
