import { describe, expect, it } from '@jest/globals';
import { decodeText } from '../../src/article/decode-text.ts';
import { parseTextArticle } from '../../src/article/parse-text-article.ts';

const parse = (content: string) => parseTextArticle(content, 'a.md', 'a');

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

describe('bytes as text', () => {
  const text = (written: string | Uint8Array) => decodeText(Buffer.from(written));

  it('lose their byte order mark and carriage returns', () => {
    expect(text('\uFEFFEins\r\nZwei\rDrei')).toEqual({ text: 'Eins\nZwei\nDrei' });
  });

  it('spell an umlaut in one way', () => {
    expect(text('Mu\u0308ller')).toEqual({ text: 'Müller' });
  });

  it('follow the encoding an HTML page declares', () => {
    const page = Buffer.concat([
      Buffer.from('<meta charset="iso-8859-1">M'),
      Uint8Array.of(252),
      Buffer.from('ller'),
    ]);
    expect(decodeText(page, 'html')).toEqual({ text: '<meta charset="iso-8859-1">Müller' });
  });
});
