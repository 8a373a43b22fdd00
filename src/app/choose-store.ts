import path from 'node:path';
import type { Config } from '../config/config-values.ts';
import { QuelleError } from '../errors.ts';
import { openSqliteStore } from '../storage/sqlite/open-sqlite-store.ts';
import type { Store } from '../storage/store.ts';

/** The store that is set. */
export interface ChosenStore {
  /** As it is named to people: a file, or a server and a database without user and password. */
  readonly name: string;
  /**
   * @param onNew told in one sentence when there was nothing
   * @throws QuelleError `storage`
   */
  open(onNew?: (sentence: string) => void): Promise<Store>;
}

/** PostgreSQL where DATABASE_URL is set, else a file in the data folder. */
export function chooseStore(config: Pick<Config, 'dataDir' | 'databaseUrl'>): ChosenStore {
  const { databaseUrl } = config;
  if (databaseUrl === null) {
    const file = sqliteFile(config);
    return { name: file, open: (onNew) => openSqliteStore(file, onNew) };
  }
  const { host, pathname } = new URL(databaseUrl);
  return {
    name: `${host}${pathname}`,
    async open(onNew) {
      // The driver is loaded only where it is needed.
      const { openPostgresStore } = await import('../storage/postgres/open-postgres-store.ts');
      return openPostgresStore({ url: databaseUrl }, onNew);
    },
  };
}

export function sqliteFile({ dataDir }: Pick<Config, 'dataDir'>): string {
  return path.join(dataDir, 'quelle.sqlite');
}

/**
 * The file of a store that is one.
 * @throws QuelleError `usage` where DATABASE_URL is set
 */
export function expectSqliteFile(config: Pick<Config, 'dataDir' | 'databaseUrl'>): string {
  if (config.databaseUrl === null) return sqliteFile(config);
  throw new QuelleError(
    'usage',
    'Erwartet wird eine SQLite-Datei, DATABASE_URL nennt eine PostgreSQL-Datenbank: pg_dump sichert sie, pg_restore spielt sie zurück.',
  );
}
