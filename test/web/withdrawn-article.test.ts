import { beforeEach, describe, expect, it } from '@jest/globals';
import { openTestPage, SECRET, type TestPage } from './test-page.ts';

const ARTICLE = {
  ...{ id: 'steg', title: 'Der Steg am Ufer', publishedAt: '2025-04-01', source: 'Hafenbote', url: null },
  language: 'de',
  text: 'Bauamtsleiterin Elke Fohr sagte am Montag, der Steg bleibe offen.',
};

let page: TestPage;
beforeEach(async () => {
  page = await openTestPage();
  page.corpus.add(ARTICLE);
  await page.store.saveArticles([ARTICLE], '2025-04-01T08:00:00Z');
});

async function withdraw(): Promise<void> {
  page.corpus.remove('steg');
  await page.store.withdrawArticle('steg', '2025-04-03T09:30:00Z');
}
const show = (lang = 'de'): Promise<Response> => page.get(`/artikel?id=steg&lang=${lang}`);

describe('the page of an article that was withdrawn', () => {
  it('says that it was taken out of the archive, and when, and nothing of what it said', async () => {
    await withdraw();
    const shown = await show();
    expect(shown.status).toBe(410);
    const html = await shown.text();
    expect(html).toContain('Dieser Artikel wurde am 03.04.2025, 11:30 aus dem Archiv genommen.');
    for (const word of ['Steg', 'Fohr', 'Hafenbote']) expect(html).not.toContain(word);
  });

  it('says so in English, too', async () => {
    await withdraw();
    expect(await (await show('en')).text()).toContain(
      'This article was taken out of the archive on 03 April 2025 at 11:30.',
    );
  });

  it('shows the article again when it comes back', async () => {
    await withdraw();
    expect((await show()).status).toBe(410);
    page.corpus.add(ARTICLE);
    await page.store.saveArticles([ARTICLE], '2025-04-05T08:00:00Z');
    expect((await show()).status).toBe(200);
  });

  it('is like any page that there is not where nobody knows the article, or the store cannot be read', async () => {
    expect((await page.get('/artikel?id=nie-da&lang=de')).status).toBe(404);
    await withdraw();
    page.store.articleVersions = () => Promise.reject(new Error('locked'));
    expect((await show()).status).toBe(404);
  });

  it('tells nobody who has neither link nor password that there was one', async () => {
    page = await openTestPage({ url: 'https://quelle.example', secret: SECRET });
    await page.store.saveArticles([ARTICLE], '2025-04-01T08:00:00Z');
    await withdraw();
    expect((await show()).status).toBe(404);
  });
});
