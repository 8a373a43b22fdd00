import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts';
import { PostgresEngine } from '../../src/storage/postgres/postgres-engine.ts';
import { MIGRATIONS } from '../../src/storage/postgres/schema.ts';
import { all, first, run } from '../../src/storage/sql/sql-work.ts';
import { fillStore } from '../storage/fill-store.ts';
import { article, draft, itIsAStore, place } from '../storage/store-contract.ts';
import { asServer, newPlace } from './test-database.ts';

const schemas: string[] = [];
const newTables = () => {
  const made = newPlace();
  schemas.push(made.schema);
  return made;
};
const now = '2025-03-03T07:00:00.000Z';

afterAll(() =>
  asServer(async (client) => {
    for (const schema of schemas) await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  }),
);

describe('the store in PostgreSQL', () => {
  itIsAStore(() => openPostgresStore(newTables()));

  it('keeps everything over a restart, and says only once that it is new', async () => {
    const tables = newTables();
    const said: string[] = [];
    const before = await openPostgresStore(tables, (sentence) => said.push(sentence));
    await fillStore(before);
    await before.close();
    const after = await openPostgresStore(tables, (sentence) => said.push(sentence));
    expect(await after.articles()).toEqual([{ ...article, text: 'Das Bad schließt.' }]);
    expect((await after.subscriptionsAt(place)).length).toBe(2);
    expect(await after.checkIntegrity()).toEqual([]);
    expect(said).toHaveLength(1);
    await after.close();
  });

  it('gives each due post to one of several processes', async () => {
    const tables = newTables();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openPostgresStore(tables)));
    for (let round = 0; round < 10; round += 1) {
      const { id } = (await stores[0]?.addSubscription(draft)) ?? { id: 0 };
      const claims = await Promise.all(
        stores.map((store, index) =>
          store.claimPost({
            ...{ subscription: id, dueAt: now, owner: `p${index}`, now },
            leaseUntil: '2025-03-03T07:01:00.000Z',
          }),
        ),
      );
      expect(claims.filter((claim) => claim !== null).length).toBe(1);
    }
    for (const store of stores) await store.close();
  });

  it('counts the changes of several processes without a gap that anyone could miss', async () => {
    const tables = newTables();
    const stores = await Promise.all(Array.from({ length: 3 }, () => openPostgresStore(tables)));
    await Promise.all(
      stores.flatMap((store, index) =>
        Array.from({ length: 10 }, (_, n) =>
          store.saveArticles(
            [
              { ...article, id: `a${index}-${n}` },
              { ...article, text: `${index} ${n}` },
            ],
            now,
          ),
        ),
      ),
    );
    const changes = (await stores[0]?.articlesSince(0, 1000)) ?? [];
    expect(changes).toHaveLength(31);
    expect(new Set(changes.map(({ position }) => position)).size).toBe(31);
    expect(await stores[1]?.articleVersions('bad-1')).toHaveLength(30);
    for (const store of stores) await store.close();
  });

  it('tells another process of a change', async () => {
    const tables = newTables();
    const [one, other] = [await openPostgresStore(tables), await openPostgresStore(tables)];
    const told = new Promise<void>((resolve) => {
      let times = 0;
      // It tells once when it begins to listen, because it cannot know what was before.
      one.onArticles(() => {
        times += 1;
        if (times === 1) void other.saveArticles([article], now);
        else resolve();
      });
    });
    await told;
    expect(await one.articlePosition()).toBe(1);
    await one.close();
    await other.close();
  });

  it('goes on after the server has ended its connections', async () => {
    const store = await openPostgresStore(newTables());
    await store.saveArticles([article], now);
    await asServer((client) =>
      client.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'quelle'",
      ),
    );
    await store.articles().catch(() => {});
    expect(await store.articles()).toEqual([article]);
    await store.close();
  });

  describe('over tables of an earlier version', () => {
    /** A script of tomorrow: a column that says something of what is there. */
    const next =
      'ALTER TABLE subscriptions ADD COLUMN topic_length INTEGER; UPDATE subscriptions SET topic_length = length(topic)';
    const later = [...MIGRATIONS, next];
    const openFilled = async () => {
      const tables = newTables();
      const store = await openPostgresStore(tables);
      await fillStore(store);
      await store.close();
      const version = () =>
        asServer(async (client) => (await client.query(`SELECT version FROM ${tables.schema}.made_by`)).rows);
      return { tables, version };
    };

    it('brings them on and keeps what is in them, whoever of several comes first', async () => {
      const { tables, version } = await openFilled();
      const engines = [1, 2, 3].map(() => new PostgresEngine(tables));
      expect(await Promise.all(engines.map((engine) => engine.migrate(later)))).toEqual([
        false,
        false,
        false,
      ]);
      expect(await version()).toEqual([{ version: later.length }]);
      const [engine] = engines as [PostgresEngine, ...PostgresEngine[]];
      const rows = await engine.read(() => all('SELECT topic, topic_length FROM subscriptions ORDER BY id'));
      expect(rows.length).toBeGreaterThan(1);
      for (const { topic, topic_length } of rows) expect(topic_length).toBe(String(topic).length);
      expect(await engine.read(() => first('SELECT text FROM articles ORDER BY version DESC'))).toEqual({
        text: 'Das Bad schließt.',
      });
      await Promise.all(engines.map((one) => one.close()));
    });

    it('leaves them as they were where a script fails, so that the program before still opens them', async () => {
      const { tables, version } = await openFilled();
      const engine = new PostgresEngine(tables);
      await expect(
        engine.migrate([...later, 'ALTER TABLE nowhere ADD COLUMN nothing TEXT']),
      ).rejects.toThrow();
      await engine.close();
      expect(await version()).toEqual([{ version: MIGRATIONS.length }]);
      const store = await openPostgresStore(tables);
      expect((await store.subscriptionsAt(place)).length).toBe(2);
      await store.close();
    });

    it('has every script that was released as it was then', () => {
      const released = MIGRATIONS.map((script) =>
        createHash('sha1').update(script).digest('hex').slice(0, 12),
      );
      expect(released.slice(0, 1)).toEqual(['520fa8bdf6a0']);
    });
  });

  it('refuses tables of a later version, and leaves them as they are', async () => {
    const tables = newTables();
    await (await openPostgresStore(tables)).close();
    const engine = new PostgresEngine(tables);
    await engine.write(() => run('UPDATE made_by SET version = 99'));
    await engine.close();
    await expect(openPostgresStore(tables)).rejects.toThrow('neueren Version');
  });

  it('says what is wrong where nothing answers, or the name or the password is wrong', async () => {
    const { url } = newPlace();
    const nobody = new URL(url);
    nobody.port = '1';
    await expect(openPostgresStore({ url: nobody.href })).rejects.toMatchObject({ fault: 'unreachable' });
    const unknown = new URL(url);
    unknown.pathname = '/gibt_es_nicht';
    await expect(openPostgresStore({ url: unknown.href })).rejects.toMatchObject({ fault: 'unreachable' });
  });

  it('refuses a backup in a file, and names what makes one', async () => {
    const store = await openPostgresStore(newTables());
    await expect(store.backup('/tmp/nie.sqlite')).rejects.toThrow('pg_dump');
    await store.close();
  });
});
