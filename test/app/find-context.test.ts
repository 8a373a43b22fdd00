import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findContext } from '../../src/app/find-context.ts';
import type { Article } from '../../src/article/article.ts';
import { findPassages } from '../../src/article/find-passages.ts';

const article = (text: string): Article => ({
  id: 'a',
  title: 'Der Hafen von Lüttnow',
  text,
  publishedAt: '2024-05-02',
  source: 'Küstenblatt',
  url: null,
  language: 'de',
});
const TEXT = [
  'Der Hafen von Lüttnow wird seit Montag ausgebaggert.',
  'Die Stadt habe lange gewartet, sagte Bürgermeisterin Mara Holt. Nun werde gearbeitet.',
  'Die Arbeiten dauern bis zum Herbst.',
].join('\n\n');

describe('the context of a statement', () => {
  it('is its passage with the neighbours', () => {
    const start = TEXT.indexOf('Nun werde');
    const end = start + 'Nun werde gearbeitet.'.length;
    const context = findContext(article(TEXT), findPassages(article(TEXT)), start, end);
    expect(context?.text).toBe('Nun werde gearbeitet.');
    expect(context?.before.startsWith('Der Hafen von Lüttnow')).toBe(true);
    expect(context?.after.endsWith('bis zum Herbst.')).toBe(true);
  });

  it('is nothing for offsets that the article no longer has', () => {
    expect(findContext(article(TEXT), findPassages(article(TEXT)), 10, 4000)).toBeNull();
  });

  it('is always a slice of the stored article', () => {
    const text = `${TEXT}\n\n${'Ein langer Satz über den Schlick. '.repeat(60)}`;
    const passages = findPassages(article(text));
    fc.assert(
      fc.property(fc.nat(text.length - 2), fc.integer({ min: 1, max: 400 }), (start, length) => {
        const end = Math.min(text.length, start + length);
        const context = findContext(article(text), passages, start, end);
        expect(context).not.toBeNull();
        expect(text).toContain(`${context?.before}${context?.text}${context?.after}`);
        expect(context?.text).toBe(text.slice(start, end));
      }),
    );
  });
});
