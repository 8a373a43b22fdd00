import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { doctorCommand } from '../../src/cli/doctor-command.ts';
import { TEST_DATA_DIR } from '../language/test-dictionary.ts';
import { runInProcess } from './screen.ts';

const SAMPLES = path.join(import.meta.dirname, '..', '..', 'knowledge');
let empty = '';
let other = '';
beforeAll(async () => {
  empty = await mkdtemp(path.join(tmpdir(), 'quelle-doctor-'));
  other = await mkdtemp(path.join(tmpdir(), 'quelle-doctor-'));
});
afterAll(() => Promise.all([empty, other].map((folder) => rm(folder, { recursive: true }))));
const examine = (environment: Record<string, string>) =>
  runInProcess(['doctor'], [doctorCommand], { environment: { DATA_DIR: TEST_DATA_DIR, ...environment } });

describe('the doctor', () => {
  it('finds a fresh checkout in order and shows how to go on', async () => {
    const { code, out } = await examine({ KNOWLEDGE_DIR: SAMPLES });
    expect(out.split('\n').filter((line) => line.startsWith('FEHLER'))).toEqual([]);
    expect(code).toBe(0);
    expect(out).toMatch(/gut {5}Archiv: \d+ Artikel/);
    expect(out).toContain('https://api.slack.com/apps?new_app=1');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(200);
  });

  it('calls a folder that is not there a fault, also where feeds have brought articles', async () => {
    const data = path.join(other, 'data-with-articles');
    await mkdir(path.join(data, 'articles'), { recursive: true });
    await symlink(path.join(TEST_DATA_DIR, 'cache'), path.join(data, 'cache'));
    await writeFile(path.join(data, 'articles', 'bad.md'), 'Das Bad\n\nDas Bad bleibt offen.');
    const { code, out } = await examine({ KNOWLEDGE_DIR: path.join(empty, 'vertippt'), DATA_DIR: data });
    expect(code).toBe(2);
    expect(out).toMatch(/FEHLER {2}Archiv: .*vertippt: Erwartet wird ein Ordner .* gefunden wurde nichts/);
  });

  it('names a damaged database and a mistyped setting', async () => {
    const data = path.join(other, 'damaged');
    await mkdir(data);
    await symlink(path.join(TEST_DATA_DIR, 'cache'), path.join(data, 'cache'));
    await writeFile(path.join(data, 'quelle.sqlite'), 'keine Datenbank, sondern ein Text. '.repeat(100));
    const { code, out } = await examine({
      KNOWLEDGE_DIR: SAMPLES,
      DATA_DIR: data,
      TIMEZONE: 'Europe/Berlin',
    });
    expect(code).toBe(2);
    expect(out).toMatch(/FEHLER {2}.*quelle\.sqlite/);
    expect(out).toMatch(/FEHLER {2}.*TIMEZONE.*TIME_ZONE/);
    expect(out).toContain('Wörterbuch: geladen');
  });

  it('names every fault and goes on to the next question', async () => {
    const { code, out } = await examine({
      KNOWLEDGE_DIR: empty,
      SLACK_APP_TOKEN: 'xapp-1',
    });
    expect(code).toBe(2);
    expect(out).toMatch(/FEHLER {2}Archiv: Erwartet wird wenigstens ein Artikel/);
    expect(out).toMatch(/FEHLER {2}Slack: Erwartet wird SLACK_BOT_TOKEN/);
    expect(out).toMatch(/gut {5}Datenbank: .* ist heil/);
  });
});
