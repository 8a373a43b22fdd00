import { createSqlStore } from '../sql/create-sql-store.ts';
import { StorageError } from '../storage-error.ts';
import type { Store } from '../store.ts';
import { ArticleListener } from './article-listener.ts';
import { checkIntegrity } from './check-integrity.ts';
import { PostgresEngine, type PostgresPlace } from './postgres-engine.ts';

/**
 * Opens the store in a PostgreSQL database, whose tables are made at first need and brought to the present version. Several
 * processes share it.
 *
 * @param onNew told in one sentence when there was nothing
 * @throws QuelleError `storage` when the database cannot be reached, or is of a later version
 */
export async function openPostgresStore(
  { url, schema = 'quelle' }: { readonly url: string; readonly schema?: string },
  onNew: (sentence: string) => void = () => {},
): Promise<Store> {
  const place: PostgresPlace = { url, schema };
  const engine = new PostgresEngine(place);
  const listener = new ArticleListener(place);
  try {
    if (await engine.migrate())
      onNew('Die PostgreSQL-Datenbank ist neu: Sie kennt keine Abonnements und keine früheren Antworten.');
  } catch (error) {
    await engine.close();
    throw error;
  }
  return createSqlStore(engine, {
    async backup(file) {
      throw new StorageError(
        'misuse',
        `Für die Sicherung ${file} wird eine SQLite-Datei erwartet. Eine PostgreSQL-Datenbank sichert pg_dump; „quelle move sqlite DATEI“ kopiert sie in eine Datei.`,
      );
    },
    checkIntegrity: () => engine.read(checkIntegrity),
    onArticles: (told) => listener.listen(told),
    async close() {
      await listener.close();
      await engine.close();
    },
  });
}
