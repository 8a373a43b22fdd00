import { describe, expect, it } from '@jest/globals';
import type { Article } from '../../src/article/article.ts';
import type { Span } from '../../src/language/span.ts';
import { findTemporalExpressions } from '../../src/language/time/find-temporal-expressions.ts';
import { resolveStatementDate } from '../../src/statement/resolve-statement-date.ts';
import { testVocabulary } from '../language/test-dictionary.ts';

/** The date of the statement that stands between [ and ]; the rest of the sentence is its frame. */
function dateOf(marked: string, publishedAt: string | null = '2024-01-05', cue = 'sagte'): unknown {
  const content: Span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const text = marked.replace(/[[\]]/g, '');
  const article: Article = {
    id: '1',
    title: 'Titel',
    text,
    publishedAt,
    source: null,
    url: null,
    language: 'de',
  };
  const { date, unresolvedDate } = resolveStatementDate(
    article,
    findTemporalExpressions(text, { publishedAt, vocabulary: testVocabulary }),
    {
      frame: [
        { start: 0, end: content.start },
        { start: content.end, end: text.length },
      ],
      content: [content],
      cue: { start: text.indexOf(cue), end: text.indexOf(cue) + cue.length },
      previous: null,
    },
  );
  const words = date?.words ?? unresolvedDate;
  return [date?.value ?? null, date?.source ?? null, words && text.slice(words.start, words.end)];
}

describe('the date of a statement', () => {
  it('comes from the frame, not from the content', () => {
    expect(dateOf('Am Mittwoch sagte Ada Lamm, [die Brücke werde am Montag gesperrt].')).toEqual([
      '2024-01-03',
      'said',
      'Am Mittwoch',
    ]);
  });

  it('is the publication date when the frame has none', () => {
    expect(dateOf('Ada Lamm sagte, [die Brücke sei seit Montag gesperrt].')).toEqual([
      '2024-01-05',
      'published',
      null,
    ]);
  });

  it('stays open when only a publication date could tell', () => {
    expect(dateOf('Ada Lamm sagte am Mittwoch, [die Brücke sei gesperrt].', null)).toEqual([
      null,
      null,
      'am Mittwoch',
    ]);
  });

  it('is the older one in an older quotation', () => {
    expect(dateOf('Im Mai 2023 sagte Ada Lamm noch, [die Brücke sei sicher].')).toEqual([
      '2023-05',
      'said',
      'Im Mai 2023',
    ]);
  });
});
