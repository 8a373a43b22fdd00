import { describe, expect, it } from '@jest/globals';
import { parseTextArticle } from '../../src/article/parse-text-article.ts';

const parse = (content: string) =>
  parseTextArticle(content, { file: 'a.md', id: 'a', timeZone: 'Europe/Berlin' });

describe('an article file', () => {
  it('keeps every character below the head', () => {
    const { articles } = parse('---\ntitle: "Bad: offen"\n---\n\n  Das Bad bleibt offen.\n---\nEnde\n');
    expect(articles[0]?.article.text).toBe('\n  Das Bad bleibt offen.\n---\nEnde\n');
    expect(articles[0]?.article.title).toBe('Bad: offen');
  });

  it('takes the first line as the title where there is no head', () => {
    const { articles } = parse('\n# Bad bleibt offen\n\nDas sagte der Rat.');
    expect(articles[0]?.article).toMatchObject({
      title: 'Bad bleibt offen',
      publishedAt: null,
      language: 'de',
    });
  });

  it('runs no code of a head', () => {
    expect(parse('---js\nmodule.exports = 1\n---\nText').articles[0]?.article.title).toBe('---js');
  });

  it('refuses a head that is a list', () => {
    expect(parse('---\n- eins\n---\nText.').articles).toEqual([]);
  });

  it('refuses a head that unfolds without end', () => {
    const bomb = ['a: &a [x,x,x]', 'b: &b [*a,*a,*a,*a]', 'c: &c [*b,*b,*b,*b]', 'd: [*c,*c,*c,*c]'].join(
      '\n',
    );
    expect(parse(`---\n${bomb}\n---\nText.`).articles).toEqual([]);
  });
});
