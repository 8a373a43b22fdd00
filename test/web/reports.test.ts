import { describe, expect, it } from '@jest/globals';
import type { Answer, AnswerStatement } from '../../src/answer/answer.ts';
import { MOST_REPORTS } from '../../src/storage/report-store.ts';
import { createWebApp } from '../../src/web/create-web-app.ts';
import { answerPath, linksOf, openTestPage, QUESTION, SECRET, type TestPage } from './test-page.ts';

const PLACE = new URLSearchParams({ id: 'kran/ja', start: '98', end: '140', lang: 'de' });
const send = (page: TestPage, comment: string, headers: Record<string, string> = {}, query = PLACE) =>
  page.app.request(`http://127.0.0.1:8090/melden?${query}`, {
    method: 'POST',
    headers: { host: '127.0.0.1:8090', 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ comment }).toString(),
  });

describe('a report of a reader', () => {
  it('shows the statement, takes what the reader says, and keeps nothing about the reader', async () => {
    const page = await openTestPage();
    const form = await (await page.get(`/melden?${PLACE}`)).text();
    expect(form).toContain('der Kran sei nach Lüttnow geliefert worden');
    const response = await send(page, ' Das sagte der Reeder. ');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Danke.');
    expect(await page.store.reports()).toEqual([
      {
        ...{
          id: 1,
          at: '2025-06-01T12:00:00.000Z',
          platform: 'page',
          article: 'kran/ja',
          start: 98,
          end: 140,
        },
        ...{ text: 'der Kran sei nach Lüttnow geliefert worden', speaker: 'Mara Holt', date: '2025-03-07' },
        comment: 'Das sagte der Reeder.',
      },
    ]);
  });

  it('shows and keeps the speaker of the answer it stood in, also where the place alone tells none', async () => {
    const page = await openTestPage();
    const derived: Answer = await page.archive.ask({ text: QUESTION, today: '2025-06-01', limit: 8 });
    const shown = derived.positions[0]?.statements[0];
    const inAnswer = {
      ...shown,
      start: 91,
      end: 139,
      speaker: 'Mara Holt',
      role: 'Sprecherin',
    } as AnswerStatement;
    const archive = {
      ...page.archive,
      known: () => null,
      ask: async () => ({ ...derived, positions: [{ position: 'bejaht' as const, statements: [inAnswer] }] }),
    };
    const app = createWebApp({ ...page.options, archive });
    const ask = (path: string, init: RequestInit = {}) =>
      app.request(`http://127.0.0.1:8090${path}`, { ...init, headers: { host: '127.0.0.1:8090' } });
    const html = await (await ask(answerPath())).text();
    const link = linksOf(html).find((address) => address.startsWith('/melden')) ?? '';
    const form = await (await ask(link)).text();
    expect(form).toContain('Mara Holt');
    const action = linksOf(form).find((address) => address.startsWith('/melden')) ?? '';
    expect((await ask(action, { method: 'POST', body: 'comment=nein' })).status).toBe(200);
    expect(await page.store.reports()).toMatchObject([{ start: 91, speaker: 'Mara Holt', comment: 'nein' }]);
    const alone = `/melden?${new URLSearchParams({ id: 'kran/ja', start: '91', end: '139', lang: 'de' })}`;
    expect(await (await ask(alone)).text()).toContain('Sprecher unklar');
  });

  it('is not taken from a page of somebody else', async () => {
    const page = await openTestPage();
    for (const headers of [{ origin: 'https://boese.example' }, { 'sec-fetch-site': 'cross-site' }])
      expect((await send(page, 'x', headers)).status).toBe(403);
    expect((await send(page, 'x', { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await send(page, 'y', { origin: 'http://127.0.0.1:8090' })).status).toBe(200);
  });

  it('is not taken where it is too long, too large or about nothing', async () => {
    const page = await openTestPage();
    expect((await send(page, 'x'.repeat(301))).status).toBe(400);
    expect((await send(page, 'x'.repeat(10_000))).status).toBe(413);
    const nothing = new URLSearchParams({ id: 'fehlt', start: '0', end: '3' });
    expect((await send(page, 'x', {}, nothing)).status).toBe(404);
    expect(await page.store.reports()).toEqual([]);
  });

  it('is not taken from one who sends many', async () => {
    const page = await openTestPage();
    const statuses: number[] = [];
    for (let number = 0; number < 12; number++) statuses.push((await send(page, `Nr. ${number}`)).status);
    expect(statuses.filter((status) => status === 200).length).toBe(10);
    expect(statuses.at(-1)).toBe(429);
  });

  it('needs the link of its statement beyond this machine', async () => {
    const page = await openTestPage({ secret: SECRET });
    expect((await send(page, 'x')).status).toBe(404);
    expect(await page.store.reports()).toEqual([]);
  });

  it('says so when the list is full', async () => {
    const page = await openTestPage();
    const report = {
      at: '2025-06-01T12:00:00.000Z',
      platform: 'page',
      article: 'kran/ja',
      end: 9,
      text: 'x',
    };
    for (let start = 0; start < MOST_REPORTS; start++)
      await page.store.addReport({ ...report, start, speaker: null, date: null, comment: '' });
    const response = await send(page, 'x');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('keine neue angenommen');
  });
});
