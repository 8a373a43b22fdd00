import { all, type SqlWork } from '../sql/sql-work.ts';

/** What must hold between rows, each with what is wrong where it gives one. */
const RULES: readonly (readonly [string, string])[] = [
  [
    'Artikel %: Seine Fassungen sind nicht durchgehend gezählt.',
    'SELECT id AS what FROM articles GROUP BY id HAVING MAX(version) <> COUNT(*) OR MIN(version) <> 1',
  ],
  [
    'Post %: Er ist beendet und hat doch einen Inhalt.',
    "SELECT due_at AS what FROM posts WHERE state NOT IN ('claimed', 'sending') AND content IS NOT NULL",
  ],
  [
    'Datenbank %: PostgreSQL hat beschädigte Seiten gefunden.',
    'SELECT datname AS what FROM pg_stat_database WHERE datname = current_database() AND checksum_failures > 0',
  ],
];

/** What is wrong, in sentences; empty when nothing is. What lies below the rows PostgreSQL checks itself. */
export function* checkIntegrity(): SqlWork<readonly string[]> {
  const found: string[] = [];
  for (const [sentence, sql] of RULES)
    for (const { what } of yield* all(sql)) found.push(sentence.replace('%', String(what)));
  return found;
}
