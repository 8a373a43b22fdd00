import { beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { writeAnswer } from '../../src/answer/write-answer.ts';
import { describeApi, ENDPOINTS } from '../../src/web/api/open-api.ts';
import { draft } from '../storage/store-contract.ts';
import { openTestPage, QUESTION, type TestPage } from './test-page.ts';

let page: TestPage;
beforeAll(async () => {
  page = await openTestPage();
  await page.store.addSubscription({ ...draft, topic: { kind: 'question', text: QUESTION } });
  await page.store.addSubscription({ ...draft, topic: { kind: 'question', text: QUESTION } });
  await page.store.addSubscription({ ...draft, topic: { kind: 'all', text: '', source: 'Hafenbote' } });
});
const json = async (path: string): Promise<unknown> => (await page.get(path)).json();

/** For every endpoint, addresses that give everything it can give. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  '/api/answer': [
    `/api/answer?${new URLSearchParams({ q: QUESTION })}`,
    '/api/answer?q=Regen+in+Sandrup&limit=3',
  ],
  '/api/statements': [
    '/api/statements?speaker=Mara+Holt',
    '/api/statements?words=Kran&limit=1',
    '/api/statements?words=Kran&source=Hafenbote&from=2025-03-01&to=2025',
  ],
  '/api/articles': ['/api/articles', '/api/articles?limit=1&after=1', '/api/articles?source=Hafenbote'],
  '/api/topics/{id}': ['/api/topics/1', '/api/topics/3'],
};

interface Description {
  readonly paths: Readonly<
    Record<
      string,
      { readonly get: { readonly parameters: readonly { name: string }[]; readonly responses: object } }
    >
  >;
}

describe('the description of the API', () => {
  it('is served, and names exactly the addresses that are served', async () => {
    const served = (await json('/api/openapi.json')) as Description;
    expect(served).toEqual(JSON.parse(JSON.stringify(describeApi('1.2.3'))));
    expect(Object.keys(served.paths).sort()).toEqual(Object.keys(EXAMPLES).sort());
    for (const unknown of ['/api', '/api/', '/api/people', '/api/topics', '/api/answers'])
      expect([unknown, (await page.get(unknown)).status]).toEqual([unknown, 404]);
  });

  it.each(ENDPOINTS)('fits what $path gives', async ({ path, response }) => {
    for (const example of EXAMPLES[path] ?? []) {
      const answer = await page.get(example);
      expect([example, answer.status, answer.headers.get('content-type')]).toEqual([
        example,
        200,
        'application/json; charset=utf-8',
      ]);
      const parsed = response.safeParse(await answer.json());
      expect([example, parsed.success ? [] : z.prettifyError(parsed.error)]).toEqual([example, []]);
    }
  });

  it.each(ENDPOINTS)('names every parameter that $path reads, and no other', async ({ path, parameters }) => {
    const read = new Set<string>();
    const original = URLSearchParams.prototype.get;
    URLSearchParams.prototype.get = function (name) {
      read.add(name);
      return original.call(this, name);
    };
    try {
      for (const example of EXAMPLES[path] ?? [])
        await page.get(`${example}${example.includes('?') ? '&' : '?'}x=1`);
    } finally {
      URLSearchParams.prototype.get = original;
    }
    const named = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
    expect([...read].filter((name) => !['lang', 't'].includes(name)).sort()).toEqual([...named].sort());
  });
});

describe('the API', () => {
  it('gives the answer as `ask --json` prints it', async () => {
    const answer = await page.archive.ask({ text: QUESTION, limit: 8 });
    expect(await json(`/api/answer?${new URLSearchParams({ q: QUESTION })}`)).toEqual(
      JSON.parse(JSON.stringify(writeAnswer(answer))),
    );
  });

  it('gives statements that are slices of their articles, by speaker, words, outlet and time', async () => {
    const { statements } = (await json('/api/statements?speaker=Mara+Holt')) as {
      statements: { text: string; article: string; start: number; end: number; speaker: string }[];
    };
    expect(statements.length).toBeGreaterThanOrEqual(3);
    for (const { text, article, start, end, speaker } of statements) {
      expect(page.archive.article(article)?.text.slice(start, end)).toBe(text);
      expect(speaker).toBe('Mara Holt');
    }
    const found = (await json('/api/statements?words=Frachtbrief')) as { statements: { article: string }[] };
    expect(new Set(found.statements.map(({ article }) => article))).toEqual(new Set(['kran-nein']));
    expect(await json('/api/statements?speaker=Mara+Holt&to=2025-03-01')).toMatchObject({ statements: [] });
    expect(await json('/api/statements?speaker=Mara+Holt&source=Hafenbote')).toMatchObject({
      statements: [],
    });
  });

  it('gives what the archive holds, page by page, without the texts', async () => {
    const first = (await json('/api/articles?limit=2')) as { articles: { id: string }[]; next: number };
    const second = (await json(`/api/articles?limit=2&after=${first.next}`)) as typeof first;
    expect([...first.articles, ...second.articles].map(({ id }) => id)).toEqual([
      'kran-nein',
      'kran-offen',
      'kran/ja',
    ]);
    expect(second.next).toBeNull();
    expect(JSON.stringify(first)).not.toContain('Frachtbrief');
  });

  it.each([
    '/api/answer',
    '/api/answer?q=???',
    `/api/answer?q=${'x'.repeat(700)}`,
    '/api/statements',
    '/api/statements?speaker=Mara+Holt&from=gestern+abend',
    '/api/articles?limit=1000',
    '/api/articles?limit=-1',
    '/api/articles?after=1e9',
    '/api/articles?to=32.13.2025',
  ])('refuses %s with a sentence', async (path) => {
    const response = await page.get(path);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.any(String) });
  });
});

describe('a digest topic', () => {
  it('stands on the start page once, with its feed', async () => {
    const html = await (await page.get('/?lang=de')).text();
    expect(html.match(/\.atom/g)?.length).toBe(2);
    expect(html).toContain('href="/feed/1.atom?lang=de"');
  });

  it('has an Atom feed with an entry for every statement', async () => {
    const response = await page.get('/feed/1.atom?lang=de');
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const xml = await response.text();
    expect(xml).toContain(
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><id>urn:quelle:topic:1</id>',
    );
    expect(xml.match(/<entry>/g)?.length).toBeGreaterThanOrEqual(3);
    expect(xml).toContain('<updated>2025-03-14T00:00:00Z</updated>');
    expect(xml).toContain('href="http://127.0.0.1:8090/artikel?id=kran-nein');
    expect(xml).toContain('Reeder &lt;b&gt;widerspricht&lt;/b&gt; &amp; zweifelt');
  });

  it('without a question gives the newest statements within its filters', async () => {
    const { statements } = (await json('/api/topics/3')) as { statements: { source: string }[] };
    expect(new Set(statements.map(({ source }) => source))).toEqual(new Set(['Hafenbote']));
  });

  it('does not exist by another number', async () => {
    for (const path of ['/feed/9.atom', '/feed/x.atom', '/feed/1', '/api/topics/9', '/api/topics/-1'])
      expect([path, (await page.get(path)).status]).toEqual([path, 404]);
  });
});
