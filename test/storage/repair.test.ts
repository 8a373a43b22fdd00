import { mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts';
import { repairDatabase, restoreDatabase } from '../../src/storage/sqlite/repair.ts';
import { article, draft, place } from './store-contract.ts';

let folder = '';
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'repair-'));
});
afterAll(() => rm(folder, { recursive: true }));
const NOW = '2025-03-03T07:00:00.000Z';

/** A database with one subscription and many articles, closed. */
async function filled(): Promise<string> {
  count += 1;
  const file = path.join(folder, `${count}`, 'quelle.sqlite');
  const store = await openSqliteStore(file);
  await store.addSubscription(draft);
  const articles = Array.from({ length: 200 }, (_, n) => ({
    ...article,
    id: `a${String(n).padStart(3, '0')}`,
    text: 'Das Bad bleibt offen. '.repeat(100),
  }));
  await store.saveArticles(articles, NOW);
  await store.close();
  return file;
}

/** Writes over a part of the file, as a dying disk does. */
async function damage(file: string, at: number, bytes: number): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(bytes, 0xa5), 0, bytes, at);
  await handle.close();
}

describe('repairing a database', () => {
  it('saves all that is not damaged, and keeps the old file', async () => {
    const file = await filled();
    await damage(file, 200_000, 8192);
    const { rows, damaged } = await repairDatabase(file, 'alt');
    expect(rows.subscriptions).toBe(1);
    expect(rows.articles).toBeGreaterThan(100);
    expect(rows.articles).toBeLessThan(200);
    expect(damaged).toBe(`${file}.alt`);
    const store = await openSqliteStore(file);
    expect(await store.checkIntegrity()).toEqual([]);
    expect(await store.subscriptionsAt(place)).toHaveLength(1);
    await store.close();
  });

  it('of which nothing can be read begins anew', async () => {
    const file = await filled();
    await writeFile(file, 'Liebe Redaktion, '.repeat(500));
    expect((await repairDatabase(file, 'alt')).rows.subscriptions).toBe(0);
    const store = await openSqliteStore(file);
    await store.addSubscription(draft);
    await store.close();
  });

  it('that is whole changes nothing', async () => {
    const file = await filled();
    expect((await repairDatabase(file, 'alt')).rows).toMatchObject({ subscriptions: 1, articles: 200 });
  });

  it('that is not there says so', async () => {
    await expect(repairDatabase(path.join(folder, 'fehlt.sqlite'), 'alt')).rejects.toThrow(
      'es gibt sie nicht',
    );
  });
});

describe('restoring a backup', () => {
  it('brings back what was there, whatever happened since', async () => {
    const file = await filled();
    const backup = path.join(folder, 'sicherung.sqlite');
    const before = await openSqliteStore(file);
    await before.backup(backup);
    await before.removeSubscription(1, place);
    await before.close();
    await damage(file, 0, 4096);
    expect(await restoreDatabase(file, backup, 'alt')).toBe(`${file}.alt`);
    const after = await openSqliteStore(file);
    expect(await after.subscriptionsAt(place)).toHaveLength(1);
    expect((await after.articleMarks()).length).toBe(200);
    await after.close();
    expect((await readdir(path.dirname(file))).filter((name) => name.includes('.neu'))).toEqual([]);
  });

  it('refuses what is no whole database, and leaves the present one', async () => {
    const file = await filled();
    const backup = await filled();
    await damage(backup, 100_000, 8192);
    await expect(restoreDatabase(file, backup, 'alt')).rejects.toMatchObject({ fault: 'damaged' });
    const store = await openSqliteStore(file);
    expect((await store.articleMarks()).length).toBe(200);
    await store.close();
  });

  it('names the backup that is no database, and leaves nothing of it beside the present one', async () => {
    const file = await filled();
    const backup = path.join(folder, 'einkaufszettel.sqlite');
    await writeFile(backup, 'Milch, Brot, Batterien\n'.repeat(300));
    await expect(restoreDatabase(file, backup, 'alt')).rejects.toThrow(`Die Sicherung ${backup}`);
    expect((await readdir(path.dirname(file))).filter((name) => name.includes('.neu'))).toEqual([]);
  });
});
