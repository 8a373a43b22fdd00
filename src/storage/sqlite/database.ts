import Libsql from 'libsql';
import { QuelleError } from '../../errors.ts';
import { decodeSqlText, encodeSqlText } from '../sql/sql-text.ts';
import type { SqlResult, SqlRow, SqlStep, SqlValue } from '../sql/sql-work.ts';
import { faultOf } from '../storage-error.ts';
import { describeSqliteError } from './describe-sqlite-error.ts';
import { letGo } from './let-go.ts';

/** One connection to a SQLite file: the only place that touches libsql. Every failure is a QuelleError `storage`. */
export class Database {
  readonly #connection: Libsql.Database;
  readonly #statements = new Map<string, Libsql.Statement>();
  readonly #file: string;
  #isReadOnly = false;

  /**
   * Opens the file, and creates it when it does not exist; its folder must.
   * @param synchronous FULL: what was written survives when the power fails; NORMAL: it may not, but what is there is whole
   */
  constructor(file: string, synchronous: 'FULL' | 'NORMAL' = 'FULL') {
    this.#file = file;
    this.#connection = this.#try(() => new Libsql(file));
    try {
      // A statement that waited for another process would stop this one: see `waitWhileBusy`.
      this.all('PRAGMA busy_timeout = 0');
      this.all('PRAGMA journal_mode = WAL');
      this.all(`PRAGMA synchronous = ${synchronous}`);
      this.all('PRAGMA foreign_keys = ON');
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** Several statements without parameters. */
  script(sql: string): void {
    this.#try(() => this.#connection.exec(sql));
  }

  /** @returns how many rows were changed */
  run(sql: string, values: readonly SqlValue[] = []): number {
    return this.#try(() => this.#statement(sql).run(bound(values)).changes);
  }

  all(sql: string, values: readonly SqlValue[] = []): readonly SqlRow[] {
    const rows = this.#try(() => this.#statement(sql).all(bound(values)) as SqlRow[]);
    return rows.map(decoded);
  }

  /** A statement that gives rows, or changes some; of one that does both the rows alone are known. */
  step({ sql, values }: SqlStep): SqlResult {
    if (/^\s*SELECT|\bRETURNING\b/.test(sql)) return { rows: this.all(sql, values), changes: 0 };
    return { rows: [], changes: this.run(sql, values) };
  }

  first(sql: string, values: readonly SqlValue[] = []): SqlRow | null {
    return this.all(sql, values)[0] ?? null;
  }

  /** All of it or, when it throws, nothing. Takes the write lock at once, so that what was read stays true. */
  transaction<T>(work: () => T): T {
    this.script('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.script('COMMIT');
      return result;
    } catch (error) {
      this.rollBack();
      throw error;
    }
  }

  /** Undoes the transaction that is open, if one is: SQLite ends it by itself over some errors. */
  rollBack(): void {
    if (this.#connection.inTransaction) this.script('ROLLBACK');
  }

  /** Afterwards everything is in the one file, where no other process has it open: it can be copied. */
  close(): void {
    try {
      this.all('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // A file that is damaged or in use elsewhere is closed as it is.
    }
    this.#statements.clear();
    this.#try(() => this.#connection.close());
    if (this.#isReadOnly) letGo();
  }

  #statement(sql: string): Libsql.Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const prepared = this.#connection.prepare(sql);
    this.#statements.set(sql, prepared);
    return prepared;
  }

  #try<T>(work: () => T): T {
    try {
      return work();
    } catch (cause) {
      const error = cause instanceof QuelleError ? cause : describeSqliteError(cause, this.#file);
      this.#isReadOnly ||= faultOf(error) === 'readonly';
      throw error;
    }
  }
}

/** libsql aborts the process on a boolean or a lone Buffer, so neither gets this far. */
function bound(values: readonly SqlValue[]): SqlValue[] {
  return values.map((value) => {
    if (typeof value === 'string') return encodeSqlText(value);
    if (value === null || (typeof value === 'number' && Number.isFinite(value))) return value;
    throw new QuelleError(
      'storage',
      `Die Datenbank erwartet Text, Zahl oder null, gefunden wurde ${typeof value}.`,
    );
  });
}

function decoded(row: SqlRow): SqlRow {
  const fields = Object.entries(row);
  return Object.fromEntries(
    fields.map(([name, value]) => [name, typeof value === 'string' ? decodeSqlText(value) : value]),
  );
}
