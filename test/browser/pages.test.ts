import { describe, expect, it } from '@jest/globals';
import { ARTICLES, answerPath, QUESTION } from '../web/test-page.ts';
import { findBarriers, isTooWide, runPage } from './browser.ts';

const running = runPage();
const article = `/artikel?${new URLSearchParams({ id: 'kran-nein', start: '65', end: '111', lang: 'de' })}#s65-111`;
const report = `/melden?${new URLSearchParams({ id: 'kran-nein', start: '65', end: '111', lang: 'de' })}`;
const PAGES = {
  start: '/?lang=de',
  answer: answerPath(),
  nothing: answerPath('Hat Portugal den Leuchtturm von Sandrup verkauft?'),
  refused: answerPath('???'),
  article,
  person: '/person?name=Mara+Holt&lang=de',
  report,
  english: answerPath(QUESTION, { lang: 'en' }),
  missing: '/gibt-es-nicht',
};

describe('a reader at a desk', () => {
  it('asks, reads the answer, and sees the statement in its article, in view and marked', async () => {
    const { page, faults, open } = await running.visit();
    await open('/');
    await page.getByRole('searchbox').fill(QUESTION);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/antwort\?/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(QUESTION);
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings).toEqual(expect.arrayContaining(['Ja', 'Nein', 'Offen', 'Zeitleiste', 'Mitnehmen']));
    await page
      .locator('.said', { hasText: 'Der Kran wurde nicht nach Lüttnow geliefert' })
      .getByRole('link', { name: 'Im Artikel ansehen' })
      .click();
    const mark = page.locator('mark.aim').first();
    const marked = await page.locator('mark.aim').allTextContents();
    expect(marked.join('')).toContain('Der Kran wurde nicht nach Lüttnow geliefert');
    const box = await mark.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 800).toBe(true);
    expect(faults).toEqual([]);
  });

  it('scrolls to the statement in a long article', async () => {
    const long = `${'Ein Absatz über das Wetter in Lüttnow und die Lage am Kai.\n\n'.repeat(60)}Reederin Ina Voss sagte am Montag: „Der Kahn liegt fest.“`;
    running.test.corpus.add({
      ...{
        id: 'lang',
        title: 'Lang',
        text: long,
        publishedAt: '2025-01-02',
        source: null,
        url: null,
        language: 'de',
      },
    });
    const start = long.indexOf('„Der Kahn');
    const end = start + '„Der Kahn liegt fest.“'.length;
    const { page, open } = await running.visit();
    await open(`/artikel?id=lang&start=${start}&end=${end}#s${start}-${end}`);
    const box = await page.locator(`#s${start}-${end}`).boundingBox();
    expect(box && box.y > 0 && box.y < 800).toBe(true);
    running.test.corpus.remove('lang');
  });

  it('follows a person, narrows down to a topic, and comes back by the start page', async () => {
    const { page, faults, open } = await running.visit();
    await open(PAGES.answer);
    await page.getByRole('link', { name: 'Mara Holt' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Mara Holt');
    await page.getByRole('link', { name: /^Kran/ }).click();
    expect(await page.locator('[aria-current]').textContent()).toMatch(/^Kran/);
    await page.getByRole('link', { name: 'Quelle: Startseite' }).click();
    expect(await page.getByRole('searchbox').count()).toBe(1);
    expect(faults).toEqual([]);
  });

  it('reports a statement', async () => {
    const { page, open } = await running.visit();
    await open(PAGES.answer);
    await page.getByRole('link', { name: 'Falsch zugeordnet' }).first().click();
    await page.getByLabel('Was ist richtig?').fill('Das sagte der Reeder.');
    await page.getByRole('button', { name: 'Melden' }).click();
    expect(await page.getByRole('status').textContent()).toContain('Danke.');
    expect((await running.test.store.reports()).at(-1)?.comment).toBe('Das sagte der Reeder.');
  });

  it('takes the answer along as a file, and copies a citation with one click', async () => {
    const { page, open } = await running.visit();
    await open(PAGES.answer);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Markdown' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('quelle-wurde-der-kran-nach-luettnow-geliefert.md');
    await page.locator('summary', { hasText: 'Als Zitat kopieren' }).first().click();
    await page.locator('.copy').first().click();
    const selected = await page.evaluate('String(getSelection())');
    expect(selected).toMatch(/^„.*“ \(.*\)$/);
  });

  it('copies from an article the article’s own words, without the marks’ numbers', async () => {
    const { page, open } = await running.visit();
    await open(article);
    await page.evaluate(`getSelection().selectAllChildren(document.querySelector('.row p'))`);
    expect(await page.evaluate('String(getSelection())')).toBe(ARTICLES[1]?.text);
  });
});

