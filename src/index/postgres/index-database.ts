import { Pool, type PoolClient, type QueryConfig, type QueryResultRow } from 'pg';
import { QuelleError } from '../../errors.ts';
import { describePostgresError } from '../../storage/postgres/describe-postgres-error.ts';

/** Where an index has its tables. */
export interface IndexPlace {
  /** As `postgres://user:password@host/database`. */
  readonly url: string;
  /** Of letters, digits and `_`; what else lies in it is left alone. */
  readonly schema: string;
}

const CONNECTIONS = 2;
/** Whoever cannot connect, or has to wait for a statement, gives up after so many milliseconds. */
const CONNECT_WITHIN = 5000;
const STATEMENT_WITHIN = 30_000;
/** Where the server cannot even say so. */
const ANSWER_WITHIN = STATEMENT_WITHIN + 5000;
const FOR_EVER = 2 ** 31 - 1;
/**
 * Every statement here is a look-up in an index; what the planner believes of arrays, of which it knows little, must not make
 * it read the whole table instead. A query's bitmap has room to stay exact.
 */
const SESSION =
  'SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off; SET jit = off; SET work_mem = 32768';

/**
 * The tables: terms as the bytes of `TermBytes`, with how many code units and which letters they have; of a
 * passage its terms' numbers, ascending, and its record; which passages were added together, under which name and when; those that
 * went, and at which change; how many there are. A group has at least one number, so that its first one tells it from all others.
 */
const TABLES = `
  CREATE TABLE IF NOT EXISTS terms (
    id INTEGER PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    term BYTEA NOT NULL UNIQUE, units SMALLINT NOT NULL, letters INTEGER NOT NULL,
    passages INTEGER NOT NULL, bound SMALLINT NOT NULL
  ) WITH (fillfactor = 60);
  CREATE INDEX IF NOT EXISTS terms_by_letters ON terms (units, letters) INCLUDE (id);
  CREATE TABLE IF NOT EXISTS passages (
    number INTEGER PRIMARY KEY, terms INTEGER[] NOT NULL, record BYTEA NOT NULL
  );
  ALTER TABLE passages ALTER COLUMN record SET STORAGE EXTERNAL;
  CREATE TABLE IF NOT EXISTS groups (
    name TEXT PRIMARY KEY, first INTEGER NOT NULL UNIQUE, count INTEGER NOT NULL,
    written TIMESTAMPTZ NOT NULL DEFAULT now()
  );
  CREATE TABLE IF NOT EXISTS gone (position BIGINT NOT NULL, first INTEGER NOT NULL, name TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS gone_by_position ON gone (position);
  CREATE TABLE IF NOT EXISTS state (
    weighting TEXT NOT NULL, next INTEGER NOT NULL, passages INTEGER NOT NULL,
    position BIGINT NOT NULL, used TIMESTAMPTZ NOT NULL
  );
`;

/** Written into at once, so that what is added is found by the next question and costs no question more than another. */
const TERM_INDEX =
  'CREATE INDEX IF NOT EXISTS passages_by_term ON passages USING gin (terms) WITH (fastupdate = off)';

/** What is said of an index before anything is asked of it. */
export interface IndexState {
  /** How many passages there are. */
  readonly passages: number;
  /** Counts the changes. */
  readonly position: number;
}

/** Passages that were added together. */
export interface StoredGroup {
  readonly name: string;
  /** In the database. */
  readonly first: number;
  readonly count: number;
}

/** The database of one index, over a pool. Every failure is a QuelleError `storage`. */
export class IndexDatabase {
  readonly #pool: Pool;
  readonly #schema: string;
  #hasTermIndex = false;

