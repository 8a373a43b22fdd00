/** What may be bound. */
export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** One statement; `?` stands for the next value, `?2` for the second. */
export interface SqlStep {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

export interface SqlResult {
  readonly rows: readonly SqlRow[];
  /** How many rows were changed. */
  readonly changes: number;
}

/**
 * Work on a database, statement by statement: whoever runs it decides whether each is done at once, as SQLite does, or waited for.
 * So what a store does is written once for every database.
 */
export type SqlWork<Result> = Generator<SqlStep, Result, SqlResult>;

export function* all(sql: string, values: readonly SqlValue[] = []): SqlWork<readonly SqlRow[]> {
  return (yield { sql, values }).rows;
}

export function* first(sql: string, values: readonly SqlValue[] = []): SqlWork<SqlRow | null> {
  return (yield { sql, values }).rows[0] ?? null;
}

/** @returns how many rows were changed */
export function* run(sql: string, values: readonly SqlValue[] = []): SqlWork<number> {
  return (yield { sql, values }).changes;
}

/** A database that several processes may share. */
export interface SqlEngine {
  /** Work that changes nothing. */
  read<Result>(work: () => SqlWork<Result>): Promise<Result>;
  /** All of it or, when it throws, nothing; nobody else writes meanwhile, so that what was read stays true. @param tells other processes what changed */
  write<Result>(work: () => SqlWork<Result>, tells?: 'articles'): Promise<Result>;
}
