import { describe, expect, it } from '@jest/globals';
import type { Article } from '../../src/article/article.ts';
import { dateTelling } from '../../src/statement/date-telling.ts';
import { testReader } from '../reading/test-reader.ts';

/** The date of the sentence behind "|", or of all when there is none; 2024-01-05 is a Friday. */
function dateOf(marked: string, publishedAt: string | null = '2024-01-05'): string {
  const text = marked.replace('| ', '');
  const start = Math.max(0, marked.indexOf('|'));
  const article: Article = {
    id: '1',
    title: 'T',
    text,
    publishedAt,
    source: null,
    url: null,
    language: 'de',
  };
  const { date, unresolvedDate } = dateTelling(testReader.readArticle(article), { start, end: text.length });
  const words = date?.words ?? unresolvedDate;
  return `${date?.value ?? 'open'} ${words ? text.slice(words.start, words.end) : (date?.source ?? '')}`.trim();
}

describe('a sentence without a statement', () => {
  it.each([
    [
      'Der Minister hat am Abend des 3. Januar seinen Rücktritt bekannt gegeben.',
      '2024-01-03 am Abend des 3. Januar',
    ],
    ['Der Rat bekräftigte am Montag seinen Plan.', '2024-01-01 am Montag'],
    ['Nachdem das Amt am Montag neue Zahlen präsentierte, streitet der Rat.', '2024-01-01 am Montag'],
    ['Im Mai 2023 warnte der Rat. | Gleichzeitig zeigte er sich besorgt.', '2023-05 Im Mai 2023'],
  ])('that tells an act of speech has its date: %s', (sentence, expected) => {
    expect(dateOf(sentence)).toBe(expected);
  });

  it.each([
    'Am Montag fiel Schnee.',
    'Die Armee griff am Montag an.',
    'Am 25. Januar 2023 wählten die Bürger ein neues Parlament.',
    'Der Rat forderte mehr Geld.',
    'Gleichzeitig zeigte er sich besorgt.',
  ])('that tells what happened is told on the day of publication: %s', (sentence) => {
    expect(dateOf(sentence)).toBe('2024-01-05 published');
  });

  it('without a publication date keeps its words', () => {
    expect(dateOf('Der Rat bekräftigte am Montag seinen Plan.', null)).toBe('open am Montag');
    expect(dateOf('Am Montag fiel Schnee.', null)).toBe('open');
  });
});
