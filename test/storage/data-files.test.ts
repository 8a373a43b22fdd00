import { copyFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts';
import { SCHEMA_VERSION } from '../../src/storage/sqlite/schema.ts';
import type { Store } from '../../src/storage/store.ts';
import { fillStore } from './fill-store.ts';
import { article, place, report, shown } from './store-contract.ts';

const kept = path.join(import.meta.dirname, 'data');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'data-files-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The schema version that first had reports. */
const REPORTS_SINCE = 2;
/** And the one that first remembered what was shown. */
const SHOWN_SINCE = 3;

async function expectEverything(store: Store, version: number): Promise<void> {
  expect(await store.checkIntegrity()).toEqual([]);
  expect(await store.articles()).toEqual([{ ...article, text: 'Das Bad schließt.' }]);
  expect((await store.articleVersions('bad-1')).map(({ version }) => version)).toEqual([1, 2]);
  expect(await store.subscriptionsAt(place)).toMatchObject([
    { id: 1, rhythm: 'daily', seen: '{"version":1}', handledUntil: '2025-03-03T07:00:00.000Z' },
    { id: 2, rhythm: 'weekly', weekday: 5, whenNothing: 'line', active: true },
  ]);
  expect(await store.posts(1)).toMatchObject([{ state: 'posted', messageId: 'm1' }]);
  expect(await store.abandonedPosts('2025-03-03T07:02:00.000Z')).toMatchObject([
    { subscription: 2, state: 'sending', content: '{"items":[]}', attempts: 1 },
  ]);
  expect(await store.channelSettings(place)).toEqual({ language: 'en', limit: 5 });
  expect(await store.buttonState('k', '2025-03-04T07:00:00.000Z')).toEqual({
    value: 'Wird das Bad geschlossen?',
  });
  expect(await store.reports()).toEqual(version < REPORTS_SINCE ? [] : [{ ...report, id: 1 }]);
  expect(await store.shownAt(place, shown.at)).toEqual(
    version < SHOWN_SINCE ? [] : [{ ...shown, notedAt: null }],
  );
}

describe('the data files of every schema version', () => {
  it('are kept, one for each', async () => {
    const names = Array.from({ length: SCHEMA_VERSION }, (_, n) => `v${n + 1}.sqlite`);
    expect((await readdir(kept)).sort()).toEqual(names);
  });

  for (let version = 1; version <= SCHEMA_VERSION; version += 1)
    it(`open and migrate from version ${version} with everything in them`, async () => {
      const file = path.join(folder, `v${version}.sqlite`);
      await copyFile(path.join(kept, `v${version}.sqlite`), file);
      const store = await openSqliteStore(file);
      await expectEverything(store, version);
      await store.close();
    });

  it('hold what this version writes', async () => {
    const store = await openSqliteStore(path.join(folder, 'new.sqlite'));
    await fillStore(store);
    await expectEverything(store, SCHEMA_VERSION);
    await store.close();
  });
});
