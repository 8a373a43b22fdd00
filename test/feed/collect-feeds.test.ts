import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import type { Article } from '../../src/article/article.ts';
import { readArchive } from '../../src/article/read-archive.ts';
import type { FeedRound } from '../../src/feed/collect-feed.ts';
import { type CollectFeedsOptions, collectFeeds } from '../../src/feed/collect-feeds.ts';
import { type FeedSetting, parseFeedSettings } from '../../src/feed/feed-settings.ts';
import { readFeedMemory } from '../../src/feed/feed-state.ts';
import { createWebClient } from '../../src/feed/web-client.ts';
import { LocalWeb } from '../servers/web/local-web.ts';

let web: LocalWeb;
let folder: string;
let now: number;
let paused: number[];
beforeEach(async () => {
  web = await new LocalWeb().start();
  folder = await mkdtemp(path.join(tmpdir(), 'feeds-'));
  now = Date.parse('2025-04-03T08:00:00Z');
  paused = [];
});
afterEach(async () => {
  await web.stop();
  await rm(folder, { recursive: true });
});

const file = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, 'data', name), 'utf8').replaceAll('ORIGIN', web.origin);
const setting = (at: string, more: Partial<FeedSetting> = {}): FeedSetting => ({
  url: web.url(at),
  name: null,
  every: 1_800_000,
  fullText: null,
  language: 'de',
  ...more,
});
function collect(
  settings: readonly FeedSetting[],
  more: Partial<CollectFeedsOptions> = {},
): Promise<readonly FeedRound[]> {
  const { signal } = new AbortController();
  const client = createWebClient({
    version: '0',
    contact: null,
    allowPrivate: true,
    limits: { maxBytes: 100_000, timeout: 500 },
    clock: () => now,
    sleep: async (milliseconds) => {
      paused.push(milliseconds);
    },
    signal,
  });
  return collectFeeds(settings, {
    folder,
    client,
    timeZone: 'Europe/Berlin',
    clock: () => now,
    signal,
    onlyDue: false,
    onRound: () => {},
    ...more,
  });
}
const articles = async (): Promise<readonly Article[]> => (await readArchive([folder])).articles;
const titles = async () => (await articles()).map(({ title }) => title).sort();

const rss = (...items: readonly string[]): string =>
  `<rss><channel><title>Bote</title>${items.join('')}</channel></rss>`;
const item = (title: string, more = ''): string =>
  `<item><title>${title}</title><guid>${title}</guid><description>Der Rat hat am Montag über ${title} beraten und das Ergebnis nach der Sitzung mitgeteilt.</description>${more}</item>`;
const page = (body: string): string => `<html lang="de"><body><article>${body}</article></body></html>`;

