import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Feed } from '../../src/feed/feed-item.ts';
import { parseFeed } from '../../src/feed/parse-feed.ts';

const ORIGIN = 'https://example.org';
const file = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, 'data', name), 'utf8').replaceAll('ORIGIN', ORIGIN);
const read = (text: string): Feed => {
  const feed = parseFeed(text, `${ORIGIN}/feed`);
  if ('reason' in feed) throw new Error(feed.reason);
  return feed;
};
const reason = (text: string): string => {
  const feed = parseFeed(text, `${ORIGIN}/feed`);
  return 'reason' in feed ? feed.reason : '';
};

describe('a feed', () => {
  it('is read as RSS, also with a bare ampersand and items without link or date', () => {
    const feed = read(file('lindenau-rss.xml'));
    expect(feed).toMatchObject({ title: 'Lindenauer Bote', language: 'de-DE' });
    expect(feed.items).toMatchObject([
      {
        id: 'bote-7',
        title: 'Rat & Verwaltung: Hallenbad bleibt "offen"',
        url: `${ORIGIN}/hallenbad?id=7`,
        published: 'Wed, 02 Apr 2025 00:30:00 +0200',
        content: expect.stringContaining('<ul><li>Der Eintritt'),
      },
      {
        url: `${ORIGIN}/bruecke`,
        published: 'Mi, 02 Apr 2025 10:30:00 MESZ',
        teaser: 'Die Brücke über die Linde & ihre Zufahrt sind gesperrt …',
      },
      { title: 'Ohne Verweis', url: null, published: null },
      { id: null, title: null, url: null },
    ]);
  });

  it('is read as Atom, with XHTML and the link to the page', () => {
    const feed = read(file('lindenau-atom.xml'));
    expect(feed.title).toBe('Auwald & Umland');
    expect(feed.items).toMatchObject([
      {
        title: 'Deich hält',
        url: `${ORIGIN}/deich`,
        published: '2025-04-01T22:30:00Z',
        content: '<div><p>Der Deich hält, sagte <b>Deichgraf Onno Tams</b> &amp; ging.</p></div>',
      },
      { title: 'Fähre fällt aus', url: `${ORIGIN}/faehre`, teaser: 'Die Fähre fällt aus.' },
    ]);
  });

  it('is read as JSON Feed, and an entry that is none is left out', () => {
    expect(read(file('lindenau-feed.json')).items).toMatchObject([
      { id: '12', content: '<p>Der Kreistag tagt.</p><p>Er berät über &lt;Straßen&gt;.</p>' },
      { id: '13', url: `${ORIGIN}/anderswo`, content: '<p>Anderswo.</p>' },
    ]);
  });

  it('is read as a news sitemap; other addresses of it are no news', () => {
    expect(read(file('lindenau-sitemap.xml')).items).toEqual([
      expect.objectContaining({
        url: `${ORIGIN}/deich`,
        title: 'Deich & Damm',
        published: '2025-04-01T22:30:00Z',
        source: 'Auwald-Kurier',
        language: 'de',
      }),
    ]);
  });

  it('may be an index of sitemaps', () => {
    const index = '<sitemapindex><sitemap><loc>https://example.org/a.xml</loc></sitemap></sitemapindex>';
    expect(read(index).sitemaps).toEqual([`${ORIGIN}/a.xml`]);
  });

  it('may be RSS 1.0', () => {
    const rdf = `<rdf:RDF><channel><title>Alt</title></channel>
      <item rdf:about="https://example.org/1"><title>Eins</title><link>https://example.org/1</link><dc:date>2025-04-01</dc:date></item></rdf:RDF>`;
    expect(read(rdf)).toMatchObject({
      title: 'Alt',
      items: [{ url: `${ORIGIN}/1`, published: '2025-04-01' }],
    });
  });

  it('gives only http and https as links', () => {
    const items = ['javascript:alert(1)', 'file:///etc/passwd', 'ftp://example.org/a']
      .map((link) => `<item><link>${link}</link></item>`)
      .join('');
    expect(read(`<rss><channel>${items}</channel></rss>`).items.map(({ url }) => url)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('what is no feed', () => {
  it.each([
    ['nothing', '', 'gefunden wurde nichts'],
    ['white space', ' \n ', 'gefunden wurde nichts'],
    ['a web page', '<!doctype html><html><body>Hallo</body></html>', 'gefunden wurde eine Webseite'],
    ['another JSON', '{"version":1}', 'gefunden wurde etwas anderes'],
    ['broken JSON', '{"version":', 'gefunden wurde etwas anderes'],
    ['a text', 'Das Bad bleibt offen.', 'gefunden wurde etwas anderes'],
    ['another XML', '<kontakte/>', 'gefunden wurde etwas anderes'],
  ])('is named: %s', (_, text, expected) => expect(reason(text)).toContain(expected));

  it('is named with the feed that the page links', () => {
    const page = `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head></html>`;
    expect(reason(page)).toContain(`Die Seite nennt als Feed ${ORIGIN}/rss.xml.`);
  });
});

describe('a feed made to be expensive', () => {
  it('resolves no entities of its own', () => {
    const entities = Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};&a${i};">`).join(
      '',
    );
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">${entities}]><rss><channel><title>&a30;</title></channel></rss>`;
    expect(read(bomb).title).toBe('&a30;');
  });

  it('is read without what is nested without end', () => {
    const deep = `${'<a>'.repeat(100_000)}tief${'</a>'.repeat(100_000)}`;
    const feed = read(
      `<rss><channel><item><title>Eins</title><description>${deep}</description></item></channel></rss>`,
    );
    expect(feed.items).toMatchObject([{ title: 'Eins', teaser: null }]);
  });

  it('is read up to a thousand items', () => {
    expect(
      read(`<rss><channel>${'<item><title>a</title></item>'.repeat(3000)}</channel></rss>`).items,
    ).toHaveLength(1000);
  });

  it('is a feed or a reason, whatever it is', () => {
    const piece = fc.constantFrom(
      '<rss>',
      '<channel>',
      '<item>',
      '</item>',
      '<link>',
      '&',
      '<![CDATA[',
      ']]>',
      '{"items":[',
      '<feed>',
      '<entry>',
      'a',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const feed = parseFeed(pieces.join(''), ORIGIN);
        expect('reason' in feed ? feed.reason : feed.items).toBeDefined();
      }),
    );
  });
});
