import type { RowKeeper } from '../sql/move-rows.ts';
import { first } from '../sql/sql-work.ts';
import { PostgresEngine } from './postgres-engine.ts';

/**
 * The rows of a PostgreSQL database, whose tables are made at first need. While it is written to, nobody else can write.
 * @throws QuelleError `storage`
 */
export async function openPostgresRows({
  url,
  schema = 'quelle',
}: {
  readonly url: string;
  readonly schema?: string;
}): Promise<RowKeeper> {
  const engine = new PostgresEngine({ url, schema });
  try {
    await engine.migrate();
  } catch (error) {
    await engine.close();
    throw error;
  }
  return {
    within: engine.within,
    *lastId(table) {
      const row = yield* first(
        `SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS id FROM ${table}_id_seq`,
      );
      return Number(row?.id ?? 0);
    },
    *setLastId(table, id) {
      // A number of 0 was never given, and setval does not take it.
      yield* first(`SELECT setval('${table}_id_seq', ?, ?)`, [Math.max(id, 1), id > 0 ? 'true' : 'false']);
    },
    close: () => engine.close(),
  };
}