  constructor({ url, schema }: IndexPlace) {
    if (!/^\w+$/.test(schema))
      throw new QuelleError('storage', 'Der Name des Schemas erwartet Buchstaben, Ziffern und „_“.');
    this.#schema = schema;
    this.#pool = new Pool({
      connectionString: url,
      application_name: 'quelle-index',
      connectionTimeoutMillis: CONNECT_WITHIN,
      statement_timeout: STATEMENT_WITHIN,
      query_timeout: ANSWER_WITHIN,
      keepAlive: true,
      max: CONNECTIONS,
      async onConnect(client) {
        await client.query(`${SESSION}; SET search_path TO ${schema}`);
      },
    });
    // A connection that is lost while nobody uses it is replaced at the next need.
    this.#pool.on('error', () => {});
  }

  /**
   * Makes the tables where there are none; passages that were weighed otherwise are dropped.
   * @param weighting names how terms are weighed
   */
  open(weighting: string): Promise<IndexState & { readonly groups: readonly StoredGroup[] }> {
    return this.transaction(async (client) => {
      await this.#alone(client);
      await client.query(`CREATE SCHEMA IF NOT EXISTS ${this.#schema}`);
      await client.query(TABLES);
      const known = await client.query<{ weighting: string }>(
        'UPDATE state SET used = now() RETURNING weighting',
      );
      if (known.rows[0]?.weighting !== weighting) {
        await client.query('TRUNCATE terms, passages, groups, gone, state RESTART IDENTITY');
        await client.query('INSERT INTO state VALUES ($1, 0, 0, 0, now())', [weighting]);
      }
      const { rows } = await client.query<{ passages: number; position: string }>(
        'SELECT passages, position FROM state',
      );
      const groups = await client.query<StoredGroup>('SELECT name, first, count FROM groups ORDER BY first');
      return {
        passages: rows[0]?.passages ?? 0,
        position: Number(rows[0]?.position ?? 0),
        groups: groups.rows,
      };
    });
  }

  /** Makes the index over the terms where it is not there: after many passages came, not before. */
  async indexTerms(): Promise<void> {
    if (this.#hasTermIndex) return;
    await this.transaction(async (client) => {
      await client.query("SET LOCAL statement_timeout = 0; SET LOCAL maintenance_work_mem = '128MB'");
      await this.#alone(client);
      await client.query({ text: TERM_INDEX, query_timeout: FOR_EVER } as QueryConfig);
    });
    this.#hasTermIndex = true;
  }

  /** Drops the schemas of a family, beside this one, that nobody has used for so many days. */
  async dropUnused(family: string, days: number): Promise<void> {
    const schemas = await this.rows<{ name: string }>(
      "SELECT nspname AS name FROM pg_namespace WHERE starts_with(nspname, $1) AND nspname ~ '^\\w+$' AND nspname <> $2",
      [`${family}_`, this.#schema],
    );
    for (const { name } of schemas) {
      const [unused] = await this.rows<{ unused: boolean }>(
        `SELECT used < now() - make_interval(days => $1) AS unused FROM ${name}.state`,
        [days],
      );
      if (unused?.unused === true) await this.rows(`DROP SCHEMA ${name} CASCADE`, []);
    }
  }

  /** Until the end of the transaction nobody else makes tables here. */
  async #alone(client: PoolClient): Promise<void> {
    await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [this.#schema]);
  }

  async rows<Row extends QueryResultRow>(sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
    return told(async () => (await this.#pool.query<Row>(sql, [...values])).rows);
  }

  /** All of the work, or none of it. */
  async transaction<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    return told(async () => {
      const client = await this.#pool.connect();
      // The driver tells of a connection that is lost here, too, besides rejecting what was asked of it.
      const onLost = () => {};
      client.on('error', onLost);
      let isBroken = true;
      try {
        await client.query('BEGIN');
        const result = await work(client);
        await client.query('COMMIT');
        isBroken = false;
        return result;
      } finally {
        client.off('error', onLost);
        // What was not brought to its end ends with the connection.
        client.release(isBroken);
      }
    });
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }
}

async function told<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof QuelleError ? cause : describePostgresError(cause);
  }
}
