import type { PoolClient } from 'pg';
import type { ImpactTable } from '../impact-table.ts';
import type { WeightedTerm } from '../passage-index.ts';
import type { IndexDatabase, StoredGroup } from './index-database.ts';
import type { PassageNumbers } from './passage-numbers.ts';
import { type PassagePostings, postingsOf, RecordReader } from './passage-record.ts';
import { growthOf, type NumberedPassage, passageRows } from './passage-rows.ts';
import type { TermBook } from './term-book.ts';

/** About so many passages are written together. */
const TOGETHER = 4000;
/** So many wait in memory at most, some 50 MB, before whoever adds has to wait, too. */
const MOST_WAITING = 2 * TOGETHER;

/** Passages of ours that are added together, and are not in the database yet. */
interface ComingGroup {
  readonly name: string;
  /** Our number of the first one. */
  readonly first: number;
  readonly passages: readonly PassagePostings[];
}

/**
 * Passages on their way into the database, and out of it: written down together, each time all or nothing. What could not be
 * written waits for the next time. Of several processes that bring the same group only one writes it.
 */
export class PassageWriter {
  readonly #database: IndexDatabase;
  readonly #terms: TermBook;
  readonly #table: ImpactTable;
  readonly #numbers: PassageNumbers;
  /** By the first of their numbers. */
  readonly #coming = new Map<number, ComingGroup>();
  #waiting = 0;
  /** Numbers in the database. */
  readonly #going = new Set<number>();
  #writing: Promise<unknown> = Promise.resolve();

  constructor(database: IndexDatabase, terms: TermBook, table: ImpactTable, numbers: PassageNumbers) {
    this.#database = database;
    this.#terms = terms;
    this.#table = table;
    this.#numbers = numbers;
  }

  /** @returns our number of the first passage; the others follow it */
  add(name: string, passages: readonly (readonly WeightedTerm[])[]): number {
    const first = this.#numbers.take(passages.length);
    this.#coming.set(first, { name, first, passages: passages.map(postingsOf) });
    this.#waiting += passages.length;
    return first;
  }

  /** Takes a passage of ours out, with those it was added with; an unknown one changes nothing. */
  remove(own: number): void {
    const shared = this.#numbers.sharedOf(own);
    this.#numbers.forget(own);
    if (shared !== null) this.#going.add(shared);
    else
      for (const group of this.#coming.values())
        if (group.first <= own && own < group.first + group.passages.length) this.#drop(group);
  }

  /** Whether nothing waits to be written. */
  get isDone(): boolean {
    return this.#coming.size === 0 && this.#going.size === 0;
  }

  /** Whether so many wait that they should be written before more come. */
  get isFull(): boolean {
    return this.#waiting >= MOST_WAITING;
  }

  /**
   * Writes down all that came until now.
   * @returns whether that was anything
   */
  flush(): Promise<boolean> {
    const written = this.#writing.then(() => this.#write());
    this.#writing = written.catch(() => {});
    return written;
  }

  async #write(): Promise<boolean> {
    if (this.isDone) return false;
    while (!this.isDone) {
      const coming = this.#nextGroups();
      const going = [...this.#going];
      const { ids, stored } = await this.#database.transaction((client) =>
        this.#change(client, coming, going),
      );
      this.#terms.remember(ids);
      for (const group of coming) {
        const { first, passages } = group;
        this.#numbers.settle(first, stored.get(group.name) ?? 0, passages.length);
        // What was to go meanwhile has been written all the same.
        if (!this.#drop(group)) for (let at = 0; at < passages.length; at++) this.remove(first + at);
      }
      for (const number of going) this.#going.delete(number);
    }
    return true;
  }

  #nextGroups(): readonly ComingGroup[] {
    const groups: ComingGroup[] = [];
    let count = 0;
    const names = new Set<string>();
    for (const group of this.#coming.values()) {
      if (count >= TOGETHER || names.has(group.name)) break;
      groups.push(group);
      names.add(group.name);
      count += group.passages.length;
    }
    return groups;
  }

  /** @returns whether it was still there */
  #drop(group: ComingGroup): boolean {
    if (this.#coming.get(group.first) !== group) return false;
    this.#coming.delete(group.first);
    this.#waiting -= group.passages.length;
    return true;
  }