describe('a round over feeds', () => {
  it('takes in whole texts from the feed and teasers from their pages', async () => {
    web.put('/rss', file('lindenau-rss.xml'));
    web.put('/bruecke', file('bruecke.html'));
    const [round] = await collect([setting('/rss')]);
    expect(round).toMatchObject({ name: 'Lindenauer Bote', failure: null, added: 3, changed: 0 });
    expect(round?.skipped).toEqual(['„ohne Titel“: Erwartet wird ein Text, der Feed hat keinen.']);
    const found = await articles();
    expect(found.map(({ id, text: _, ...fields }) => fields)).toEqual([
      {
        title: 'Brücke gesperrt',
        publishedAt: '2025-04-02',
        source: 'Lindenauer Bote',
        url: web.url('/bruecke'),
        language: 'de',
      },
      {
        title: 'Rat & Verwaltung: Hallenbad bleibt "offen"',
        publishedAt: '2025-04-02',
        source: 'Lindenauer Bote',
        url: web.url('/hallenbad?id=7'),
        language: 'de',
      },
      { title: 'Ohne Verweis', publishedAt: null, source: 'Lindenauer Bote', url: null, language: 'de' },
    ]);
    expect(found[1]?.text).toContain('\n\n„Wir schließen das Bad nicht“, sagte Ohm.');
    expect(found[1]?.text).not.toContain('alert');
    expect(found[0]?.text).toContain('„Die Brücke bleibt bis zum Herbst zu“, sagte Fohr.');
    expect(await readdir(path.join(folder, 'lindenauer-bote'))).toEqual(
      [
        expect.stringMatching(/^2025-04-02-bruecke-gesperrt-[0-9a-f]{8}\.md$/),
        expect.stringMatching(/^2025-04-02-rat-verwaltung-hallenbad-bleibt-offen-[0-9a-f]{8}\.md$/),
        expect.stringMatching(/^ohne-verweis-[0-9a-f]{8}\.md$/),
      ].sort(),
    );
  });

  it.each([
    ['lindenau-atom.xml', ['Deich hält', 'Fähre fällt aus']],
    ['lindenau-feed.json', ['Anderswo.', 'Kreistag tagt']],
    ['lindenau-sitemap.xml', ['Deich & Damm']],
  ])('reads %s', async (name, expected) => {
    web.put('/feed', file(name));
    for (const at of ['/deich', '/faehre', '/kreistag', '/anderswo']) web.put(at, file('bruecke.html'));
    const [round] = await collect([setting('/feed')]);
    expect(round?.failure).toBeNull();
    const found = await titles();
    expect(found).toHaveLength(expected.length);
    if (name !== 'lindenau-feed.json') expect(found).toEqual(expected);
  });

  it('asks only for what has changed, and reads nothing twice', async () => {
    web.put('/rss', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"' }).end(file('lindenau-rss.xml'));
    });
    web.put('/bruecke', file('bruecke.html'));
    await collect([setting('/rss')]);
    const asked = web.asked.length;
    expect(await collect([setting('/rss')])).toMatchObject([{ added: 0, changed: 0, skipped: [] }]);
    expect(web.asked.slice(asked)).toEqual(['/robots.txt', '/rss']);
    web.put('/rss', file('lindenau-rss.xml'));
    expect(await collect([setting('/rss')])).toMatchObject([{ added: 0, changed: 0, skipped: [] }]);
    expect(web.asked.slice(asked)).not.toContain('/bruecke');
  });

  it('puts a changed article in the place of its old version', async () => {
    web.put('/rss', rss(item('Bad')));
    await collect([setting('/rss', { fullText: false })]);
    const [before] = await articles();
    web.put('/rss', rss(item('Bad').replace('mitgeteilt', 'bekannt gegeben')));
    expect(await collect([setting('/rss', { fullText: false })])).toMatchObject([{ added: 0, changed: 1 }]);
    const [after, ...more] = await articles();
    expect(more).toEqual([]);
    expect(after?.id).toBe(before?.id);
    expect(after?.text).toContain('bekannt gegeben');
  });

  it('does not bring back what a person took out', async () => {
    web.put('/rss', rss(item('Bad'), item('Brücke')));
    await collect([setting('/rss')]);
    const [gone] = await readdir(path.join(folder, 'bote'));
    await rm(path.join(folder, 'bote', gone ?? ''));
    await collect([setting('/rss')]);
    web.put('/rss', rss(item('Bad').replace('Montag', 'Dienstag'), item('Brücke')));
    await collect([setting('/rss')]);
    expect(await articles()).toHaveLength(1);
  });

  it('takes one article from two feeds once', async () => {
    web.put('/bruecke', file('bruecke.html'));
    const link = `<link>${web.url('/bruecke')}</link>`;
    web.put('/a', rss(item('Brücke', link)));
    web.put('/b', rss(item('Brücke', link)));
    await collect([setting('/a')]);
    await collect([setting('/b')]);
    expect(await articles()).toHaveLength(1);
  });

  it('keeps other languages out unless they are configured', async () => {
    const english = `<item><title>Pool stays open</title><guid>en</guid><description>The council of the town has decided that the pool will stay open and that the roof is to be repaired in autumn.</description></item>`;
    web.put('/rss', rss(english, item('Bad')));
    const [round] = await collect([setting('/rss')]);
    expect(round?.skipped).toEqual([
      '„Pool stays open“: Erwartet wird ein deutscher Text, gefunden ein anderer.',
    ]);
    expect(await titles()).toEqual(['Bad']);
    web.put('/en', rss(english.replace('>en<', '>en2<')));
    await collect([setting('/en', { language: 'en' })]);
    expect((await articles()).map(({ language }) => language).sort()).toEqual(['de', 'en']);
  });

  it('leaves out what stands behind a paywall or a consent dialogue, with a line', async () => {
    web.put('/rss', rss(item('Bad', '<link>/bad</link>'), item('Brücke', '<link>/bruecke</link>')));
    web.put(
      '/bad',
      page('<p>Der Rat tagt. Jetzt weiterlesen mit PLUS. Sie haben bereits ein Abo? Hier anmelden.</p>'),
    );
    web.put(
      '/bruecke',
      page(
        '<p>Zustimmen und weiter: Wir und unsere Partner setzen Cookies und Tracking auf Ihrem Endgerät ein.</p>',
      ),
    );
    const [round] = await collect([setting('/rss')]);
    expect(round?.skipped).toEqual([
      expect.stringContaining('Bezahlschranke'),
      expect.stringContaining('Einwilligung'),
    ]);
    const asked = web.asked.length;
    await collect([setting('/rss')]);
    expect(web.asked.slice(asked)).toEqual(['/robots.txt', '/rss']);
  });
});

