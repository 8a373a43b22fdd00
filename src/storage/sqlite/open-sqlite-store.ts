import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { createSqlStore } from '../sql/create-sql-store.ts';
import type { SqlEngine, SqlWork } from '../sql/sql-work.ts';
import { StorageError } from '../storage-error.ts';
import type { Store } from '../store.ts';
import { backUp } from './back-up.ts';
import { checkIntegrity } from './check-integrity.ts';
import { Database } from './database.ts';
import { migrate } from './schema.ts';
import { waitWhileBusy } from './wait-while-busy.ts';

/**
 * Opens the store in a SQLite file, made with its folder at first need and brought to the present schema version.
 * Several processes may open the same file.
 *
 * @param file for instance `quelle.sqlite` below DATA_DIR
 * @param onNew told in one sentence when there was no database, or an empty one: what a disk that is not mounted looks like
 * @throws QuelleError `storage` when the file cannot be opened, is none of ours or of a later version
 */
export async function openSqliteStore(
  file: string,
  onNew: (sentence: string) => void = () => {},
): Promise<Store> {
  return createSqliteStore(await openDatabase(file, onNew));
}

/** The file of a store, as `openSqliteStore` opens it. */
export async function openDatabase(
  file: string,
  onNew: (sentence: string) => void = () => {},
): Promise<Database> {
  await makeFolder(path.dirname(file));
  return waitWhileBusy(() => openAtOnce(file, onNew));
}

function openAtOnce(file: string, onNew: (sentence: string) => void): Database {
  const database = new Database(file);
  try {
    const isNew = migrate(database);
    if (isNew)
      onNew(`Die Datenbank ${file} ist neu: Sie kennt keine Abonnements und keine früheren Antworten.`);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new StorageError(
      'unreachable',
      `Der Ordner ${folder} für die Datenbank lässt sich nicht anlegen: Rechte und Datenträger prüfen.`,
      cause,
    );
  }
}

/** Work is one statement or one transaction, so it can wait for another process. */
function createSqliteStore(database: Database): Store {
  const engine: SqlEngine = {
    read: (work) => waitWhileBusy(() => runAtOnce(work(), database)),
    write: (work) => waitWhileBusy(() => database.transaction(() => runAtOnce(work(), database))),
  };
  return createSqlStore(engine, {
    backup: (file) => backUp(database, file),
    checkIntegrity: async () => checkIntegrity(database),
    // Whoever shares the file looks now and then.
    onArticles: () => () => {},
    close: async () => database.close(),
  });
}

/** Does the work statement by statement, without waiting. */
export function runAtOnce<Result>(work: SqlWork<Result>, database: Database): Result {
  for (let step = work.next({ rows: [], changes: 0 }); ; ) {
    if (step.done === true) return step.value;
    step = work.next(database.step(step.value));
  }
}
