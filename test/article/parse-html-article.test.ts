import { describe, expect, it } from '@jest/globals';
import { parseHtmlArticle } from '../../src/article/parse-html-article.ts';

const paragraphs = `<p>Der Stadtrat von Lindenau will das Hallenbad <b>nicht</b> schließen, teilte die Verwaltung mit.</p>
<p>Eine Entscheidung falle erst im Herbst,<br>hieß es am Montag aus dem Rathaus der Stadt.</p>`;
const page = (head: string, body = ''): string =>
  `<!doctype html><html lang="de-DE"><head>${head}</head><body><nav>Start</nav><article><h1>Bad bleibt</h1>${body}${paragraphs}</article></body></html>`;
const article = (html: string) => parseHtmlArticle(html, 'bad.html', 'bad').articles[0]?.article;

describe('a saved page', () => {
  it('gives its fields from JSON-LD', () => {
    const data = {
      '@graph': [
        { '@type': 'WebPage' },
        {
          '@type': 'NewsArticle',
          headline: 'Hallenbad bleibt',
          datePublished: '2024-05-02T08:00:00+02:00',
          publisher: { name: 'Musterblatt' },
        },
      ],
    };
    const found = article(
      page(
        `<link rel="canonical" href="https://example.org/bad"><script type="application/ld+json">${JSON.stringify(data)}</script>`,
      ),
    );
    expect(found).toMatchObject({
      id: 'bad',
      title: 'Hallenbad bleibt',
      publishedAt: '2024-05-02',
      source: 'Musterblatt',
      url: 'https://example.org/bad',
      language: 'de-DE',
    });
  });

  it('gives its date from the meta element, else from <time>', () => {
    expect(
      article(page('<meta property="article:published_time" content="2024-05-03T08:00">'))?.publishedAt,
    ).toBe('2024-05-03');
    expect(article(page('', '<time datetime="2024-05-04">4. Mai</time>'))?.publishedAt).toBe('2024-05-04');
    expect(article(page('<script type="application/ld+json">{kaputt</script>'))?.publishedAt).toBeNull();
  });

  it('gives the next date where the first is none', () => {
    const named =
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"gestern"}</script>';
    expect(article(page(named, '<time datetime="2024-05-04">4. Mai</time>'))?.publishedAt).toBe('2024-05-04');
    expect(article(page('<meta name="date" content="2024-05-05">'))?.publishedAt).toBe('2024-05-05');
  });

  it('gives its main text in paragraphs and leaves the menu out', () => {
    const text = article(page(''))?.text ?? '';
    expect(text).toContain(
      'will das Hallenbad nicht schließen, teilte die Verwaltung mit.\n\nEine Entscheidung',
    );
    expect(text).not.toContain('Start');
  });

  it.each(['', 'nur Worte', '<p>', '<html></html>', '<<>>'])('without main text is a problem: %p', (html) => {
    expect(parseHtmlArticle(html, 'leer.html', 'leer').problems).toHaveLength(1);
  });
});
