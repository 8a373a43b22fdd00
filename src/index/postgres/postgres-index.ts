import { randomUUID } from 'node:crypto';
import { ImpactTable } from '../impact-table.ts';
import type { Explanation, Hit, WeightedTerm } from '../passage-index.ts';
import type { PassageSearch } from '../passage-search.ts';
import type { TermGuide } from '../term-guide.ts';
import { DEFAULT_WEIGHTING, type Weighting } from '../tf-idf.ts';
import { IndexDatabase, type IndexPlace } from './index-database.ts';
import { PassageNumbers } from './passage-numbers.ts';
import { PassageScorer } from './passage-scorer.ts';
import { PassageWriter } from './passage-writer.ts';
import { TermBook } from './term-book.ts';

type OpenedState = Awaited<ReturnType<IndexDatabase['open']>>;

/** What others have done to an index since it was asked last. */
export interface IndexNews {
  readonly isChanged: boolean;
  /** Names of groups of ours that somebody else took out. */
  readonly lost: readonly string[];
}

/** Passages of ours that are in the index already, under our numbers. */
export interface KnownGroup {
  readonly name: string;
  readonly first: number;
  readonly count: number;
}

/**
 * Passages by their terms in a PostgreSQL database, with the weighting of the index in memory and its scores. The process keeps
 * nothing of them but the numbers of some terms, and where its own passages are. Several processes share it: each knows the
 * passages it has added by its own numbers and finds no others, and what several have added under one name is there once.
 * What was added or taken out counts once it is flushed. Every failure is a QuelleError `storage`.
 */
export class PostgresIndex implements PassageSearch {
  readonly weighting: Weighting;
  readonly #database: IndexDatabase;
  readonly #terms: TermBook;
  readonly #numbers: PassageNumbers;
  readonly #writer: PassageWriter;
  readonly #scorer: PassageScorer;
  #position: number;
  #known: readonly KnownGroup[];

  private constructor(database: IndexDatabase, table: ImpactTable, state: OpenedState) {
    this.weighting = table.weighting;
    this.#database = database;
    this.#terms = new TermBook(database);
    this.#numbers = new PassageNumbers();
    this.#writer = new PassageWriter(database, this.#terms, table, this.#numbers);
    this.#scorer = new PassageScorer(database, this.#terms, this.#numbers, table);
    this.#position = state.position;
    this.#known = state.groups.map(({ name, first, count }) => {
      const own = this.#numbers.take(count);
      this.#numbers.settle(own, first, count);
      return { name, first: own, count };
    });
  }

  /** Opens the index whose tables are there, or makes an empty one. */
  static async open(place: IndexPlace, weighting: Weighting = DEFAULT_WEIGHTING): Promise<PostgresIndex> {
    const database = new IndexDatabase(place);
    try {
      const state = await database.open(JSON.stringify(weighting));
      return new PostgresIndex(database, new ImpactTable(weighting), state);
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  /** How many passages are in the database, whoever brought them. */
  get passageCount(): Promise<number> {
    return this.#terms.find([]).then(({ passageCount }) => passageCount);
  }

  /** What was there when it was opened, under our numbers; told once. */
  takeKnown(): readonly KnownGroup[] {
    const known = this.#known;
    this.#known = [];
    return known;
  }

  async add(terms: readonly WeightedTerm[]): Promise<number> {
    return this.addGroup(randomUUID(), [terms]);
  }

  /**
   * Takes passages in that belong together: whoever takes out one takes out all.
   * @param name for all processes that share the index: what has this name has these passages
   * @returns our number of the first one; the others follow it
   */
  addGroup(name: string, passages: readonly (readonly WeightedTerm[])[]): number {
    return this.#writer.add(name, passages);
  }

  async remove(passage: number): Promise<void> {
    this.removeGroup(passage);
  }

  /** Takes a passage out, with those it was added with; an unknown one changes nothing. */
  removeGroup(passage: number): void {
    this.#writer.remove(passage);
  }

  /** Whether so many passages wait to be written that they should be flushed before more come. */
  get isFull(): boolean {
    return this.#writer.isFull;
  }

  /** Whether nothing waits to be written. */
  get isFlushed(): boolean {
    return this.#writer.isDone;
  }

  /**
   * Writes down what was added and taken out until now; what was not is not there when the process dies.
   * @returns whether that was anything
   */
  flush(): Promise<boolean> {
    return this.#writer.flush();
  }

  /** Asks what others have done. */
  async news(): Promise<IndexNews> {
    const rows = await this.#database.rows<{ position: string; first: number | null; name: string | null }>(
      'SELECT position, NULL::int AS first, NULL AS name FROM state UNION ALL SELECT position, first, name FROM gone WHERE position > $1',
      [this.#position],
    );
    const position = Math.max(this.#position, ...rows.map((row) => Number(row.position)));
    const isChanged = position > this.#position;
    this.#position = position;
    const lost = rows.flatMap(({ first, name }) =>
      first !== null && name !== null && this.#numbers.ownOf(first) !== null ? [name] : [],
    );
    return { isChanged, lost };
  }

  /** Takes out what has none of some names and has been there for some hours: nobody has it any more. */
  keepOnly(names: readonly string[], hours: number): Promise<void> {
    return this.#writer.keepOnly(names, hours);
  }

  /** Drops the tables of other programs that nobody has used for so many days. */
  dropUnused(family: string, days: number): Promise<void> {
    return this.#database.dropUnused(family, days);
  }

  search(query: readonly WeightedTerm[], limit: number): Promise<readonly Hit[]> {
    return this.#scorer.search(query, limit);
  }

  scoreTogether(
    query: readonly WeightedTerm[],
    groups: readonly (readonly number[])[],
  ): Promise<readonly number[]> {
    return this.#scorer.scoreTogether(query, groups);
  }

  explain(query: readonly WeightedTerm[], passage: number): Promise<Explanation> {
    return this.#scorer.explain(query, passage);
  }

  async documentFrequency(term: string): Promise<number> {
    return (await this.documentFrequencies([term])).frequencies.get(term) ?? 0;
  }

  /** In how many passages each of some terms is, 0 included, and how many passages there are at the same moment. */
  async documentFrequencies(
    terms: readonly string[],
  ): Promise<{ readonly frequencies: ReadonlyMap<string, number>; readonly passageCount: number }> {
    const { found, passageCount } = await this.#terms.find(terms);
    return {
      frequencies: new Map(terms.map((term) => [term, found.get(term)?.passages ?? 0])),
      passageCount,
    };
  }

  terms(): AsyncIterable<string> {
    return this.#terms.all();
  }

  async *guidedTerms(guide: TermGuide): AsyncIterable<string> {
    yield* await this.#terms.wanted(guide);
  }

  /** Ends the connections, after what was added is written down. */
  async close(): Promise<void> {
    try {
      await this.#writer.flush();
    } finally {
      await this.#database.close();
    }
  }
}
