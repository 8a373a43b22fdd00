import type { RowKeeper } from '../sql/move-rows.ts';
import { first, run } from '../sql/sql-work.ts';
import { openDatabase, runAtOnce } from './open-sqlite-store.ts';
import { waitWhileBusy } from './wait-while-busy.ts';

/**
 * The rows of a SQLite file, made at first need and brought to the present schema version. While it is written to, nobody else
 * can write.
 * @throws QuelleError `storage`
 */
export async function openSqliteRows(file: string): Promise<RowKeeper> {
  const database = await openDatabase(file);
  return {
    async within(mode, work) {
      await waitWhileBusy(() => database.script(mode === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN'));
      try {
        const result = await work(async (step) => runAtOnce(step(), database));
        database.script('COMMIT');
        return result;
      } catch (error) {
        database.rollBack();
        throw error;
      }
    },
    *lastId(table) {
      const row = yield* first('SELECT seq FROM sqlite_sequence WHERE name = ?', [table]);
      return Number(row?.seq ?? 0);
    },
    *setLastId(table, id) {
      yield* run('DELETE FROM sqlite_sequence WHERE name = ?', [table]);
      yield* run('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)', [table, id]);
    },
    close: async () => database.close(),
  };
}