  /** @returns the numbers of terms, and where in the database each group begins, whoever brought it */
  async #change(client: PoolClient, coming: readonly ComingGroup[], going: readonly number[]) {
    // The row of the state is the lock of all who write.
    const state = await client.query<{ next: number }>('SELECT next FROM state FOR UPDATE');
    const begin = state.rows[0]?.next ?? 0;
    const removed = await this.#delete(client, going);
    const known = await client.query<StoredGroup>('SELECT name, first FROM groups WHERE name = ANY($1)', [
      coming.map(({ name }) => name),
    ]);
    const stored = new Map(known.rows.map(({ name, first }) => [name, first]));
    const made: (ComingGroup & { readonly shared: number })[] = [];
    let next = begin;
    for (const group of coming) {
      if (stored.has(group.name)) continue;
      stored.set(group.name, next);
      made.push({ ...group, shared: next });
      next += Math.max(1, group.passages.length);
    }
    const passages = made.flatMap((group) =>
      group.passages.map((passage, at): NumberedPassage => [group.shared + at, passage]),
    );
    const ids = await this.#insert(client, passages);
    await client.query(
      'INSERT INTO groups (name, first, count) SELECT * FROM unnest($1::text[], $2::int[], $3::int[])',
      [
        made.map(({ name }) => name),
        made.map(({ shared }) => shared),
        made.map((group) => group.passages.length),
      ],
    );
    await client.query(
      'UPDATE state SET next = $1, passages = passages + $2, position = position + 1, used = now()',
      [next, passages.length - removed],
    );
    return { ids, stored };
  }

  async #insert(
    client: PoolClient,
    coming: readonly NumberedPassage[],
  ): Promise<ReadonlyMap<string, number>> {
    if (coming.length === 0) return new Map();
    const ids = await this.#terms.grow(client, growthOf(coming, this.#table));
    const { numbers, lists, records } = passageRows(coming, ids);
    await client.query(
      'INSERT INTO passages (number, terms, record) SELECT number, terms::int[], record FROM unnest($1::int[], $2::text[], $3::bytea[]) AS made (number, terms, record)',
      [numbers, lists, records],
    );
    return ids;
  }

  /**
   * Takes out the groups that some passages are in.
   * @returns how many passages that were
   */
  async #delete(client: PoolClient, going: readonly number[]): Promise<number> {
    if (going.length === 0) return 0;
    const { rows } = await client.query<StoredGroup>(
      `DELETE FROM groups WHERE first IN (
         SELECT held.first FROM unnest($1::int[]) AS going (number)
         CROSS JOIN LATERAL (SELECT first, count FROM groups WHERE first <= going.number ORDER BY first DESC LIMIT 1) AS held
         WHERE going.number < held.first + held.count
       ) RETURNING name, first, count`,
      [going],
    );
    await this.#note(client, rows);
    return this.#deletePassages(client, rows);
  }

  /** Writes down for the other processes which groups go with the next change. */
  async #note(client: PoolClient, groups: readonly StoredGroup[]): Promise<void> {
    await client.query(
      'INSERT INTO gone (position, first, name) SELECT state.position + 1, went.first, went.name FROM state, unnest($1::int[], $2::text[]) AS went (first, name)',
      [groups.map(({ first }) => first), groups.map(({ name }) => name)],
    );
  }

  /** See `PostgresIndex.keepOnly`. */
  keepOnly(names: readonly string[], hours: number): Promise<void> {
    return this.#database.transaction(async (client) => {
      await client.query('SELECT FROM state FOR UPDATE');
      const { rows } = await client.query<StoredGroup>(
        'DELETE FROM groups WHERE written < now() - make_interval(hours => $2) AND NOT EXISTS (SELECT FROM unnest($1::text[]) AS held (name) WHERE held.name = groups.name) RETURNING name, first, count',
        [names, hours],
      );
      await this.#note(client, rows);
      const removed = await this.#deletePassages(client, rows);
      await client.query('UPDATE state SET passages = passages - $1, position = position + 1', [removed]);
    });
  }

  /**
   * Takes the passages of groups out that are no longer listed.
   * @returns how many passages that were
   */
  async #deletePassages(client: PoolClient, groups: readonly StoredGroup[]): Promise<number> {
    const { rows } = await client.query<{ record: Buffer }>(
      'DELETE FROM passages USING unnest($1::int[], $2::int[]) AS gone (first, count) WHERE number >= first AND number < first + count RETURNING int4send(number) || record AS record',
      [groups.map(({ first }) => first), groups.map(({ count }) => count)],
    );
    const counts = new Map<number, number>();
    for (const { record } of rows)
      for (const id of new RecordReader(record).nextIds() ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    await this.#terms.shrink(client, counts);
    return rows.length;
  }
}
