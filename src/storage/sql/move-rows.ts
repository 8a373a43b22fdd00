import { StorageError } from '../storage-error.ts';
import { all, first, run, type SqlRow, type SqlValue, type SqlWork } from './sql-work.ts';
import { TABLES, type Table } from './tables.ts';

/** Runs work within the transaction that is open. */
export type WorkWithin = <Result>(work: () => SqlWork<Result>) => Promise<Result>;

/** A database whose rows can be moved. */
export interface RowKeeper {
  /** One transaction over all that is done: all of it or, when it throws, nothing. Whoever reads sees one moment. */
  within<Result>(mode: 'read' | 'write', work: (run: WorkWithin) => Promise<Result>): Promise<Result>;
  /** The highest number that a counted table has ever given; 0 where it gave none. */
  lastId(table: string): SqlWork<number>;
  setLastId(table: string, id: number): SqlWork<void>;
  close(): Promise<void>;
}

/** How many rows were moved, by table. */
export type MovedRows = Readonly<Record<string, number>>;

/** Articles may be megabytes long: so many are in memory together. */
const BATCH = 50;

/**
 * Copies every row from one database to the other and compares each with its copy before any of it counts: the target has all of
 * it or nothing.
 *
 * @param onTable told before each table, and again before its rows are compared
 * @throws QuelleError `storage` when the target has rows already, or a copy differs
 */
export function moveRows(
  source: RowKeeper,
  target: RowKeeper,
  onTable: (table: string, step: 'copy' | 'compare') => void = () => {},
): Promise<MovedRows> {
  return source.within('read', (read) =>
    target.within('write', async (write) => {
      for (const table of TABLES) await expectEmpty(table, write);
      const moved: Record<string, number> = {};
      for (const table of TABLES) {
        onTable(table.name, 'copy');
        for await (const rows of batches(table, read)) await write(() => insertRows(table, rows));
        if (table.isCounted) {
          const id = await read(() => source.lastId(table.name));
          await write(() => target.setLastId(table.name, id));
        }
        onTable(table.name, 'compare');
        moved[table.name] = await compareRows(table, read, write);
      }
      return moved;
    }),
  );
}

async function expectEmpty({ name }: Table, write: WorkWithin): Promise<void> {
  if (await write(() => first(`SELECT 1 AS found FROM ${name} LIMIT 1`)))
    throw new StorageError(
      'misuse',
      'Das Ziel ist nicht leer: Erwartet wird eine Datenbank, in der noch nichts steht.',
    );
}

/** The rows of a table in its order, some at a time. */
async function* batches(table: Table, read: WorkWithin): AsyncGenerator<readonly SqlRow[]> {
  for (let last: SqlRow | null = null; ; ) {
    const after: SqlRow | null = last;
    const rows: readonly SqlRow[] = await read(() => rowsAfter(table, after));
    if (rows.length > 0) yield rows;
    last = rows.at(-1) ?? null;
    if (rows.length < BATCH) return;
  }
}

function rowsAfter({ name, columns, order }: Table, last: SqlRow | null): SqlWork<readonly SqlRow[]> {
  const keys = order.map(quoted).join(', ');
  const wanted = [...new Set([...order, ...columns])].map(quoted).join(', ');
  const from = last === null ? '' : `WHERE (${keys}) > (${order.map(() => '?').join(', ')})`;
  const values = last === null ? [] : order.map((column) => fieldOf(last, column));
  return all(`SELECT ${wanted} FROM ${name} ${from} ORDER BY ${keys} LIMIT ${BATCH}`, values);
}

function* insertRows({ name, columns }: Table, rows: readonly SqlRow[]): SqlWork<void> {
  const row = `(${columns.map(() => '?').join(', ')})`;
  const sql = `INSERT INTO ${name} (${columns.map(quoted).join(', ')}) VALUES ${rows.map(() => row).join(', ')}`;
  yield* run(
    sql,
    rows.flatMap((values) => columns.map((column) => fieldOf(values, column))),
  );
}

/** @returns how many rows there are @throws QuelleError `storage` at the first that differs */
async function compareRows(table: Table, read: WorkWithin, write: WorkWithin): Promise<number> {
  const copies = rowsOf(table, write);
  let count = 0;
  for await (const row of rowsOf(table, read)) {
    count += 1;
    const { value: copy } = await copies.next();
    if (copy === undefined || table.columns.some((column) => row[column] !== copy[column]))
      throw differs(table, count);
  }
  if ((await copies.next()).done !== true) throw differs(table, count + 1);
  return count;
}

async function* rowsOf(table: Table, read: WorkWithin): AsyncGenerator<SqlRow, undefined> {
  for await (const rows of batches(table, read)) yield* rows;
}

const differs = ({ name }: Table, position: number): StorageError =>
  new StorageError(
    'damaged',
    `Die Kopie weicht ab (${name}, Zeile ${position}): Das Ziel ist so leer wie vorher.`,
  );

const fieldOf = (row: SqlRow, column: string): SqlValue => row[column] ?? null;
const quoted = (column: string): string => `"${column}"`;