describe('a reader without a mouse', () => {
  it('skips to the content, opens the filters, asks, and reaches every link and button', async () => {
    const { page, open } = await running.visit();
    const active = (): Promise<string> =>
      page.evaluate(
        `(document.activeElement.id || document.activeElement.textContent || document.activeElement.tagName).trim()`,
      ) as Promise<string>;
    await open(PAGES.start);
    await page.keyboard.press('Tab');
    expect(await active()).toBe('Zum Inhalt springen');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await active()).toBe('q');
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Tab');
    expect(await active()).toBe('Suchen');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await active()).toBe('speaker');
    await page.keyboard.type('Weber');
    await page.keyboard.press('Enter');
    await page.waitForURL(/speaker=Weber/);
    const reached = new Set<string>();
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press('Tab');
      reached.add(await active());
    }
    for (const name of ['Im Artikel ansehen', 'Falsch zugeordnet', 'Als Zitat kopieren', 'JSON', 'English'])
      expect([...reached]).toContain(name);
  });

  it('sees where the focus is', async () => {
    const { page, open } = await running.visit();
    await open(PAGES.answer);
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      const width = await page.evaluate('parseFloat(getComputedStyle(document.activeElement).outlineWidth)');
      expect(width).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('a reader with a phone', () => {
  it.each([320, 375])('of %i pixels never scrolls sideways', async (width) => {
    const { page, open } = await running.visit({ viewport: { width, height: 700 } });
    for (const [name, path] of Object.entries(PAGES)) {
      await open(path);
      expect([name, await isTooWide(page)]).toEqual([name, false]);
    }
  });

  it('sees the narrow timeline, and at a desk the wide one', async () => {
    for (const [width, id] of [
      [375, 'tn'],
      [1100, 'tw'],
    ] as const) {
      const { page, open } = await running.visit({ viewport: { width, height: 700 } });
      await open(PAGES.answer);
      expect(await page.locator('svg.tl:visible').count()).toBe(1);
      expect(await page.locator('svg.tl:visible title').getAttribute('id')).toBe(`${id}-t`);
    }
  });
});

describe('a reader on paper', () => {
  it('gets the statements and the timeline without what can only be clicked', async () => {
    const { page, open } = await running.visit();
    await open(PAGES.answer);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('form:visible').count()).toBe(0);
    expect(await page.locator('.acts:visible').count()).toBe(0);
    expect(await page.locator('.said:visible').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('svg.tl:visible').count()).toBe(1);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('a reader without scripts', () => {
  it('sees the same', async () => {
    const [plain, usual] = [await running.visit({ javaScriptEnabled: false }), await running.visit()];
    for (const path of [PAGES.start, PAGES.answer, PAGES.article]) {
      await plain.open(path);
      await usual.open(path);
      expect(await plain.page.content()).toBe(await usual.page.content());
    }
    expect([...plain.faults, ...usual.faults]).toEqual([]);
  });
});

describe('the accessibility checker', () => {
  it.each([
    ['light', 1100],
    ['dark', 1100],
    ['light', 375],
    ['dark', 375],
  ] as const)('finds nothing in the %s theme at %i pixels', async (colorScheme, width) => {
    const { page, open } = await running.visit({
      ...{ colorScheme, viewport: { width, height: 800 }, bypassCSP: true },
    });
    for (const [name, path] of Object.entries(PAGES)) {
      await open(path);
      await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
      expect([name, await findBarriers(page)]).toEqual([name, []]);
    }
  });
});

describe('the checker itself', () => {
  it('finds a barrier that is put into a page', async () => {
    const { page, open } = await running.visit({ bypassCSP: true });
    await open(PAGES.start);
    await page.evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="/x.png"><p style="color:#ddd">blass</p>')`,
    );
    const found = (await findBarriers(page)).join(' ');
    expect(found).toContain('image-alt');
    expect(found).toContain('color-contrast');
  });
});

describe('the timeline in the browser', () => {
  it.each([
    [375, 'tn'],
    [1100, 'tw'],
  ] as const)('at %i pixels keeps labels apart and inside', async (width, id) => {
    const { page, open } = await running.visit({ viewport: { width, height: 800 } });
    await open(PAGES.answer);
    const drawn = (await page.evaluate(`(() => {
      const svg = document.getElementById('${id}-t').parentElement;
      const box = (element) => { const { left, right, top, bottom } = element.getBoundingClientRect(); return { left, right, top, bottom }; };
      return { frame: box(svg), labels: [...svg.querySelectorAll('.tl-label')].map(box), shapes: [...svg.querySelectorAll('.tl-mark rect')].map(box) };
    })()`)) as Record<'labels' | 'shapes', Box[]> & { frame: Box };
    const boxes = [...drawn.labels, ...drawn.shapes];
    expect(drawn.labels.length).toBeGreaterThanOrEqual(3);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(drawn.frame.left - 1);
      expect(box.right).toBeLessThanOrEqual(drawn.frame.right + 1);
      for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    }
  });
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** By more than a hair. */
function overlap(a: Box, b: Box): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
}
