import type { PoolClient } from 'pg';
import type { ImpactTable } from '../impact-table.ts';
import type { WeightedTerm } from '../passage-index.ts';
import { LENGTH_CODES } from '../passage-length.ts';
import type { IndexDatabase, IndexState } from './index-database.ts';
import { type PassagePostings, postingsOf, RecordReader, writeRecord } from './passage-record.ts';
import type { TermBook, TermGrowth } from './term-book.ts';

/** So many passages are written together. */
const TOGETHER = 4000;
/** So many wait in memory at most, some 100 MB. */
const MOST_WAITING = 5 * TOGETHER;

/**
 * Passages on their way into the database, and out of it: written down together, each time all or nothing. What could not be
 * written waits for the next time.
 */
export class PassageWriter {
  readonly #database: IndexDatabase;
  readonly #terms: TermBook;
  readonly #table: ImpactTable;
  readonly #coming = new Map<number, PassagePostings>();
  readonly #going = new Set<number>();
  #next: number;
  #passages: number;
  #writing: Promise<void> = Promise.resolve();

  constructor(database: IndexDatabase, terms: TermBook, table: ImpactTable, state: IndexState) {
    this.#database = database;
    this.#terms = terms;
    this.#table = table;
    this.#next = state.next;
    this.#passages = state.passages;
  }

  /** How many passages are in the database. */
  get passageCount(): number {
    return this.#passages;
  }

  /**
   * @returns the number of the passage
   * @throws QuelleError `storage` when many wait already and cannot be written: then this one is not taken in
   */
  async add(terms: readonly WeightedTerm[]): Promise<number> {
    if (this.#coming.size >= MOST_WAITING) await this.flush();
    const number = this.#next;
    this.#next += 1;
    this.#coming.set(number, postingsOf(terms));
    // What cannot be written now is written with those that come, or tells the next question why not.
    if (this.#coming.size % TOGETHER === 0) await this.flush().catch(() => {});
    return number;
  }

  async remove(passage: number): Promise<void> {
    if (this.#coming.delete(passage)) return;
    this.#going.add(passage);
    if (this.#going.size % TOGETHER === 0) await this.flush().catch(() => {});
  }

  /** Writes down all that came until now. */
  flush(): Promise<void> {
    const written = this.#writing.then(() => this.#write());
    this.#writing = written.catch(() => {});
    return written;
  }

  async #write(): Promise<void> {
    const coming = [...this.#coming].slice(0, 2 * TOGETHER);
    const going = [...this.#going];
    if (coming.length + going.length === 0) return;
    const next = this.#next;
    const { ids, gone } = await this.#database.transaction(async (client) => {
      const written = await this.#insert(client, coming);
      const removed = await this.#delete(client, going);
      await client.query('UPDATE state SET next = $1, passages = passages + $2', [
        next,
        coming.length - removed,
      ]);
      return { ids: written, gone: removed };
    });
    this.#terms.remember(ids);
    this.#passages += coming.length - gone;
    for (const [number] of coming) {
      // One that was to go meanwhile has been written all the same.
      if (!this.#coming.delete(number)) this.#going.add(number);
    }
    for (const number of going) this.#going.delete(number);
    if (this.#coming.size > 0) await this.#write();
  }

  async #insert(
    client: PoolClient,
    coming: readonly (readonly [number, PassagePostings])[],
  ): Promise<ReadonlyMap<string, number>> {
    if (coming.length === 0) return new Map();
    const ids = await this.#terms.grow(client, this.#growthOf(coming));
    const lists: string[] = [];
    const records: Buffer[] = [];
    for (const [, { lengthCode, codes }] of coming) {
      const own = [...codes].map(([term, code]) => [ids.get(term) as number, code] as const);
      own.sort(([a], [b]) => a - b);
      const numbers = own.map(([id]) => id);
      lists.push(`{${numbers.join(',')}}`);
      records.push(
        writeRecord(
          lengthCode,
          numbers,
          own.map(([, code]) => code),
        ),
      );
    }
    await client.query(
      'INSERT INTO passages (number, terms, record) SELECT number, terms::int[], record FROM unnest($1::int[], $2::text[], $3::bytea[]) AS made (number, terms, record)',
      [coming.map(([number]) => number), lists, records],
    );
    return ids;
  }

  #growthOf(coming: readonly (readonly [number, PassagePostings])[]): ReadonlyMap<string, TermGrowth> {
    const growth = new Map<string, TermGrowth>();
    for (const [, { lengthCode, codes }] of coming)
      for (const [term, code] of codes) {
        const bound = this.#table.bounds[code * LENGTH_CODES + lengthCode] as number;
        const known = growth.get(term);
        if (known === undefined) growth.set(term, { passages: 1, bound });
        else {
          known.passages += 1;
          known.bound = Math.max(known.bound, bound);
        }
      }
    return growth;
  }

  /** @returns how many of them were there */
  async #delete(client: PoolClient, going: readonly number[]): Promise<number> {
    if (going.length === 0) return 0;
    const { rows } = await client.query<{ record: Buffer }>(
      'DELETE FROM passages WHERE number = ANY($1::int[]) RETURNING int4send(number) || record AS record',
      [going],
    );
    const counts = new Map<number, number>();
    for (const { record } of rows)
      for (const id of new RecordReader(record).nextIds() ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    await this.#terms.shrink(client, counts);
    return rows.length;
  }
}
