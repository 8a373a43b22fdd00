import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { TABLES } from '../../src/storage/sql/tables.ts';
import { Database } from '../../src/storage/sqlite/database.ts';
import { openSqliteRows } from '../../src/storage/sqlite/open-sqlite-rows.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts';
import { itMoves, type MovedEnd } from './move-contract.ts';

const root = mkdtempSync(path.join(tmpdir(), 'quelle-move-'));
afterAll(() => rm(root, { recursive: true }));
let count = 0;
const newFile = (): string => {
  count += 1;
  return path.join(root, `${count}.sqlite`);
};
const newEnd = (): MovedEnd => {
  const file = newFile();
  return { openStore: () => openSqliteStore(file), openRows: () => openSqliteRows(file) };
};

describe('moving from one SQLite file to another', () => {
  itMoves(() => ({ from: newEnd(), to: newEnd() }));

  it('knows every table', async () => {
    const file = newFile();
    await (await openSqliteStore(file)).close();
    const database = new Database(file);
    const found = database.all(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    );
    database.close();
    expect(found.map(({ name }) => name).sort()).toEqual(TABLES.map(({ name }) => name).sort());
  });
});