describe('a feed that cannot be read', () => {
  it('holds up no other, whatever is wrong with it', async () => {
    web.put('/gut', rss(item('Bad')));
    web.put('/seite', '<!doctype html><html><body>Hallo</body></html>');
    web.put('/leer', '');
    web.put('/gross', 'a'.repeat(200_000));
    web.put('/endlos', (_, response) => {
      const timer = setInterval(() => response.write('<item>'), 20);
      response.on('close', () => clearInterval(timer));
    });
    web.put('/stumm', () => {});
    web.put('/kreis', (_, response) => response.writeHead(302, { location: '/kreis' }).end());
    web.put('/bild', Uint8Array.of(137, 80, 78, 71, 0, 1, 2, 3));
    const paths = ['/seite', '/leer', '/gross', '/endlos', '/stumm', '/kreis', '/bild', '/fehlt', '/gut'];
    const rounds = await collect(paths.map((at) => setting(at)));
    expect(rounds.map(({ failure }) => failure)).toEqual([
      expect.stringContaining('Webseite'),
      expect.stringContaining('gefunden wurde nichts'),
      expect.stringContaining('höchstens 100 kB'),
      expect.stringContaining('nicht vollständig'),
      expect.stringContaining('nicht vollständig'),
      expect.stringContaining('im Kreis'),
      expect.stringContaining('Binärdatei'),
      expect.stringContaining('404'),
      null,
    ]);
    expect(await titles()).toEqual(['Bad']);
    const { feeds } = await readFeedMemory(folder);
    expect(feeds.get(web.url('/fehlt'))).toMatchObject({
      failures: 1,
      failingSince: '2025-04-03T08:00:00.000Z',
    });
    expect(feeds.get(web.url('/gut'))).toMatchObject({ failures: 0, failingSince: null });
  });

  it('in ISO-8859-1 without saying so is read all the same, also with bare ampersands and German dates', async () => {
    const german = rss(
      item('Größe & „Übung“', '<pubDate>Mi, 28 Mai 2025 23:30:00 MEZ</pubDate>'),
      item('Straße', '<pubDate>2. März 2025, 10:30 Uhr</pubDate>'),
    );
    web.put('/alt', iconv.encode(german, 'windows-1252'));
    await collect([setting('/alt')]);
    expect((await articles()).map(({ title, publishedAt }) => [title, publishedAt])).toEqual([
      ['Straße', '2025-03-02'],
      ['Größe & „Übung“', '2025-05-29'],
    ]);
  });

  it('is asked less and less often, and at its usual pace when it is back', async () => {
    const due = (after: number) => {
      now += after;
      return collect([setting('/rss')], { onlyDue: true });
    };
    expect(await due(0)).toMatchObject([{ failure: expect.any(String) }]);
    expect(await due(1_799_000)).toEqual([]);
    expect(await due(1_000)).toMatchObject([{ failure: expect.any(String) }]);
    expect(await due(1_800_000)).toEqual([]);
    web.put('/rss', rss(item('Bad')));
    expect(await due(1_800_000)).toMatchObject([{ failure: null, added: 1 }]);
    expect(await due(1_799_000)).toEqual([]);
    expect(await due(1_000)).toMatchObject([{ failure: null }]);
  });

  it('is left alone as long as its server says', async () => {
    web.put('/rss', (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    await collect([setting('/rss')]);
    const asked = web.asked.length;
    now += 3_599_000;
    expect(await collect([setting('/rss'), setting('/anderer')])).toEqual([]);
    expect(web.asked).toHaveLength(asked);
    now += 2_000;
    expect(await collect([setting('/rss')])).toHaveLength(1);
  });
});

describe('robots.txt', () => {
  it('is obeyed for feeds and pages, with the pause it asks for', async () => {
    web.put('/robots.txt', 'User-agent: Quelle\nDisallow: /geheim\nCrawl-delay: 3\n');
    web.put('/rss', rss(item('Bad', '<link>/geheim/bad</link>'), item('Brücke', '<link>/bruecke</link>')));
    web.put('/geheim/bad', file('bruecke.html'));
    web.put('/bruecke', file('bruecke.html'));
    const [round, secret] = await collect([setting('/rss'), setting('/geheim/rss')]);
    expect(round?.skipped).toEqual([expect.stringContaining('robots.txt des Servers verbietet')]);
    expect(secret?.failure).toContain('robots.txt des Servers verbietet');
    expect(web.asked).not.toContain('/geheim/bad');
    expect(await titles()).toEqual(['Brücke']);
    expect(paused).toEqual([3000]);
  });

  it('that the server cannot give forbids everything for now', async () => {
    web.put('/robots.txt', (_, response) => response.writeHead(503).end());
    web.put('/rss', rss(item('Bad')));
    expect(await collect([setting('/rss')])).toMatchObject([{ failure: expect.stringContaining('503') }]);
    web.take('/robots.txt');
    now += 400_000;
    expect(await collect([setting('/rss')])).toMatchObject([{ failure: null }]);
  });
});

describe('feeds.yaml', () => {
  const read = (written: string) => parseFeedSettings(written, 'feeds.yaml');

  it('names feeds with what is special about them', () => {
    const { feeds, problems } = read(
      'feeds:\n  - url: https://example.org/rss\n    name: Bote\n    every: 2h\n    fullText: true\n  - https://example.org/atom\n',
    );
    expect(problems).toEqual([]);
    expect(feeds).toEqual([
      { url: 'https://example.org/rss', name: 'Bote', every: 7_200_000, fullText: true, language: 'de' },
      { url: 'https://example.org/atom', name: null, every: 1_800_000, fullText: null, language: 'de' },
    ]);
  });

  it.each([
    [
      '- url: ftp://example.org',
      'Feed 1: url erwartet eine Adresse mit http:// oder https://, gefunden „ftp://example.org“.',
    ],
    ['- name: Bote', 'Feed 1: url erwartet eine Adresse mit http:// oder https://, gefunden „nichts“.'],
    [
      '- url: https://a.example\n    every: bald',
      'Feed 1: every erwartet eine Dauer wie 30m, 2h oder 1d, höchstens 7d, gefunden „bald“.',
    ],
    [
      '- url: https://a.example\n    fulltext: true',
      'Feed 1: erwartet url, name, every, fullText, language, gefunden',
    ],
    [
      '- url: https://a.example\n    fullText: ja',
      'Feed 1: fullText erwartet true oder false, gefunden „ja“.',
    ],
    ['- 7', 'Feed 1: erwartet url: https://…, gefunden „7“.'],
  ])('names what is wrong with a feed and reads the others: %s', (wrong, sentence) => {
    const { feeds, problems } = read(`feeds:\n  ${wrong}\n  - url: https://gut.example/\n`);
    expect(feeds.map(({ url }) => url)).toEqual(['https://gut.example/']);
    expect(problems[0]).toContain(sentence);
  });

  it('says in words, not in a code, that what is written is no YAML', () => {
    const [problem] = read('feeds: [\n').problems;
    expect(problem).toContain('so kein YAML');
    expect(problem).not.toMatch(/[A-Z]{3}_/);
  });

  it.each(['', 'feeds:', '- a\n- b', 'feeds: [', 'feeds: nein'])(
    'without a list of feeds is one sentence: %j',
    (written) => {
      expect(read(written).problems).toHaveLength(1);
    },
  );
});
