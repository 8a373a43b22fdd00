import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Answer } from '../../src/answer/answer.ts';
import { LinkSigner } from '../../src/web/link-signer.ts';
import { answerPath, linksOf, openTestPage, QUESTION, SECRET, type TestPage } from './test-page.ts';

const PUBLIC = { url: 'https://quelle.example', secret: SECRET };
const DAY = 86_400_000;
const password = (word: string) => ({
  authorization: `Basic ${Buffer.from(`redaktion:${word}`).toString('base64')}`,
});

describe('a page beyond this machine', () => {
  let page: TestPage;
  let answer: Answer;
  let link = '';
  beforeAll(async () => {
    page = await openTestPage(PUBLIC);
    answer = await page.archive.ask({ text: QUESTION });
    link = page.links.answer({ text: QUESTION }, null, answer);
  });
  const refusal = async (): Promise<string> => (await page.get('/gibt-es-nicht')).text();

  it('shows the answer that a signed link from a chat was made for', async () => {
    expect(link).toMatch(/^https:\/\/quelle\.example\/antwort\?/);
    const response = await page.get(link);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Jon Weber');
  });

  it('shows nothing without a link, and says the same about everything', async () => {
    const same = await refusal();
    const paths = [
      '/',
      answerPath(),
      '/artikel?id=kran-nein',
      '/person?name=Mara+Holt',
      '/api/articles',
      '/wp-admin',
    ];
    for (const path of paths) {
      const response = await page.get(path, { 'accept-language': 'de' });
      expect([path, response.status, await response.text()]).toEqual([path, 404, same]);
    }
  });

  it('shows nothing to a link that is forged, changed or of another key', async () => {
    const same = await refusal();
    const other = new LinkSigner('ein anderes geheimnis, auch recht lang');
    const right = { expires: Math.floor(page.now / 1000) + 1000, reach: 9 };
    const changed = [
      link.replace('Kran', 'Krug'),
      `${link}&limit=24`,
      link.replace('/antwort', '/mitnehmen'),
      link.replace(
        /t=([^&]*)/,
        (_, token: string) => `t=${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      ),
      link.replace(/t=[^&]*/, 't='),
      link.replace(/\.2\./, '.9.'),
      `${link}&t=1.2.abcdefghijklmnopqrstuv`,
      `${PUBLIC.url}${other.sign('/antwort', new URLSearchParams({ q: QUESTION }), right)}`,
      `${PUBLIC.url}/?t=zzzzzzzzz.9.AAAAAAAAAAAAAAAAAAAAAA`,
    ];
    for (const address of changed) {
      expect(address).not.toBe(link);
      const response = await page.get(address, { 'accept-language': 'de' });
      expect([address, response.status, await response.text()]).toEqual([address, 404, same]);
    }
  });

  it('shows nothing once the link has expired, and until then does', async () => {
    const now = page.now;
    page.now = now + 29 * DAY;
    expect((await page.get(link)).status).toBe(200);
    page.now = now + 32 * DAY;
    const response = await page.get(link);
    expect([response.status, await response.text()]).toEqual([404, await refusal()]);
    page.now = now;
  });

  it('lets the reader change the language and nothing else', async () => {
    expect((await page.get(`${link}&lang=en`)).status).toBe(200);
    const html = await (await page.get(link)).text();
    const other = linksOf(html).find((address) => address.includes('lang=')) ?? '';
    expect((await page.get(other)).status).toBe(200);
  });

  it('leads from an answer to its articles and people, from there once more, and no further', async () => {
    const pagesBelow = async (address: string): Promise<readonly string[]> => {
      const links = linksOf(await (await page.get(address)).text());
      return links
        .filter((to) => /^\/(?:artikel|person)\?(?!.*lang=)/.test(to))
        .map((to) => to.replace(/#.*/, ''));
    };
    const first = await pagesBelow(link);
    expect(
      first.some((to) => to.startsWith('/artikel')) && first.some((to) => to.startsWith('/person')),
    ).toBe(true);
    const second = await pagesBelow(first.find((to) => to.startsWith('/person')) ?? '');
    const article = second.find((to) => to.startsWith('/artikel')) ?? '';
    expect((await page.get(article)).status).toBe(200);
    expect(await pagesBelow(article)).toEqual([]);
  });

  it('has no search box, no start page and no list behind a link', async () => {
    const html = await (await page.get(link)).text();
    expect(html).not.toContain('<form class="ask" action="/antwort"');
    expect(linksOf(html)).not.toContain('/');
  });

  it('gives what is taken along and the picture to whoever has the link', async () => {
    const links = linksOf(await (await page.get(link)).text());
    for (const path of ['/mitnehmen', '/zeitleiste.png', '/melden']) {
      const found = links.find((to) => to.startsWith(path)) ?? '';
      expect([path, (await page.get(found)).status]).toEqual([path, 200]);
    }
  });
});

describe('a page with a password', () => {
  it('asks for it, shows everything with it, and tells nothing about a wrong link', async () => {
    const page = await openTestPage({ ...PUBLIC, password: 'sehr geheimes wort' });
    const asked = await page.get('/');
    expect([asked.status, asked.headers.get('www-authenticate')]).toEqual([
      401,
      'Basic realm="Quelle", charset="UTF-8"',
    ]);
    for (const path of ['/', answerPath(), '/api/articles', '/artikel?id=kran-nein'])
      expect([path, (await page.get(path, password('sehr geheimes wort'))).status]).toEqual([path, 200]);
    expect((await page.get('/?t=1.1.AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404);
    for (const wrong of ['', 'sehr geheimes wor', 'sehr geheimes wort ', 'SEHR GEHEIMES WORT'])
      expect((await page.get('/', password(wrong))).status).toBe(401);
  });

  it('does not hear whoever guesses too often, and hears others', async () => {
    const page = await openTestPage({ ...PUBLIC, password: 'sehr geheimes wort' });
    const statuses: number[] = [];
    for (let guess = 0; guess < 12; guess++)
      statuses.push((await page.get('/', password(`wort ${guess}`))).status);
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401));
    expect(statuses.slice(10)).toEqual([429, 429]);
    expect((await page.get('/', password('sehr geheimes wort'))).status).toBe(200);
  });

  it('takes no broken header for a password', async () => {
    const page = await openTestPage({ ...PUBLIC, password: 'sehr geheimes wort' });
    for (const authorization of [
      'Basic',
      'Basic %%%',
      'Bearer x',
      `Basic ${'A'.repeat(5000)}`,
      'Basic c2Vocg==',
    ])
      expect((await page.get('/', { authorization })).status).toBe(401);
  });
});

describe('a page on this machine', () => {
  it('answers to its own names and to no other', async () => {
    const page = await openTestPage();
    for (const host of ['127.0.0.1:8090', 'localhost:8090', '[::1]:8090', '127.0.0.1'])
      expect([host, (await page.get('/', { host })).status]).toEqual([host, 200]);
    for (const host of ['boese.example', 'boese.example:8090', '127.0.0.1.boese.example', '', 'a b'])
      expect([host, (await page.get('/', { host })).status]).toEqual([host, 404]);
  });
});

describe('what every response says', () => {
  it('forbids scripts, frames, other origins, keeping, robots and referrers', async () => {
    const page = await openTestPage(PUBLIC);
    for (const path of ['/', '/robots.txt', '/api/answer', '/favicon.ico']) {
      const { headers } = await page.get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*|script-src/);
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
        'x-robots-tag': expect.stringContaining('noindex'),
        'strict-transport-security': expect.stringContaining('max-age'),
      });
      expect(headers.has('set-cookie')).toBe(false);
    }
  });

  it('tells robots to stay away', async () => {
    const page = await openTestPage();
    expect(await (await page.get('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n');
  });
});

describe('a signature', () => {
  const signer = new LinkSigner(SECRET);
  const fields = fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { maxKeys: 4 });
  const now = Date.UTC(2025, 5, 1);
  const right = { expires: now / 1000 + 60, reach: 1 };

  it('holds for its own address whatever is in it, in any order of the fields', () => {
    fc.assert(
      fc.property(fields, (values) => {
        const query = new URLSearchParams(
          Object.entries(values).filter(([name]) => name !== 't' && name !== 'lang'),
        );
        const signed = new URL(signer.sign('/antwort', query, right), 'http://x').searchParams;
        const turned = new URLSearchParams([...signed].reverse());
        expect(signer.verify('/antwort', turned, now)).toEqual(right);
      }),
    );
  });

  it('holds for no other one', () => {
    fc.assert(
      fc.property(fields, fields, (values, others) => {
        const [query, other] = [new URLSearchParams(values), new URLSearchParams(others)];
        for (const free of ['t', 'lang']) {
          query.delete(free);
          other.delete(free);
        }
        query.sort();
        other.sort();
        fc.pre(query.toString() !== other.toString());
        const token = new URL(signer.sign('/antwort', query, right), 'http://x').searchParams.get('t') ?? '';
        other.set('t', token);
        expect(signer.verify('/antwort', other, now)).toBeNull();
      }),
    );
  });
});
