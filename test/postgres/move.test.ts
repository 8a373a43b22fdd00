import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { moveCommand } from '../../src/cli/move-command.ts';
import { openPostgresRows } from '../../src/storage/postgres/open-postgres-rows.ts';
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts';
import { openSqliteRows } from '../../src/storage/sqlite/open-sqlite-rows.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts';
import { runInProcess } from '../cli/screen.ts';
import { fillStore } from '../storage/fill-store.ts';
import { itMoves, type MovedEnd } from '../storage/move-contract.ts';
import { article, place } from '../storage/store-contract.ts';
import { asServer, newDatabase, newPlace } from './test-database.ts';

const root = mkdtempSync(path.join(tmpdir(), 'quelle-move-'));
const schemas: string[] = [];
afterAll(async () => {
  await rm(root, { recursive: true });
  await asServer(async (client) => {
    for (const schema of schemas) await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  });
});

let count = 0;
const inSqlite = (): MovedEnd => {
  count += 1;
  const file = path.join(root, `${count}.sqlite`);
  return { openStore: () => openSqliteStore(file), openRows: () => openSqliteRows(file) };
};
const inPostgres = (): MovedEnd => {
  const tables = newPlace();
  schemas.push(tables.schema);
  return { openStore: () => openPostgresStore(tables), openRows: () => openPostgresRows(tables) };
};

describe('moving from SQLite to PostgreSQL', () => {
  itMoves(() => ({ from: inSqlite(), to: inPostgres() }));
});

describe('moving from PostgreSQL to SQLite', () => {
  itMoves(() => ({ from: inPostgres(), to: inSqlite() }));
});

describe('quelle move', () => {
  it('brings an archive there and back, and refuses a database that has one', async () => {
    const database = await newDatabase();
    const environment = { DATA_DIR: path.join(root, 'daten'), DATABASE_URL: database.url };
    const run = (...argv: string[]) => runInProcess(['move', ...argv], [moveCommand], { environment });
    const store = await openSqliteStore(path.join(root, 'daten', 'quelle.sqlite'));
    await fillStore(store);
    await store.close();

    const there = await run('postgres');
    expect(there).toMatchObject({ code: 0 });
    expect(there.out).toBe(
      'Kopiert und verglichen: 3 Fassungen von Artikeln, 2 Abonnements, 2 Einträge im Buch der Posts, 1 Einstellungen von Kanälen, 1 Fragen hinter Buttons, 1 Meldungen von Lesern, 1 gezeigte Aussagen.\n',
    );
    expect(await run('postgres')).toMatchObject({
      code: 2,
      notes: ['Das Ziel ist nicht leer: Erwartet wird eine Datenbank, in der noch nichts steht.'],
    });

    const back = path.join(root, 'zurueck.sqlite');
    expect(await run('sqlite', back)).toMatchObject({ code: 0, out: there.out });
    const moved = await openSqliteStore(back);
    expect(await moved.articles()).toEqual([{ ...article, text: 'Das Bad schließt.' }]);
    expect(await moved.subscriptionsAt(place)).toHaveLength(2);
    await moved.close();
    await database.drop();
  });
});
