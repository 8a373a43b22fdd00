import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Article } from '../../src/article/article.ts';
import { linksOf, openTestPage, type TestPage } from './test-page.ts';

let page: TestPage;
beforeEach(async () => {
  page = await openTestPage();
});

const bridge = (text: string): Article => ({
  ...{ id: 'bruecke', title: 'Die Brücke', publishedAt: '2025-04-01', source: 'Hafenbote', url: null },
  language: 'de',
  text,
});
const OPEN = 'Bauamtsleiterin Elke Fohr sagte am Montag, die Brücke bleibe offen.';
const SHUT = 'Bauamtsleiterin Elke Fohr sagte am Montag, die Brücke werde gesperrt.';
const COST = 'Kämmerer Jonte Brandt sagte, die Sanierung koste zwei Millionen Euro.';

/** Takes versions in, one after the other, each at its instant. */
async function takeIn(...versions: readonly (readonly [instant: string, text: string])[]): Promise<void> {
  for (const [instant, text] of versions) {
    page.corpus.remove('bruecke');
    page.corpus.add(bridge(text));
    await page.store.saveArticles([bridge(text)], instant);
  }
}
const html = async (lang = 'de'): Promise<string> =>
  (await page.get(`/artikel?id=bruecke&lang=${lang}`)).text();
/** The lines about earlier versions, as they are read. */
const lines = (shown: string): readonly string[] => {
  const section = /<section class="note" aria-labelledby="earlier">(.*?)<\/section>/s.exec(shown)?.[1] ?? '';
  return [...section.matchAll(/<li>(.*?)<\/li>/gs)].map(([, line = '']) => line.replace(/<[^>]+>/g, ''));
};

describe('the page of an article that was changed', () => {
  it('says nothing of versions where nothing is gone', async () => {
    await takeIn(['2025-04-01T08:00:00Z', OPEN], ['2025-04-02T09:30:00Z', `${OPEN}\n\n${COST}`]);
    expect(await html()).not.toContain('id="earlier"');
  });

  it('says who was quoted, in which version, and that it is missing now, without the words', async () => {
    await takeIn(['2025-04-01T08:00:00Z', `${OPEN}\n\n${COST}`], ['2025-04-02T09:30:00Z', OPEN]);
    const shown = await html();
    expect(lines(shown)).toEqual([
      'Jonte Brandt (01.04.2025) · in der Fassung vom 01.04.2025, 10:00 bis 02.04.2025, 11:30 · fehlt jetzt',
    ]);
    expect(shown).not.toContain('Millionen');
  });

  it('leads to what the same person says there now, and marks it', async () => {
    await takeIn(['2025-04-01T08:00:00Z', OPEN], ['2025-04-02T09:30:00Z', `${COST}\n\n${SHUT}`]);
    const shown = await html();
    expect(lines(shown)).toEqual([
      'Elke Fohr (31.03.2025) · in der Fassung vom 01.04.2025, 10:00 bis 02.04.2025, 11:30 · geändert, jetzt Aussage 2',
    ]);
    const place = linksOf(shown)
      .find((address) => address.startsWith('#s'))
      ?.slice(1);
    expect(shown).toContain(`id="${place}"`);
    expect(shown.match(/<span class="badge">geändert<\/span>/g)).toHaveLength(1);
  });

  it('takes the same words of somebody else for a change', async () => {
    await takeIn(
      ['2025-04-01T08:00:00Z', OPEN],
      ['2025-04-02T09:30:00Z', OPEN.replace('Elke Fohr', 'Wiebke Ruge')],
    );
    expect(lines(await html())).toEqual([expect.stringMatching(/^Elke Fohr .* geändert, jetzt Aussage 1$/)]);
  });

  it('tells each statement once, with the last version that had it', async () => {
    await takeIn(
      ['2025-04-01T08:00:00Z', `${OPEN}\n\n${COST}`],
      ['2025-04-02T08:00:00Z', `${COST}\n\n${OPEN}`],
      ['2025-04-03T08:00:00Z', OPEN],
      ['2025-04-04T08:00:00Z', `Nachtrag.\n\n${OPEN}`],
    );
    expect(lines(await html())).toEqual([
      expect.stringContaining('in der Fassung vom 02.04.2025, 10:00 bis 03.04.2025, 10:00'),
    ]);
  });

  it('knows a text that is only wrapped in another way', async () => {
    await takeIn(
      ['2025-04-01T08:00:00Z', OPEN],
      ['2025-04-02T08:00:00Z', OPEN.replace('Montag, die', 'Montag,\ndie')],
    );
    expect(await html()).not.toContain('id="earlier"');
  });

  it('is shown without them while the store cannot be read, and with them when it can again', async () => {
    await takeIn(['2025-04-01T08:00:00Z', `${OPEN}\n\n${COST}`], ['2025-04-02T09:30:00Z', OPEN]);
    const read = page.store.articleVersions;
    page.store.articleVersions = () => Promise.reject(new Error('locked'));
    expect(await html()).not.toContain('id="earlier"');
    page.store.articleVersions = read;
    expect(await html()).toContain('id="earlier"');
  });

  it('is shown with them in English, too', async () => {
    await takeIn(['2025-04-01T08:00:00Z', `${OPEN}\n\n${COST}`], ['2025-04-02T09:30:00Z', OPEN]);
    expect(lines(await html('en'))).toEqual([
      'Jonte Brandt (1 April 2025) · in the version of 01 April 2025 at 10:00 until 02 April 2025 at 11:30 · missing now',
    ]);
  });
});
