import { Pool, type PoolClient, types } from 'pg';
import { QuelleError } from '../../errors.ts';
import type { WorkWithin } from '../sql/move-rows.ts';
import { decodeSqlText, encodeSqlText } from '../sql/sql-text.ts';
import type { SqlEngine, SqlResult, SqlRow, SqlStep, SqlValue, SqlWork } from '../sql/sql-work.ts';
import { describePostgresError } from './describe-postgres-error.ts';
import { MIGRATIONS } from './schema.ts';

/** Where the tables lie, so that a database may hold others, too. */
export interface PostgresPlace {
  /** As `postgres://user:password@host/database`. */
  readonly url: string;
  /** Of letters, digits and `_`. */
  readonly schema: string;
}

/** How many connections a process has at most, beside that which listens. */
const CONNECTIONS = 4;
/** Whoever cannot connect, or has to wait for a statement, gives up after so many milliseconds. */
const CONNECT_WITHIN = 5000;
const STATEMENT_WITHIN = 30_000;
/** The server ends a statement by itself; whoever hears nothing even of that has lost it without being told. */
const SERVER_SILENT = STATEMENT_WITHIN + 5000;
/** Names the lock that whoever writes holds, among the locks of the database. */
const WRITING = 7_160_204;
const BEGIN = { write: 'BEGIN', read: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY' } as const;
/** What is told to whoever listens when articles have changed. */
export const ARTICLES_CHANGED = 'quelle_articles';
const BIGINT = 20;

const settings = (place: PostgresPlace) => ({
  connectionString: place.url,
  application_name: 'quelle',
  connectionTimeoutMillis: CONNECT_WITHIN,
  statement_timeout: STATEMENT_WITHIN,
  query_timeout: SERVER_SILENT,
  keepAlive: true,
});

/** A PostgreSQL database over a pool of connections. Every failure is a QuelleError `storage`. */
export class PostgresEngine implements SqlEngine {
  readonly #pool: Pool;
  readonly #schema: string;

  constructor(place: PostgresPlace) {
    if (!/^\w+$/.test(place.schema))
      throw new QuelleError('storage', 'Der Name des Schemas erwartet Buchstaben, Ziffern und „_“.');
    this.#schema = place.schema;
    this.#pool = new Pool({
      ...settings(place),
      max: CONNECTIONS,
      // Counts are small enough for a number.
      types: { getTypeParser: (oid, format) => (oid === BIGINT ? Number : types.getTypeParser(oid, format)) },
    });
    // A connection that is lost while nobody uses it is replaced at the next need.
    this.#pool.on('error', () => {});
  }

  read = <Result>(work: () => SqlWork<Result>): Promise<Result> =>
    this.#withClient((client) => runInTurn(work(), client));

  write = <Result>(work: () => SqlWork<Result>, tells?: 'articles'): Promise<Result> =>
    this.#transaction(async (client) => {
      const result = await runInTurn(work(), client);
      if (tells) await client.query(`NOTIFY ${ARTICLES_CHANGED}`);
      return result;
    });

  /** A transaction over work that is given while it runs: over one moment for whoever reads, with the lock for whoever writes. */
  within = <Result>(mode: 'read' | 'write', work: (run: WorkWithin) => Promise<Result>): Promise<Result> =>
    this.#transaction((client) => work((step) => runInTurn(step(), client)), mode);

  /**
   * Brings the tables to the present version, from any earlier one, or leaves them as they were.
   * @param scripts what leads from each version to the next
   * @returns whether there were none
   * @throws QuelleError `storage` for those of a later version, which stay untouched
   */
  migrate(scripts: readonly string[] = MIGRATIONS): Promise<boolean> {
    return this.#transaction(async (client) => {
      await client.query(`CREATE SCHEMA IF NOT EXISTS ${this.#schema}`);
      await client.query('CREATE TABLE IF NOT EXISTS made_by (version INTEGER NOT NULL)');
      const { rows } = await client.query<{ version: number }>('SELECT version FROM made_by');
      const found = rows[0]?.version ?? 0;
      if (found > scripts.length)
        throw new QuelleError(
          'storage',
          `Die Datenbank hat die Schemaversion ${found}, erwartet wird höchstens ${scripts.length}: Sie stammt von einer neueren Version von Quelle.`,
        );
      for (const script of scripts.slice(found)) await client.query(script);
      await client.query('DELETE FROM made_by');
      await client.query('INSERT INTO made_by VALUES ($1)', [scripts.length]);
      return found === 0;
    });
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  /** One that writes waits for every other: as with SQLite, what it read stays true. */
  #transaction<Result>(
    work: (client: PoolClient) => Promise<Result>,
    mode: 'read' | 'write' = 'write',
  ): Promise<Result> {
    return this.#withClient(async (client) => {
      await client.query(BEGIN[mode]);
      try {
        if (mode === 'write') await client.query('SELECT pg_advisory_xact_lock($1)', [WRITING]);
        const result = await work(client);
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      }
    });
  }

  async #withClient<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    let client: PoolClient | null = null;
    let broken = true;
    // The driver tells of a connection that is lost here, too, besides rejecting what was asked of it.
    const onLost = () => {};
    try {
      client = await this.#pool.connect();
      client.on('error', onLost);
      await client.query(`SET search_path TO ${this.#schema}`);
      const result = await work(client);
      broken = false;
      return result;
    } catch (cause) {
      throw cause instanceof QuelleError ? cause : describePostgresError(cause);
    } finally {
      client?.off('error', onLost);
      client?.release(broken);
    }
  }
}

async function runInTurn<Result>(work: SqlWork<Result>, client: PoolClient): Promise<Result> {
  let result: SqlResult = { rows: [], changes: 0 };
  for (;;) {
    const step = work.next(result);
    if (step.done === true) return step.value;
    result = await runStep(step.value, client);
  }
}

async function runStep({ sql, values }: SqlStep, client: PoolClient): Promise<SqlResult> {
  const { rows, rowCount } = await client.query<Record<string, SqlValue>>(numbered(sql), values.map(written));
  return { rows: rows.map(decoded), changes: rowCount ?? 0 };
}

/** PostgreSQL numbers its values: `?` becomes the next one, `?2` the second. */
function numbered(sql: string): string {
  let next = 0;
  return sql.replace(/\?(\d*)/g, (_, number: string) => {
    next += 1;
    return `$${number === '' ? next : number}`;
  });
}

const written = (value: SqlValue): SqlValue => (typeof value === 'string' ? encodeSqlText(value) : value);

function decoded(row: SqlRow): SqlRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' ? decodeSqlText(value) : value,
    ]),
  );
}
