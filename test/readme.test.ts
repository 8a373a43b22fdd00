import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { openCorpus } from '../src/app/open-corpus.ts';
import { askCommand } from '../src/cli/ask-command.ts';
import { SETTING_DEFAULTS } from '../src/config.ts';
import { layoutTimeline } from '../src/timeline/layout-timeline.ts';
import { renderPng } from '../src/timeline/render-png.ts';
import { runInProcess } from './cli/screen.ts';

const root = path.join(import.meta.dirname, '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

let dataDir = '';
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'readme-'));
});
afterAll(() => rm(dataDir, { recursive: true }));

describe('the README', () => {
  it('opens with an answer that the program gives, to the letter (`npm run readme` writes it)', async () => {
    const [, question = '', shown = ''] = /<!-- answer: (.+) -->\n+```\n([\s\S]*?)\n```/.exec(readme) ?? [];
    const environment = { DATA_DIR: dataDir, KNOWLEDGE_DIR: path.join(root, 'knowledge') };
    const { out } = await runInProcess(['ask', '--limit', '4', question], [askCommand], { environment });
    expect(shown).toBe(out.trimEnd());
  });

  it('shows the timeline of the same answer, and says in words what is on it (`npm run pictures` draws it)', async () => {
    const [, question = ''] = /<!-- answer: (.+) -->/.exec(readme) ?? [];
    const [, words = '', place = ''] = /!\[([^\]]+)\]\((docs\/pictures\/[a-z]+\.png)\)/.exec(readme) ?? [];
    const opened = await openCorpus({
      ...{ paths: [path.join(root, 'knowledge')], dataDir, timeZone: 'Europe/Berlin' },
    });
    await opened.neighbours.refresh();
    const timeline = layoutTimeline(answerQuestion({ text: question, limit: 4 }, opened.corpus), 'de');
    const { alternative } = await renderPng(timeline, 'de');
    expect(words).toBe(alternative.replaceAll('[', '(').replaceAll(']', ')'));
    const picture = readFileSync(path.join(root, place));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.length).toBeLessThan(150_000);
  });

  it('shows the page of the same answer and of an article, and says in words what is on them', () => {
    const [, question = ''] = /<!-- answer: (.+) -->/.exec(readme) ?? [];
    const pages = [...readme.matchAll(/!\[([^\]]+)\]\((docs\/pictures\/(?:antwort|artikel)\.png)\)/g)];
    expect(pages[0]?.[1]).toContain(`${question} Ja, Nein, Noch nicht, Offen.`);
    expect(pages[1]?.[1]).toContain('Aussagen im Text markiert');
    for (const [, , place = ''] of pages) {
      const picture = readFileSync(path.join(root, place));
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
      expect(picture.length).toBeLessThan(300_000);
    }
  });

  it('names only files that are there, and only settings that there are', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '');
    for (const link of links) expect(() => readFileSync(path.join(root, link))).not.toThrow();
    const named = [...readme.matchAll(/`((?:DISCORD|SLACK|WEB|HEALTH|FETCH|DATA|KNOWLEDGE|LOG)_[A-Z_]+)`/g)];
    for (const [, name = ''] of named) expect(Object.keys(SETTING_DEFAULTS)).toContain(name);
  });
});
