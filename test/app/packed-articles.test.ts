import { describe, expect, it } from '@jest/globals';
import { packArticles, transferOf, unpackArticles } from '../../src/app/packed-articles.ts';
import { analyseArticle } from '../../src/corpus/analyse-article.ts';
import { testReader } from '../reading/test-reader.ts';

const article = (id: string, text: string) => ({
  ...{ id, title: 'Fähre nach Norderney fährt wieder', text },
  ...{ publishedAt: '2025-05-02', source: null, url: null, language: 'de' },
});
const articles = [
  article(
    'a',
    'Die Fähre fährt wieder, sagte Kapitän Ulf Tamm.\n\nDie Fähre fährt ab Montag nach Fahrplan, und die Fähre ist voll.',
  ),
  article('b', ''),
  article('c', 'Am Fähranleger warteten am Dienstag 300 Reisende auf das Schiff der Reederei Frisia.'),
];

describe('articles on their way between threads', () => {
  it.each([true, false])('arrive as they were sent, with statements or without (%s)', (withStatements) => {
    const analysed = articles.map((each) => analyseArticle(each, testReader, withStatements));
    const packed = packArticles(analysed);
    const sent = structuredClone(packed, { transfer: transferOf(packed) });
    expect(unpackArticles(sent, articles)).toEqual(analysed);
  });

  it('have each term with a weight once', () => {
    const { texts, weights, numbers } = packArticles(
      articles.map((each) => analyseArticle(each, testReader, false)),
    );
    const terms = texts.map((text, place) => `${text} ${weights[place]}`);
    expect(terms.length).toBeLessThan(numbers.length);
    expect(Math.max(...numbers)).toBe(terms.length - 1);
  });

  it('may be none', () => {
    expect(unpackArticles(packArticles([]), [])).toEqual([]);
  });
});
