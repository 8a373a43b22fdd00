import { copyFile, rename, rm } from 'node:fs/promises';
import type { SqlValue } from '../sql/sql-work.ts';
import { StorageError } from '../storage-error.ts';
import { checkIntegrity } from './check-integrity.ts';
import { Database } from './database.ts';
import { expectFile, isFile } from './expect-file.ts';
import { migrate } from './schema.ts';

/** What was saved of a damaged database, by table, and where the damaged file lies now. */
export interface Repair {
  readonly rows: Readonly<Record<string, number>>;
  readonly damaged: string;
}

/** Files that belong to a database: a stale one beside a new database would damage that, too. */
const BESIDE = ['-wal', '-shm'];
const TABLES =
  "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";

/**
 * Saves what can be read of a database into a new one in its place; the old file is kept beside it. No process may have
 * it open.
 * @param suffix of the name under which the old file is kept
 * @throws QuelleError `storage` when there is no file, or the new one cannot be written
 */
export async function repairDatabase(file: string, suffix: string): Promise<Repair> {
  await expectFile(file);
  const fresh = `${file}.neu`;
  await removeDatabase(fresh);
  const target = new Database(fresh);
  let rows: Readonly<Record<string, number>>;
  try {
    migrate(target);
    rows = saveRows(file, target);
    // Nothing may be left beside the file that is moved.
    target.all('PRAGMA journal_mode = DELETE');
  } finally {
    target.close();
  }
  const damaged = `${file}.${suffix}`;
  await rename(file, damaged);
  for (const ending of BESIDE) await rename(`${file}${ending}`, `${damaged}${ending}`).catch(() => {});
  await rename(fresh, file);
  return { rows, damaged };
}

/**
 * Puts a backup in the place of the database, whose file is kept beside it. No process may have it open.
 * @param suffix of the name under which the old file is kept
 * @returns where the old file lies now; null where there was none
 * @throws QuelleError `storage` when the backup is no whole database of ours
 */
export async function restoreDatabase(file: string, backup: string, suffix: string): Promise<string | null> {
  await expectFile(backup);
  const fresh = `${file}.neu`;
  await removeDatabase(fresh);
  await copyFile(backup, fresh);
  try {
    checkBackup(fresh, backup);
  } catch (error) {
    await removeDatabase(fresh);
    throw error;
  }
  const old = (await isFile(file)) ? `${file}.${suffix}` : null;
  if (old !== null) {
    await rename(file, old);
    for (const ending of BESIDE) await rename(`${file}${ending}`, `${old}${ending}`).catch(() => {});
  }
  await rename(fresh, file);
  return old;
}

/** @throws StorageError that names the backup, not its copy, when it is no whole database */
function checkBackup(copy: string, backup: string): void {
  const database = openDamaged(copy);
  if (database === null)
    throw new StorageError('damaged', `Die Sicherung ${backup} ist beschädigt oder keine Datenbank.`);
  try {
    const [finding] = checkIntegrity(database);
    if (finding !== undefined)
      throw new StorageError('damaged', `Die Sicherung ${backup} ist selbst beschädigt: ${finding}.`);
    migrate(database);
    database.all('PRAGMA journal_mode = DELETE');
  } finally {
    database.close();
  }
}

function saveRows(file: string, target: Database): Record<string, number> {
  const tables = target.all(TABLES).map(({ name }) => String(name));
  const saved = Object.fromEntries(tables.map((table) => [table, 0]));
  const source = openDamaged(file);
  if (source === null) return saved;
  try {
    for (const table of tables) saved[table] = saveTable(table, source, target);
    return saved;
  } finally {
    source.close();
  }
}

/** Null when not even its first page can be read. */
function openDamaged(file: string): Database | null {
  try {
    return new Database(file);
  } catch {
    return null;
  }
}

/** Reads forwards to the first row that cannot be read, then backwards from the end to the last one. */
function saveTable(table: string, source: Database, target: Database): number {
  const columns = target.all(`PRAGMA table_info(${table})`);
  const names = columns.map(({ name }) => String(name));
  const insert = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  // As bytes: libsql ends the process over a text that is no UTF-8.
  const read = columns.map(({ name, type }) => (type === 'TEXT' ? `CAST(${name} AS BLOB) AS ${name}` : name));
  const seen = new Set<number>();
  let saved = 0;
  for (const [comparison, order, start] of [
    ['>', 'ASC', Number.MIN_SAFE_INTEGER],
    ['<', 'DESC', Number.MAX_SAFE_INTEGER],
  ] as const) {
    const sql = `SELECT rowid AS position, ${read.join(', ')} FROM ${table} WHERE rowid ${comparison} ? ORDER BY rowid ${order} LIMIT 1`;
    for (let at: number = start; ; ) {
      const row = attempt(() => source.first(sql, [at]));
      if (row === null || seen.has(Number(row.position))) break;
      at = Number(row.position);
      seen.add(at);
      // A row that is damaged in itself may not fit any more.
      if (
        attempt(() =>
          target.run(
            insert,
            names.map((name) => textOf(row[name])),
          ),
        ) !== null
      )
        saved += 1;
    }
  }
  return saved;
}

/** @throws TypeError for bytes that are no text */
function textOf(value: unknown): SqlValue {
  // libsql gives bytes as an ArrayBuffer, of whichever realm.
  if (typeof value === 'object' && value !== null)
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(value as ArrayBuffer));
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

async function removeDatabase(file: string): Promise<void> {
  for (const ending of ['', ...BESIDE]) await rm(`${file}${ending}`, { force: true });
}
