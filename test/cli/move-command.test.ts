import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { moveCommand } from '../../src/cli/move-command.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts';
import { fillStore } from '../storage/fill-store.ts';
import { runInProcess } from './screen.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quelle-move-'));
});
afterAll(() => rm(folder, { recursive: true }));
const run = (argv: readonly string[], environment: Record<string, string> = {}) =>
  runInProcess(['move', ...argv], [moveCommand], { environment: { DATA_DIR: folder, ...environment } });

describe('quelle move', () => {
  it.each([[[]], [['oracle']], [['sqlite', 'a.sqlite', 'b.sqlite']]])(
    'says what it expects after %j',
    async (argv) => {
      expect(await run(argv)).toMatchObject({
        code: 2,
        notes: ['Erwartet wird move postgres|sqlite [DATEI].'],
      });
    },
  );

  it('makes no database where it finds none to copy', async () => {
    const { code, notes } = await run(['postgres'], { DATABASE_URL: 'postgres://quelle@127.0.0.1:1/quelle' });
    expect({ code, notes }).toEqual({ code: 2, notes: [expect.stringContaining('es gibt sie nicht')] });
    expect(await readdir(folder)).toEqual([]);
  });

  it('says which setting is missing, and that nobody answers, without the password', async () => {
    const store = await openSqliteStore(path.join(folder, 'quelle.sqlite'));
    await fillStore(store);
    await store.close();
    expect(await run(['postgres'])).toMatchObject({
      code: 2,
      notes: [expect.stringContaining('DATABASE_URL fehlt')],
    });
    const { notes } = await run(['postgres'], {
      DATABASE_URL: 'postgres://quelle:geheim@127.0.0.1:1/quelle',
    });
    expect(notes).toEqual([expect.stringContaining('nicht zu erreichen')]);
    expect(notes.join()).not.toContain('geheim');
  });
});
