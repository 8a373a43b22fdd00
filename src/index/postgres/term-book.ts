import type { PoolClient } from 'pg';
import { letterSetOf } from '../../letter-sets.ts';
import { TermBytes } from '../term-bytes.ts';
import { mayBeWanted, type TermGuide } from '../term-guide.ts';
import type { IndexDatabase } from './index-database.ts';

/** So many terms whose numbers are remembered; what is beyond is asked for again. */
const KEPT = 100_000;
/** So many terms are read at a time. */
const TOGETHER = 10_000;

/** Terms of more code units count as so long. */
const LONGEST = 32_767;

/** A term as the database knows it. */
export interface TermRow {
  readonly id: number;
  /** In how many passages it is. */
  readonly passages: number;
  /** The bound code of its highest impact ever, see `ImpactTable`. */
  readonly bound: number;
}

export interface FoundTerms {
  readonly found: ReadonlyMap<string, TermRow>;
  readonly passageCount: number;
}

/** How a term changes with passages that come. */
export interface TermGrowth {
  passages: number;
  bound: number;
}

/** The terms of an index, their numbers and in how many passages they are. The numbers of a bounded part are remembered. */
export class TermBook {
  readonly #database: Pick<IndexDatabase, 'rows'>;
  #ids = new Map<string, number>();

  constructor(database: Pick<IndexDatabase, 'rows'>) {
    this.#database = database;
  }

  /** Those of some terms that are in a passage, and how many passages there are at the same moment. */
  async find(terms: readonly string[]): Promise<FoundTerms> {
    const rows = await this.#database.rows<TermRow & { term: Buffer | null }>(
      'SELECT term, id, passages, bound FROM terms WHERE term = ANY($1::bytea[]) AND passages > 0 UNION ALL SELECT NULL, 0, passages, 0 FROM state',
      [terms.map(bytesOf)],
    );
    const found = new Map<string, TermRow>();
    let passageCount = 0;
    for (const { term, ...row } of rows)
      if (term === null) passageCount = row.passages;
      else found.set(textOf(term), row);
    return { found, passageCount };
  }

  /** Every term that is in a passage. */
  async *all(): AsyncIterable<string> {
    for (let after = 0; ; ) {
      const rows = await this.#database.rows<{ id: number; term: Buffer }>(
        'SELECT id, term FROM terms WHERE id > $1 AND passages > 0 ORDER BY id LIMIT $2',
        [after, TOGETHER],
      );
      for (const { term } of rows) yield textOf(term);
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.id;
    }
  }

  /**
   * Those of them that a guide may want. The database looks at lengths and letters, in an index that has nothing else, and only
   * what is left is read and sent: of a million terms of the same length some hundreds.
   */
  async wanted(guide: TermGuide): Promise<readonly string[]> {
    const { letterSets, lettersApart, shortest, longest } = guide;
    const isNear = letterSets.map((_, at) => `bit_count((letters # $${at + 4}::int)::bit(32)) <= $3`);
    const rows = await this.#database.rows<{ term: Buffer }>(
      `SELECT term FROM terms WHERE passages > 0 AND id = ANY(ARRAY(
        SELECT id FROM terms WHERE units BETWEEN $1 AND $2 AND (${isNear.join(' OR ')})))`,
      [shortest, Math.min(longest, LONGEST), lettersApart, ...letterSets],
    );
    return rows.map(({ term }) => textOf(term)).filter((term) => mayBeWanted(term, guide));
  }

  /**
   * Counts terms up, those that are new included.
   * @returns the number of each
   */
  async grow(
    client: PoolClient,
    growth: ReadonlyMap<string, Readonly<TermGrowth>>,
  ): Promise<ReadonlyMap<string, number>> {
    const unknown = [...growth.keys()].filter((term) => !this.#ids.has(term));
    const found = await idsOf(
      client,
      'SELECT id, term FROM terms WHERE term = ANY($1::bytea[])',
      unknown.map(bytesOf),
    );
    const made = unknown.filter((term) => !found.has(term));
    const added = await idsOf(
      client,
      'INSERT INTO terms (term, units, letters, passages, bound) SELECT term, units, letters, 0, 0 FROM unnest($1::bytea[], $2::smallint[], $3::int[]) AS made (term, units, letters) RETURNING id, term',
      made.map(bytesOf),
      made.map(({ length }) => Math.min(length, LONGEST)),
      made.map(letterSetOf),
    );
    const ids = new Map<string, number>();
    for (const term of growth.keys())
      ids.set(term, this.#ids.get(term) ?? found.get(term) ?? (added.get(term) as number));
    // Ascending, so that the pages are met in their order.
    const ordered = [...ids].toSorted(([, a], [, b]) => a - b);
    await client.query(
      'UPDATE terms SET passages = terms.passages + grown.passages, bound = GREATEST(terms.bound, grown.bound) FROM unnest($1::int[], $2::int[], $3::smallint[]) AS grown (id, passages, bound) WHERE terms.id = grown.id',
      [
        ordered.map(([, id]) => id),
        ordered.map(([term]) => growth.get(term)?.passages ?? 0),
        ordered.map(([term]) => growth.get(term)?.bound ?? 0),
      ],
    );
    return ids;
  }

  /** Remembers numbers that are in the database for good. */
  remember(ids: ReadonlyMap<string, number>): void {
    if (this.#ids.size + ids.size > KEPT) this.#ids = new Map();
    if (ids.size <= KEPT) for (const [term, id] of ids) this.#ids.set(term, id);
  }

  /** Counts terms down, by their numbers. */
  async shrink(client: PoolClient, counts: ReadonlyMap<number, number>): Promise<void> {
    await client.query(
      'UPDATE terms SET passages = terms.passages - gone.passages FROM unnest($1::int[], $2::int[]) AS gone (id, passages) WHERE terms.id = gone.id',
      [[...counts.keys()], [...counts.values()]],
    );
  }
}

async function idsOf(
  client: PoolClient,
  sql: string,
  terms: readonly Buffer[],
  ...others: readonly (readonly number[])[]
): Promise<ReadonlyMap<string, number>> {
  if (terms.length === 0) return new Map();
  const { rows } = await client.query<{ id: number; term: Buffer }>(sql, [terms, ...others]);
  return new Map(rows.map((row) => [textOf(row.term), row.id]));
}

function bytesOf(term: string): Buffer {
  const written = new TermBytes().write(term);
  return Buffer.from(written.bytes.subarray(0, written.length));
}

function textOf(bytes: Buffer): string {
  const term = new TermBytes();
  term.replaceEnd(0, bytes, 0, bytes.length);
  return term.toString();
}
