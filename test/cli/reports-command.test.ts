import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { reportsCommand } from '../../src/cli/reports-command.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts';
import { report } from '../storage/store-contract.ts';
import { runInProcess } from './screen.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quelle-reports-'));
});
afterAll(() => rm(folder, { recursive: true }));
const run = (...argv: string[]) =>
  runInProcess(['reports', ...argv], [reportsCommand], { environment: { DATA_DIR: folder } });

describe('quelle reports', () => {
  it('says that there are none', async () => {
    expect(await run()).toMatchObject({ code: 1, notes: ['Es liegen keine Meldungen vor.'] });
  });

  it('shows what was shown and what the reader says, and obeys no control character in it', async () => {
    const store = await openSqliteStore(path.join(folder, 'quelle.sqlite'));
    await store.addReport({ ...report, comment: 'Das sagte\u001b[2J der Rat.\nNicht sie.' });
    await store.close();
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toContain('1  03.03.2025, slack: bad-1, Zeichen 13–38');
    expect(out).toContain('gezeigt: Ines Reuth, 11.03.2025');
    expect(out).toContain('Leser: Das sagte[2J der Rat. Nicht sie.');
    expect(out).not.toContain('\u001b');
    expect(JSON.parse((await run('--json')).out)).toMatchObject({ id: 1, article: 'bad-1' });
  });

  it('takes one off the list, once', async () => {
    expect(await run('--done', '1')).toMatchObject({ code: 0 });
    expect(await run('--done', '1')).toMatchObject({ code: 1, notes: ['Eine Meldung 1 gibt es nicht.'] });
    expect(await run('--done', 'eins')).toMatchObject({ code: 2 });
  });
});
