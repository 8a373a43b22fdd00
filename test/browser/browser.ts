import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll } from '@jest/globals';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import type { OpenPort } from '../../src/web/open-port.ts';
import { startWebServer } from '../../src/web/start-web-server.ts';
import { openTestPage, type TestPage } from '../web/test-page.ts';

const EXECUTABLE = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((file) => existsSync(file));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page of the invented harbour in a real browser. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong in the browser, and what was asked of other places. */
  readonly faults: string[];
  open(path: string): Promise<void>;
}

export interface Running {
  readonly test: TestPage;
  readonly origin: string;
  visit(options?: BrowserContextOptions): Promise<Visit>;
}

/** One server and one browser for a file of tests. */
export function runPage(): Running {
  let browser: Browser;
  let server: OpenPort;
  const contexts: BrowserContext[] = [];
  const running = { test: undefined as unknown as TestPage, origin: '', visit };
  beforeAll(async () => {
    if (EXECUTABLE === undefined)
      throw new Error('Expected Chromium at /usr/bin/chromium: apt-get install chromium (.ci/run does).');
    running.test = await openTestPage();
    server = await startWebServer({ ...running.test.options, clock: Date.now });
    running.origin = `http://127.0.0.1:${server.port}`;
    browser = await chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    await server?.stop();
  });

  async function visit(options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await browser.newContext({
      locale: 'de-DE',
      viewport: { width: 1100, height: 800 },
      ...options,
    });
    contexts.push(context);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(running.origin)) faults.push(`asked ${request.url()}`);
    });
    const open = async (path: string): Promise<void> => {
      await page.goto(running.origin + path);
    };
    return { page, context, faults, open };
  }
  return running;
}

/** What axe-core finds against WCAG 2.2 AA and its own best practices. The page's policy must be bypassed for it. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const result = (await page.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  })`)) as { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary.slice(0, 200)}`),
  );
}

/** Whether the page has to be scrolled sideways. */
export async function isTooWide(page: Page): Promise<boolean> {
  return (await page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  )) as boolean;
}
