import { beforeAll, describe, expect, it } from '@jest/globals';
import { saveQuestion } from '../../src/chat/stored-question.ts';
import { ARTICLES, answerPath, linksOf, openTestPage, QUESTION, type TestPage } from './test-page.ts';

let page: TestPage;
beforeAll(async () => {
  page = await openTestPage();
});
const read = async (path: string): Promise<string> => (await page.get(path)).text();
const text = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

describe('the start page', () => {
  it('has a search box and says what the archive holds', async () => {
    const html = await read('/?lang=de');
    expect(html).toContain('<form class="ask" action="/antwort" method="get" role="search">');
    expect(text(html)).toContain('Archiv: 3 Artikel · 10.03.2025–14.03.2025');
  });

  it('speaks the language that is asked for first', async () => {
    for (const [header, lang] of [
      ['en-GB,en;q=0.9,de;q=0.8', 'en'],
      ['fr;q=1, de;q=0.4, en;q=0.2', 'de'],
      ['fr', 'de'],
      [';;;q=x,,', 'de'],
    ] as const) {
      const html = await (await page.get('/', { 'accept-language': header })).text();
      expect(html).toContain(`<html lang="${lang}">`);
    }
    expect(await read('/?lang=en')).toContain('Who said what, and when?');
  });
});

describe('the page of an answer', () => {
  it('shows every position with words, speaker, date and source, and the timeline', async () => {
    const html = await read(answerPath());
    const shown = text(html);
    expect(shown).toContain('Ja 1');
    expect(shown).toContain('Mara Holt , Sprecherin des Hafenamts');
    expect(shown).toContain('Jon Weber');
    expect(shown).toContain('Der Kran wurde nicht nach Lüttnow geliefert.');
    expect(html).toContain('<svg xmlns="http://www.w3.org/2000/svg" class="tl"');
    expect(html.length).toBeLessThan(60_000);
  });

  it('has the question as its heading, its filters below, and both in the search box', async () => {
    const html = await read(answerPath(QUESTION, { speaker: 'Holt', from: '2025-01-01' }));
    expect(html).toContain(`<h1 lang="de">${QUESTION}</h1>`);
    expect(text(html)).toContain('Filter: Sprecher Holt · Zeitraum ab 01.01.2025');
    expect(html).toContain('name="speaker" value="Holt"');
    expect(text(html)).not.toContain('Jon Weber');
  });

  it('leads to the place in the article, the person, the exports, the picture and the report', async () => {
    const links = linksOf(await read(answerPath()));
    const paths = links.map((link) => link.split('?')[0]);
    for (const path of ['/artikel', '/person', '/mitnehmen', '/zeitleiste.png', '/melden'])
      expect(paths).toContain(path);
    for (const link of links.filter((address) => /^\/(?!antwort)/.test(address)))
      expect([link, (await page.get(link)).status]).toEqual([link, 200]);
  });

  it('sets no address that runs something, and escapes what articles say', async () => {
    const html = await read(answerPath());
    expect(html).not.toContain('javascript:');
    expect(html).not.toContain('<b>widerspricht');
    expect(html).toContain('https://kuestenblatt.example/kran?a=1&amp;b=2');
  });

  it('says that nothing is known, and shows no timeline', async () => {
    const html = await read(answerPath('Hat Portugal den Leuchtturm von Sandrup verkauft?'));
    expect(text(html)).toContain('Keine Aussagen dazu im Archiv');
    expect(html).not.toContain('<svg');
  });

  it.each([
    ['x'.repeat(601), 'Bitte kürzer'],
    ['Wurde der Kran geliefert? von: morgen', 'Das Datum'],
    ['???', 'eine Frage in Worten'],
  ])('refuses %#. with a sentence', async (question, sentence) => {
    const response = await page.get(answerPath(question));
    expect(response.status).toBe(400);
    expect(text(await response.text())).toContain(sentence);
  });

  it('sends an empty question to the start page', async () => {
    const response = await page.get('/antwort?q=+');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
  });

  it('is found under the short address that a chat uses', async () => {
    const key = await saveQuestion(page.memory, { text: QUESTION, speaker: 'Weber' });
    const shown = text(await read(`/a/${key}?lang=de`));
    expect(shown).toContain(QUESTION);
    expect(shown).toContain('Filter: Sprecher Weber');
    expect((await page.get('/a/unbekannt')).status).toBe(404);
  });
});

describe('a permanent address', () => {
  const standOf = async (path: string): Promise<string> => {
    const link = linksOf(await read(path)).find((address) => address.includes('stand='));
    return link ?? '';
  };

  it('says that nothing has changed while nothing has', async () => {
    expect(text(await read(await standOf(answerPath())))).toContain(
      'Seit dieser Stand festgehalten wurde (01.06.2025, 3 Artikel), hat sich am Archiv nichts geändert.',
    );
  });

  it('says what is new and what is gone once the archive has changed', async () => {
    const changing = await openTestPage();
    const link =
      linksOf(await (await changing.get(answerPath())).text()).find((a) => a.includes('stand=')) ?? '';
    changing.corpus.remove('kran-nein');
    changing.corpus.add({
      ...{ id: 'neu', title: 'Nun doch', publishedAt: '2025-04-01', source: null, url: null, language: 'de' },
      text: 'Bürgermeister Arne Voss sagte am Montag, der Kran sei nach Lüttnow geliefert worden und stehe am Kai.',
    });
    const shown = text(await (await changing.get(link)).text());
    expect(shown).toMatch(
      /Seit 01\.06\.2025 \(3 Artikel\) hat sich diese Antwort geändert: \d neu, \d nicht mehr dabei\./,
    );
    expect(shown).toContain('Arne Voss , Bürgermeister neu');
  });

  it('says that the answer stands where only the rest of the archive has changed', async () => {
    const changing = await openTestPage();
    const link =
      linksOf(await (await changing.get(answerPath())).text()).find((a) => a.includes('stand=')) ?? '';
    changing.corpus.add({
      ...{ id: 'wetter', title: 'Regen', publishedAt: '2025-04-01', source: null, url: null, language: 'de' },
      text: 'In Sandrup hat es am Montag geregnet.',
    });
    expect(text(await (await changing.get(link)).text())).toContain(
      'hat sich das Archiv geändert, diese Antwort nicht.',
    );
  });
});

