import type { Database } from './database.ts';

/** What SQLite finds wrong with a file, in its words; empty when nothing is. */
export function checkIntegrity(database: Database): readonly string[] {
  return database
    .all('PRAGMA integrity_check')
    .map((row) => String(row.integrity_check))
    .filter((finding) => finding !== 'ok');
}
