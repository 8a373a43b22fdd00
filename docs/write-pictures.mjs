/**
 * Makes the pictures of the README anew from the sample articles, with the built program, and writes what they show in words
 * beside them: `npm run pictures`. The timeline is drawn, the pages are what Chromium shows of them (apt-get install chromium).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { answerQuestion } from '../dist/answer/answer-question.js';
import { openCorpus } from '../dist/app/open-corpus.js';
import { layoutTimeline } from '../dist/timeline/layout-timeline.js';
import { renderPng } from '../dist/timeline/render-png.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = path.join(root, 'README.md');
const pictures = path.join(root, 'docs', 'pictures');
const question = /<!-- answer: (.+) -->/.exec(readFileSync(file, 'utf8'))?.[1];
if (question === undefined) throw new Error('README.md asks no question.');

const dataDir = mkdtempSync(path.join(tmpdir(), 'quelle-pictures-'));
const knowledge = path.join(root, 'knowledge');
mkdirSync(pictures, { recursive: true });
await drawTimeline();
await showPages();
rmSync(dataDir, { recursive: true });

async function drawTimeline() {
  const { corpus, neighbours } = await openCorpus({ paths: [knowledge], dataDir, timeZone: 'Europe/Berlin' });
  await neighbours.refresh();
  const answer = answerQuestion({ text: question, limit: 4 }, corpus);
  const { png, alternative } = await renderPng(layoutTimeline(answer, 'de'), 'de');
  writeFileSync(path.join(pictures, 'zeitleiste.png'), png);
  describe('zeitleiste.png', alternative);
}

/** The page of the answer, and the article of its first statement with the place in view. */
async function showPages() {
  const port = await freePort();
  const bot = spawn(process.execPath, [path.join(root, 'dist', 'main.js')], {
    env: { PATH: process.env.PATH, KNOWLEDGE_DIR: knowledge, DATA_DIR: dataDir, WEB_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of bot.stdout) if (String(line).includes('Seite: http')) break;
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const font = ownFont();
  const context = await browser.newContext({
    ...{ locale: 'de-DE', colorScheme: 'light', bypassCSP: true, deviceScaleFactor: 1.5 },
    viewport: { width: 920, height: 1400 },
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/antwort?${new URLSearchParams({ q: question, limit: '4' })}`);
  // Where an answer takes its time, a page waits for it that shows itself again.
  await page.waitForSelector('main section.pos', { timeout: 120_000 });
  await page.addStyleTag({ content: font });
  await shoot(page, 'antwort.png', page.getByRole('heading', { name: 'Zeitleiste' }));
  const headings = await page.locator('main section.pos h2').allTextContents();
  const speakers = await page.locator('main section.pos .who').allTextContents();
  describe(
    'antwort.png',
    `Die Seite der Antwort: ${question} ${headings.join(', ')}. Sprecher: ${speakers.join(', ')}.`,
  );
  await page.locator('main section.pos a[href^="/artikel"]').first().click();
  await page.addStyleTag({ content: font });
  await shoot(page, 'artikel.png', page.locator('footer'));
  const title = await page.locator('h1').textContent();
  const marked = await page.locator('mark[data-n]').count();
  describe(
    'artikel.png',
    `Die Seite eines Artikels: „${title}“, ${marked} Aussagen im Text markiert, am Rand, wer spricht.`,
  );
  await browser.close();
  bot.kill('SIGTERM');
  await once(bot, 'exit');
}

/** The page from its top to where something else begins. */
async function shoot(page, name, end) {
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => scrollTo(0, 0));
  const { y } = await end.boundingBox();
  await page.screenshot({
    path: path.join(pictures, name),
    clip: { x: 0, y: 0, width: 920, height: Math.floor(y) - 12 },
  });
}

/** Writes what a picture shows beside it. */
function describe(name, words) {
  const readme = readFileSync(file, 'utf8');
  const link = new RegExp(`!\\[[^\\]]*\\]\\(docs/pictures/${name.replace('.', '\\.')}\\)`);
  if (!link.test(readme)) throw new Error(`README.md does not show docs/pictures/${name}.`);
  // Brackets would end the words of a picture.
  const plain = words.replaceAll('[', '(').replaceAll(']', ')');
  writeFileSync(
    file,
    readme.replace(link, () => `![${plain}](docs/pictures/${name})`),
  );
}

/** The machine's own fonts differ from one to the next. */
function ownFont() {
  const folder = path.dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'),
  );
  const faces = [
    [400, '400Regular'],
    [700, '700Bold'],
  ].map(([weight, name]) => {
    const data = readFileSync(path.join(folder, name, `SourceSans3_${name}.ttf`)).toString('base64');
    return `@font-face{font-family:Own;font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
  });
  return `${faces.join('')}html{font-family:Own!important}`;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
