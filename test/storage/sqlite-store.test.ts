import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '../../src/storage/sqlite/database.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts';
import { article, draft, itIsAStore, place } from './store-contract.ts';

let folder = '';
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'store-'));
});
afterAll(() => rm(folder, { recursive: true }));
const newFile = (): string => {
  count += 1;
  return path.join(folder, `${count}`, 'quelle.sqlite');
};
const now = '2025-03-03T07:00:00.000Z';

describe('the store in SQLite', () => {
  itIsAStore(() => openSqliteStore(newFile()));

  it('keeps everything over a restart', async () => {
    const file = newFile();
    const before = await openSqliteStore(file);
    await before.saveArticles([article], now);
    await before.addSubscription(draft);
    await before.close();
    const after = await openSqliteStore(file);
    expect(await after.articles()).toEqual([article]);
    expect((await after.subscriptionsAt(place)).length).toBe(1);
    await after.close();
  });

  it('gives a due post to one of two processes on the same file', async () => {
    const file = newFile();
    const stores = [await openSqliteStore(file), await openSqliteStore(file)];
    const { id } = (await stores[0]?.addSubscription(draft)) ?? { id: 0 };
    const claims = await Promise.all(
      stores.map((store, index) =>
        store.claimPost({
          subscription: id,
          dueAt: now,
          owner: `p${index}`,
          now,
          leaseUntil: '2025-03-03T07:01:00.000Z',
        }),
      ),
    );
    expect(claims.filter((claim) => claim !== null).length).toBe(1);
    for (const store of stores) await store.close();
  });

  it('is backed up while another writes, and never over a file', async () => {
    const file = newFile();
    const store = await openSqliteStore(file);
    const other = await openSqliteStore(file);
    await store.saveArticles([article], now);
    const copy = path.join(folder, 'sicherung.sqlite');
    await Promise.all([store.backup(copy), other.saveArticles([{ ...article, id: 'bad-2' }], now)]);
    await expect(store.backup(copy)).rejects.toThrow('gibt es schon');
    await expect(store.backup(path.join(folder, 'fehlt', 'x'))).rejects.toMatchObject({ code: 'storage' });
    const copied = await openSqliteStore(copy);
    expect(await copied.checkIntegrity()).toEqual([]);
    expect((await copied.articles())[0]).toEqual(article);
    expect((await readdir(folder)).filter((name) => name.endsWith('.unfertig'))).toEqual([]);
    for (const open of [store, other, copied]) await open.close();
  });

  it('refuses what is no database, or none of its own time, and leaves it as it is', async () => {
    const garbage = path.join(folder, 'brief.sqlite');
    await writeFile(garbage, 'Liebe Redaktion, '.repeat(500));
    await expect(openSqliteStore(garbage)).rejects.toMatchObject({ code: 'storage' });
    const later = path.join(folder, 'spaeter.sqlite');
    const database = new Database(later);
    database.script('PRAGMA user_version = 99');
    database.close();
    await expect(openSqliteStore(later)).rejects.toThrow('neueren Version');
    await expect(openSqliteStore(path.join(garbage, 'quelle.sqlite'))).rejects.toMatchObject({
      code: 'storage',
    });
  });

  it('binds no value that would end the process', () => {
    const database = new Database(':memory:');
    for (const value of [true, Buffer.from('x'), Number.NaN, undefined])
      expect(() => database.all('SELECT ?', [value as unknown as string])).toThrow('erwartet Text');
    database.close();
  });
});
