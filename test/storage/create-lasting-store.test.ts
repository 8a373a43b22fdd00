import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLastingStore } from '../../src/storage/create-lasting-store.ts';
import { createMemoryStore } from '../../src/storage/memory/create-memory-store.ts';
import { Database } from '../../src/storage/sqlite/database.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import type { Store } from '../../src/storage/store.ts';
import { draft, itIsAStore, place, report } from './store-contract.ts';

let folder = '';
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lasting-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A lasting store over a file that a test has prepared, and everything that was told about it. */
function setUp(file: string) {
  const time = { now: 0 };
  const told: string[] = [];
  const news: string[] = [];
  const store = createLastingStore(
    () => openSqliteStore(file, (sentence) => news.push(sentence)),
    { troubled: ({ message }) => told.push(message), healed: () => told.push('healed') },
    () => time.now,
  );
  return { store, time, told, news };
}
const newFile = (): string => {
  count += 1;
  return path.join(folder, `${count}`, 'quelle.sqlite');
};

describe('a store that is there from the start', () => {
  itIsAStore(async () => setUp(newFile()).store);

  it('says that its file is new', async () => {
    const file = newFile();
    const { store, news } = setUp(file);
    await store.articleMarks();
    expect(news).toEqual([
      `Die Datenbank ${file} ist neu: Sie kennt keine Abonnements und keine früheren Antworten.`,
    ]);
    await store.close();
  });

  it('without a folder for its file refuses with a sentence, and heals when the folder is there', async () => {
    const blocked = path.join(folder, 'blocked');
    await writeFile(blocked, '');
    const { store, time, told } = setUp(path.join(blocked, 'quelle.sqlite'));
    await expect(store.addSubscription(draft)).rejects.toMatchObject({ fault: 'unreachable' });
    expect(store.isWell()).toBe(false);
    await rm(blocked);
    time.now += 6000;
    await store.addSubscription(draft);
    expect(store.isWell()).toBe(true);
    expect(told).toEqual([expect.stringContaining('lässt sich nicht anlegen'), 'healed']);
    await store.close();
  });

  it('over a damaged file says in German what to do, and heals when the file is replaced', async () => {
    const file = path.join(folder, 'damaged.sqlite');
    await writeFile(file, 'Liebe Redaktion, '.repeat(500));
    const { store, time, told } = setUp(file);
    await expect(store.activeSubscriptions()).rejects.toMatchObject({ fault: 'damaged' });
    expect(told[0]).toContain('beschädigt');
    expect(told[0]).toContain('quelle repair');
    expect(told[0]).not.toContain('file is not a database');
    await rm(file);
    time.now += 6000;
    expect(await store.activeSubscriptions()).toEqual([]);
    expect(told.at(-1)).toBe('healed');
    await store.close();
  });

  it('in trouble is told once a minute, however much is asked of it', async () => {
    const file = path.join(folder, 'damaged-2.sqlite');
    await writeFile(file, 'Liebe Redaktion, '.repeat(500));
    const { store, time, told } = setUp(file);
    for (; time.now < 120_000; time.now += 500) await store.articles().catch(() => {});
    expect(told).toHaveLength(2);
  });

  it('that comes and goes is told of once a minute, and is not called healed more often', async () => {
    const inner = await openSqliteStore(newFile());
    const told: string[] = [];
    let now = 0;
    let isFull = false;
    const store = createLastingStore(
      async () => ({
        ...inner,
        async addReport(draft) {
          if (isFull) throw new StorageError('full', 'Der Datenträger ist voll.');
          return inner.addReport(draft);
        },
      }),
      { troubled: ({ message }) => told.push(message), healed: () => told.push('healed') },
      () => now,
    );
    for (; now < 130_000; now += 1000) {
      isFull = now % 2000 === 0;
      await store.addReport({ ...report, comment: `${now}` }).catch(() => {});
    }
    const full = 'Der Datenträger ist voll.';
    expect(told).toEqual([full, 'healed', full, 'healed', full, 'healed']);
    await store.close();
  });

  it('stays open when something fails late that was asked of the one before', async () => {
    const gone = new StorageError('unreachable', 'Die Datenbank ist fort.');
    const opened: Store[] = [];
    let failLate = (_: Error): void => {};
    let closed = 0;
    const store = createLastingStore(
      async () => {
        const memory = createMemoryStore();
        const isFirst = opened.length === 0;
        opened.push({
          ...memory,
          articles: () =>
            isFirst
              ? new Promise((_, reject) => {
                  failLate = reject;
                })
              : memory.articles(),
          reports: () => (isFirst ? Promise.reject(gone) : memory.reports()),
          async close() {
            closed += 1;
          },
        });
        return opened.at(-1) as Store;
      },
      { troubled: () => {}, healed: () => {} },
      () => 0,
    );
    const late = store.articles();
    await expect(store.reports()).rejects.toBe(gone);
    expect(await store.reports()).toEqual([]);
    failLate(gone);
    await expect(late).rejects.toBe(gone);
    expect(await store.articles()).toEqual([]);
    expect([opened.length, closed]).toEqual([2, 1]);
  });

  it('on a full disk refuses what would be written, reads all the same, and heals with room', async () => {
    const inner = await openSqliteStore(newFile());
    const disk = { full: true };
    const told: string[] = [];
    const store = createLastingStore(
      async () => ({
        ...inner,
        addSubscription: async (wanted) => {
          if (disk.full) throw new StorageError('full', 'Der Datenträger ist voll.');
          return inner.addSubscription(wanted);
        },
      }),
      { troubled: ({ message }) => told.push(message), healed: () => told.push('healed') },
      () => 0,
    );
    await expect(store.addSubscription(draft)).rejects.toMatchObject({ fault: 'full' });
    expect(await store.subscriptionsAt(place)).toEqual([]);
    expect(told).toEqual(['Der Datenträger ist voll.']);
    disk.full = false;
    await store.addSubscription(draft);
    expect(told.at(-1)).toBe('healed');
    await store.close();
  });
});

describe('a refusal of SQLite', () => {
  it('for want of room is called a full disk', () => {
    const database = new Database(':memory:');
    database.script('CREATE TABLE t (a TEXT)');
    database.all('PRAGMA max_page_count = 2');
    const fill = () => database.run('INSERT INTO t VALUES (?)', ['x'.repeat(100_000)]);
    expect(fill).toThrow('Datenträger ist voll');
    database.close();
  });

  it('of a folder in the place of its file is called unreachable', () => {
    expect(() => new Database(folder)).toThrow('lässt sich nicht öffnen');
  });
});

describe('a database that another process holds', () => {
  it('stops nothing else while something waits for it', async () => {
    const file = newFile();
    const { store } = setUp(file);
    await store.articleMarks();
    const other = new Database(file);
    other.script('BEGIN IMMEDIATE');
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 10);
    const saved = store.addSubscription(draft);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const meanwhile = turns;
    expect(await store.articleMarks()).toEqual([]);
    other.script('COMMIT');
    expect(await saved).toMatchObject({ id: 1 });
    clearInterval(ticking);
    expect(meanwhile).toBeGreaterThan(0);
    other.close();
    await store.close();
  });
});
