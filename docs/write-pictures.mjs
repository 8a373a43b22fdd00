/**
 * Draws the pictures of the README anew from the sample articles, with the built program, and writes what they say in words
 * beside them: `npm run pictures`.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerQuestion } from '../dist/answer/answer-question.js';
import { openCorpus } from '../dist/app/open-corpus.js';
import { layoutTimeline } from '../dist/timeline/layout-timeline.js';
import { renderPng } from '../dist/timeline/render-png.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = path.join(root, 'README.md');
const readme = readFileSync(file, 'utf8');
const question = /<!-- answer: (.+) -->/.exec(readme)?.[1];
if (question === undefined) throw new Error('README.md asks no question.');

const dataDir = mkdtempSync(path.join(tmpdir(), 'quelle-pictures-'));
const knowledge = path.join(root, 'knowledge');
const { corpus, neighbours } = await openCorpus({ paths: [knowledge], dataDir, timeZone: 'Europe/Berlin' });
await neighbours.refresh();
const answer = answerQuestion({ text: question, limit: 4 }, corpus);
const { png, alternative } = await renderPng(layoutTimeline(answer, 'de'), 'de');
mkdirSync(path.join(root, 'docs', 'pictures'), { recursive: true });
writeFileSync(path.join(root, 'docs', 'pictures', 'zeitleiste.png'), png);
writeFileSync(
  file,
  readme.replace(
    /!\[[^\]]*\]\(docs\/pictures\/zeitleiste\.png\)/,
    () => `![${plain(alternative)}](docs/pictures/zeitleiste.png)`,
  ),
);
rmSync(dataDir, { recursive: true });

/** Brackets would end the words of a picture. */
function plain(text) {
  return text.replaceAll('[', '(').replaceAll(']', ')');
}
