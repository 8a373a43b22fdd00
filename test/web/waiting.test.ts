import { describe, expect, it } from '@jest/globals';
import type { Answer, Question } from '../../src/answer/answer.ts';
import { createWebApp } from '../../src/web/create-web-app.ts';
import { answerPath, openTestPage, QUESTION, type TestPage } from './test-page.ts';

/** The page over an archive that answers only when it is told to, and what was asked of it in which order. */
async function slowPage(patience = 30) {
  const page = await openTestPage({
    url: 'https://belege.example',
    secret: null,
    password: 'ein-langes-kennwort',
  });
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const archive = {
    ...page.archive,
    ask(question: Question): Promise<Answer> {
      asked.push(question.text);
      return new Promise((resolve) => {
        waiting.push(() => resolve(page.archive.ask(question)));
      });
    },
  };
  const app = createWebApp({ ...page.options, archive, patience });
  const get = async (path: string, from = '192.0.2.1'): Promise<Response> =>
    app.request(
      `https://belege.example${path}`,
      {
        headers: {
          host: 'belege.example',
          authorization: `Basic ${btoa(':ein-langes-kennwort')}`,
          'x-forwarded-for': from,
        },
      },
      { incoming: { socket: { remoteAddress: '127.0.0.1' } } },
    );
  /** Lets the archive answer what it was asked so far, until somebody has what he wants. */
  const answerAll = async (until: () => boolean): Promise<void> => {
    while (!until()) {
      for (const answer of waiting.splice(0)) answer();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return { get, asked, answerAll };
}

const settled = (promises: readonly Promise<unknown>[]): (() => boolean) => {
  let open = promises.length;
  for (const promise of promises)
    void promise.finally(() => {
      open -= 1;
    });
  return () => open === 0;
};

/** Asks again while the question waits, as the page that shows itself again does. */
async function getAnswered(
  get: (path: string) => Promise<Response>,
  answerAll: (until: () => boolean) => Promise<void>,
): Promise<Response> {
  for (;;) {
    const asked = get(answerPath());
    await answerAll(settled([asked]));
    const response = await asked;
    if (response.status !== 202) return response;
  }
}

describe('a question whose turn has not come', () => {
  it('gets a page that shows itself again without a script, and then the answer', async () => {
    const { get, answerAll } = await slowPage();
    const early = await get(answerPath());
    expect(early.status).toBe(202);
    expect(early.headers.get('refresh')).toBe('2');
    const html = await early.text();
    expect(html).toContain('Die Antwort erscheint hier von selbst.');
    expect(html).toContain('<a href="">Jetzt nachsehen</a>');
    expect(html).not.toContain('<script');
    const answer = await getAnswered(get, answerAll);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Mara Holt');
  });

  it('is answered once for all who ask the same', async () => {
    const { get, asked, answerAll } = await slowPage(5000);
    const same = Array.from({ length: 12 }, (_, index) => get(answerPath(), `192.0.2.${index}`));
    await answerAll(settled(same));
    expect((await Promise.all(same)).map(({ status }) => status)).toEqual(Array(12).fill(200));
    expect(asked).toEqual([QUESTION]);
  });

  it('waits behind one question of somebody who asks forty', async () => {
    const { get, asked, answerAll } = await slowPage(5000);
    const many = Array.from({ length: 40 }, (_, index) =>
      get(answerPath(`Frage ${index} zum Kran?`), '192.0.2.7'),
    );
    const one = get(answerPath(), '198.51.100.1');
    await answerAll(settled([...many, one]));
    expect((await one).status).toBe(200);
    expect(asked.indexOf(QUESTION)).toBeLessThanOrEqual(2);
    expect(asked).toHaveLength(41);
  });

  it('is sent away where too many wait, with a page that tries again by itself', async () => {
    const { get, answerAll } = await slowPage(5000);
    const many = Array.from({ length: 100 }, (_, index) => get(answerPath(`Frage ${index} zum Kran?`)));
    const sent = many.map((response) => response.then(({ status }) => status));
    const first = await Promise.race(many);
    expect(first.status).toBe(503);
    expect(first.headers.get('refresh')).toBe('10');
    expect(first.headers.get('retry-after')).toBe('10');
    await answerAll(settled(many));
    expect((await Promise.all(sent)).filter((status) => status === 503)).toHaveLength(19);
  });

  it('is told to a program as 503, for which a page that shows itself again is no answer', async () => {
    const { get } = await slowPage();
    const query = new URLSearchParams({ q: QUESTION });
    for (const path of [
      `/api/answer?${query}`,
      `/mitnehmen?${query}&format=csv`,
      `/zeitleiste.png?${query}`,
    ]) {
      const response = await get(path);
      expect([path, response.status, response.headers.get('retry-after')]).toEqual([path, 503, '10']);
    }
  });
});

describe('a question nobody waits for any more', () => {
  it('is not answered when its turn comes, so that others come sooner', async () => {
    const { get, asked, answerAll } = await slowPage(10);
    await get(answerPath('Frage 1 zum Kran?'));
    await get(answerPath('Frage 2 zum Kran?'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const response = await getAnswered(get, answerAll);
    expect(response.status).toBe(200);
    expect(asked).toEqual(['Frage 1 zum Kran?', QUESTION]);
  });
});

describe('an error of the archive', () => {
  it('reaches who asked, and holds up nobody after him', async () => {
    const page: TestPage = await openTestPage();
    let fails = true;
    const archive = {
      ...page.archive,
      ask: (question: Question) => (fails ? Promise.reject(new Error('kaputt')) : page.archive.ask(question)),
    };
    const app = createWebApp({ ...page.options, archive });
    const get = async () =>
      app.request(`http://127.0.0.1:8090${answerPath()}`, { headers: { host: '127.0.0.1' } });
    expect((await get()).status).toBe(500);
    fails = false;
    expect((await get()).status).toBe(200);
  });
});
