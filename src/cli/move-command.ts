import { sqliteFile } from '../app/choose-store.ts';
import type { Config } from '../config/config-values.ts';
import { QuelleError } from '../errors.ts';
import { moveRows, type RowKeeper } from '../storage/sql/move-rows.ts';
import { expectFile } from '../storage/sqlite/expect-file.ts';
import { openSqliteRows } from '../storage/sqlite/open-sqlite-rows.ts';
import { type Command, FOUND } from './command.ts';
import { nameRows } from './name-rows.ts';
import { parseOptions } from './parse-options.ts';

const usage = 'move postgres|sqlite [DATEI]';

export const moveCommand: Command = {
  name: 'move',
  usage,
  summary:
    'Kopiert die Datenbank aus der SQLite-Datei nach DATABASE_URL (postgres) oder von dort in eine Datei (sqlite) und vergleicht jede Zeile; vorher den Bot beenden.',
  async run(args, terminal, config) {
    const { positionals } = parseOptions(args, {}, usage);
    const [to, file = sqliteFile(config), ...more] = positionals;
    if ((to !== 'postgres' && to !== 'sqlite') || more.length > 0)
      throw new QuelleError('usage', `Erwartet wird ${usage}.`);
    if (to === 'postgres') await expectFile(file);
    const ends = { postgres: () => openPostgres(config), sqlite: () => openSqliteRows(file) };
    const moved = await between(ends[to === 'postgres' ? 'sqlite' : 'postgres'], ends[to], (source, target) =>
      moveRows(source, target, (table, step) =>
        terminal.note(`${nameRows(table)}: ${step === 'copy' ? 'werden kopiert' : 'werden verglichen'} …`),
      ),
    );
    const copied = Object.entries(moved).map(([table, count]) => `${count} ${nameRows(table)}`);
    terminal.out(`Kopiert und verglichen: ${copied.join(', ')}.\n`);
    terminal.note(
      to === 'postgres'
        ? `${file} bleibt, wie sie ist; mit DATABASE_URL nimmt Quelle sie nicht mehr.`
        : `Die PostgreSQL-Datenbank bleibt, wie sie ist; ohne DATABASE_URL nimmt Quelle ${file}.`,
    );
    return FOUND;
  },
};

async function openPostgres({ databaseUrl }: Config): Promise<RowKeeper> {
  if (databaseUrl === null)
    throw new QuelleError(
      'usage',
      'DATABASE_URL fehlt: Erwartet wird postgres://nutzer:kennwort@rechner/datenbank.',
    );
  // The driver is loaded only where it is needed.
  const { openPostgresRows } = await import('../storage/postgres/open-postgres-rows.ts');
  return openPostgresRows({ url: databaseUrl });
}

/** Opens both, and closes both whatever happens. */
async function between<Result>(
  openSource: () => Promise<RowKeeper>,
  openTarget: () => Promise<RowKeeper>,
  work: (source: RowKeeper, target: RowKeeper) => Promise<Result>,
): Promise<Result> {
  const source = await openSource();
  try {
    const target = await openTarget();
    return await work(source, target).finally(() => target.close());
  } finally {
    await source.close();
  }
}
