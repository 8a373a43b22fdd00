import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askCommand } from '../src/cli/ask-command.ts';
import { SETTING_DEFAULTS } from '../src/config.ts';
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

  it('names only files that are there, and only settings that there are', () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((match) => match[1] ?? '');
    for (const link of links) expect(() => readFileSync(path.join(root, link))).not.toThrow();
    const named = [...readme.matchAll(/`((?:DISCORD|SLACK|WEB|HEALTH|FETCH|DATA|KNOWLEDGE|LOG)_[A-Z_]+)`/g)];
    for (const [, name = ''] of named) expect(Object.keys(SETTING_DEFAULTS)).toContain(name);
  });
});