describe('the page of an article', () => {
  const path = `/artikel?${new URLSearchParams({ id: 'kran/ja', lang: 'de' })}`;

  it('holds every character of the article once, with its statements marked', async () => {
    const html = await read(path);
    const article = /<article[^>]*>(.*)<\/article>/s.exec(html)?.[1] ?? '';
    const words = article
      .replace(/<ol.*?<\/ol>/gs, '')
      .replace(/<\/p>/g, '\n\n')
      .replace(/<[^>]+>/g, '');
    expect(words.replaceAll('&quot;', '"').trim()).toBe(ARTICLES[0]?.text);
    expect(html).toMatch(/<mark id="s\d+-\d+" data-n="1">/);
  });

  it('names in the margin who speaks, and leads to them', async () => {
    const html = await read(path);
    expect(html).toContain('<a class="who" href="/person?name=Mara+Holt&amp;lang=de">Mara Holt</a>');
    expect(linksOf(html)).toContain('https://kuestenblatt.example/kran?a=1&b=2');
  });

  it('marks the place a reader was sent to, even where no statement is', async () => {
    const html = await read(`${path}&start=30&end=37`);
    expect(html).toContain('<mark class="aim" id="s30-37">üttnow.</mark>');
    const nested = await read(`${path}&start=0&end=20`);
    expect(nested).toMatch(
      /<mark class="aim" id="s0-20"><mark id="s0-15"[^>]*>Der Kran ist da<\/mark><\/mark><mark class="aim">, hei<\/mark>/,
    );
    for (const wrong of ['&start=5&end=99999', '&start=9&end=2', '&start=x&end=3', '&start=-1&end=4'])
      expect((await page.get(`${path}${wrong}`)).status).toBe(200);
  });

  it('does not exist for an unknown article', async () => {
    for (const id of ['fehlt', '../../etc/passwd', '__proto__', 'toString'])
      expect((await page.get(`/artikel?${new URLSearchParams({ id })}`)).status).toBe(404);
  });
});

describe('the page of a person', () => {
  it('shows what somebody said, the newest first, with roles and topics', async () => {
    const html = await read('/person?name=Mara+Holt&lang=de');
    const shown = text(html);
    expect(shown).toContain('Im Archiv genannt als: Sprecherin des Hafenamts');
    expect(shown.indexOf('der Zoll sei nicht zuständig')).toBeLessThan(
      shown.indexOf('Wir haben lange gewartet'),
    );
    expect(shown).toContain('03/2025');
    expect(shown).toMatch(/Kran \(2\)/);
    expect(shown).not.toContain('Frachtbrief');
  });

  it('is narrowed down to a topic', async () => {
    const links = linksOf(await read('/person?name=Mara+Holt&lang=de'));
    const topic = links.find((link) => link.includes('thema=')) ?? '';
    const shown = text(await read(topic));
    expect(shown).toContain('Kran');
    expect(shown).not.toContain('Wir haben lange gewartet');
  });

  it.each(['Mara', 'mara holt', '', 'constructor', 'Mara Holt\u0000'])(
    'does not exist for %j',
    async (name) => {
      expect((await page.get(`/person?${new URLSearchParams({ name })}`)).status).toBe(404);
    },
  );

  it('does not exist beyond its last page', async () => {
    expect((await page.get('/person?name=Mara+Holt&seite=1')).status).toBe(404);
    expect((await page.get('/person?name=Mara+Holt&seite=-1')).status).toBe(404);
  });
});

describe('what is taken along from the page', () => {
  it.each(['md', 'csv', 'json', 'txt'])('is a file as %s', async (format) => {
    const response = await page.get(`/mitnehmen?${new URLSearchParams({ q: QUESTION, format })}`);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="quelle-wurde-der-kran-nach-luettnow-geliefert.${format}"`,
    );
    expect(await response.text()).toContain('Jon Weber');
  });

  it('is a picture', async () => {
    const response = await page.get(`/zeitleiste.png?${new URLSearchParams({ q: QUESTION })}`);
    expect(response.headers.get('content-type')).toBe('image/png');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  it('is nothing in an unknown form, or where nothing is known', async () => {
    expect((await page.get(`/mitnehmen?${new URLSearchParams({ q: QUESTION, format: 'pdf' })}`)).status).toBe(
      404,
    );
    const unknown = new URLSearchParams({ q: 'Hat Portugal den Leuchtturm von Sandrup verkauft?' });
    expect((await page.get(`/zeitleiste.png?${unknown}`)).status).toBe(404);
  });
});
