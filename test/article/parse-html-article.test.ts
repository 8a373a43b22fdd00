import { describe, expect, it } from '@jest/globals';
import { parseHtmlArticle } from '../../src/article/parse-html-article.ts';

const paragraphs = `<p>Der Stadtrat von Lindenau will das Hallenbad <b>nicht</b> schließen, teilte die Verwaltung mit.</p>
<p>Eine Entscheidung falle erst im Herbst,<br>hieß es am Montag aus dem Rathaus der Stadt.</p>`;
const page = (head: string, body = ''): string =>
  `<!doctype html><html lang="de-DE"><head>${head}</head><body><nav>Start</nav><article><h1>Bad bleibt</h1>${body}${paragraphs}</article></body></html>`;
const parse = (html: string) =>
  parseHtmlArticle(html, { file: 'bad.html', id: 'bad', timeZone: 'Europe/Berlin' });
const article = (html: string) => parse(html).articles[0]?.article;
const script = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

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
    expect(parse(html).problems).toHaveLength(1);
  });
});

describe('the metadata of a page', () => {
  const news = {
    '@type': 'NewsArticle',
    headline: 'Hallenbad bleibt',
    datePublished: '2024-05-01T22:30:00Z',
    publisher: { '@id': 'https://example.org/#blatt' },
  };
  const blatt = { '@type': 'Organization', '@id': 'https://example.org/#blatt', name: 'Musterblatt' };
  const expected = { title: 'Hallenbad bleibt', publishedAt: '2024-05-02', source: 'Musterblatt' };

  it.each([
    ['in a @graph with a publisher by @id', script({ '@graph': [blatt, news] })],
    ['in a list', script([blatt, news])],
    ['in two scripts', script(blatt) + script(news)],
    ['in CDATA', script(`//<![CDATA[\n${JSON.stringify([news, blatt])}\n//]]>`)],
    ['in CDATA behind comments', script(`/*<![CDATA[*/${JSON.stringify([news, blatt])}/*]]>*/`)],
    ['in an HTML comment', script(`<!--\n${JSON.stringify([news, blatt])}\n-->`)],
    [
      'with entities for its quotation marks',
      script(JSON.stringify([news, blatt]).replaceAll('"', '&quot;')),
    ],
    [
      'with a line break inside a string',
      script(
        JSON.stringify([news, blatt])
          .replace('bad bleibt', 'bad\nbleibt')
          .replace('Hallenbad\nbleibt', 'Hallenbad\n bleibt'),
      ),
    ],
    ['below the page', script({ '@type': 'WebPage', mainEntity: { ...news, publisher: [blatt] } })],
    ['with a type as an address', script([{ ...news, '@type': 'https://schema.org/NewsArticle' }, blatt])],
    ['with several types', script([{ ...news, '@type': ['Article', 'NewsArticle'] }, blatt])],
  ])('is read %s', (_, head) => {
    expect(article(page(head))).toMatchObject(expected);
  });

  it('has its entities resolved', () => {
    expect(article(page(script({ ...news, headline: 'Bad &amp; Sauna &ndash; offen' })))?.title).toBe(
      'Bad & Sauna – offen',
    );
  });

  it('is that of the page itself where others are teased', () => {
    const other = { ...news, headline: 'Anderes', url: 'https://example.org/anderes' };
    const own = { ...news, mainEntityOfPage: { '@id': 'https://example.org/bad' } };
    const head = `<link rel="canonical" href="https://example.org/bad">${script([other, own])}`;
    expect(article(page(head))?.title).toBe('Hallenbad bleibt');
  });

  it('gives an instant as seconds since 1970', () => {
    expect(article(page(script({ ...news, datePublished: 1_714_602_600 })))?.publishedAt).toBe('2024-05-02');
  });

  it('gives the entries of a live blog as articles with their own times', () => {
    const entry = (headline: string, datePublished: string) => ({
      '@type': 'BlogPosting',
      headline,
      datePublished,
      articleBody: `${headline}, sagte Bürgermeisterin Karla Ohm in Lindenau.`,
    });
    const blog = (entries: readonly unknown[]) =>
      parse(page(script({ '@type': 'LiveBlogPosting', headline: 'Die Wahl', liveBlogUpdate: entries })));
    const first = entry('Die Lokale öffnen', '2024-05-04T06:00:00Z');
    const second = entry('Die Lokale schließen', '2024-05-04T22:30:00Z');
    const early = blog([first]).articles.map(({ article: { id } }) => id);
    const late = blog([second, first]).articles.map(({ article: read }) => read);
    expect(late.map(({ title, publishedAt }) => [title, publishedAt])).toEqual([
      ['Die Lokale schließen', '2024-05-05'],
      ['Die Lokale öffnen', '2024-05-04'],
    ]);
    expect(late[1]?.id).toBe(early[0]);
    expect(late[0]?.text).toContain('sagte Bürgermeisterin Karla Ohm');
  });
});

describe('a page that does not show its article', () => {
  const sentence = (html: string): string => parse(html).problems[0]?.sentence ?? '';
  const locked = script({ '@type': 'NewsArticle', headline: 'Bad', isAccessibleForFree: 'False' });

  it('is left out where only the beginning stands before a paywall', () => {
    expect(sentence(page(locked))).toContain('Bezahlschranke');
    const offer = '<p>Jetzt weiterlesen mit PLUS. Sie haben bereits ein Abo? Hier anmelden.</p>';
    expect(sentence(page('', offer))).toContain('Bezahlschranke');
  });

  it('is left out where it asks for consent', () => {
    const dialogue = `<p>Mit Werbung weiterlesen: Wir und unsere Partner verarbeiten personenbezogene Daten
      mit Cookies auf Ihrem Endgerät. Zustimmen und weiter.</p>`;
    expect(sentence(`<html><body><main>${dialogue}${dialogue}</main></body></html>`)).toContain(
      'Einwilligung',
    );
  });

  it('is read where the whole article stands in it all the same', () => {
    const long =
      '<p>Der Rat von Lindenau hat am Montag lange über das Hallenbad und seine Zukunft beraten.</p>';
    expect(article(page(locked, long.repeat(20)))?.title).toBe('Bad');
    const about =
      '<p>Die Zeitung wirbt mit „Jetzt abonnieren“, sagte ihr Verleger am Montag in Lindenau.</p>';
    expect(article(page('', about))?.text).toContain('Verleger');
  });
});

describe('a page made to be expensive', () => {
  it('is left out where its elements are nested without end', () => {
    const deep = `<html><body>${'<div>'.repeat(4000)}Text${'</div>'.repeat(4000)}</body></html>`;
    expect(parse(deep).problems[0]?.sentence).toMatch(/höchstens 128 Ebenen/);
  });

  it('is read from the part it marks where it has very many elements', () => {
    const many = page('', '<p>Der Rat tagt, <b>heute</b>.</p>'.repeat(9000));
    expect(article(many)?.text).toMatch(/Der Rat tagt, heute\.[\s\S]*nicht schließen/);
  });
});
