import { explainScore } from '../explain-score.ts';
import { sumWeights } from '../find-query-terms.ts';
import { ImpactTable, impactOfBound } from '../impact-table.ts';
import type { Explanation, Hit, WeightedTerm } from '../passage-index.ts';
import { lengthOfCode, NO_PASSAGE } from '../passage-length.ts';
import type { PassageSearch } from '../passage-search.ts';
import { scaleOf } from '../query-scale.ts';
import { frequencyOfCode } from '../term-frequency.ts';
import type { TermGuide } from '../term-guide.ts';
import { DEFAULT_WEIGHTING, type Weighting, weightRarity, weightTermFrequency } from '../tf-idf.ts';
import { findBest } from './find-best.ts';
import { IndexDatabase, type IndexPlace } from './index-database.ts';
import { NO_CODE, RecordReader } from './passage-record.ts';
import { PassageWriter } from './passage-writer.ts';
import { TermBook, type TermRow } from './term-book.ts';

/** A term of a query that is in a passage. */
interface KnownTerm extends TermRow {
  readonly term: string;
  readonly weight: number;
  readonly rarity: number;
}

/**
 * Passages by their terms in a PostgreSQL database, with the weighting of the index in memory and its scores. The process keeps
 * nothing of them but the numbers of some terms. One process alone writes; what it has added is found by its next question.
 * Every failure is a QuelleError `storage`.
 */
export class PostgresIndex implements PassageSearch {
  readonly weighting: Weighting;
  readonly #database: IndexDatabase;
  readonly #terms: TermBook;
  readonly #writer: PassageWriter;
  readonly #impacts: Float64Array;

  private constructor(
    database: IndexDatabase,
    terms: TermBook,
    writer: PassageWriter,
    { impacts, weighting }: ImpactTable,
  ) {
    this.weighting = weighting;
    this.#database = database;
    this.#terms = terms;
    this.#writer = writer;
    this.#impacts = impacts;
  }

  /** Opens the index whose tables are there, or makes an empty one. */
  static async open(place: IndexPlace, weighting: Weighting = DEFAULT_WEIGHTING): Promise<PostgresIndex> {
    const database = new IndexDatabase(place);
    try {
      const state = await database.open(JSON.stringify(weighting));
      const table = new ImpactTable(weighting);
      const terms = new TermBook(database);
      return new PostgresIndex(database, terms, new PassageWriter(database, terms, table, state), table);
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  get passageCount(): Promise<number> {
    return this.#writer.flush().then(() => this.#writer.passageCount);
  }

  add(terms: readonly WeightedTerm[]): Promise<number> {
    return this.#writer.add(terms);
  }

  remove(passage: number): Promise<void> {
    return this.#writer.remove(passage);
  }

  /** Writes down what was added and taken out until now; what was not is not there when the process dies. */
  flush(): Promise<void> {
    return this.#writer.flush();
  }

  async search(query: readonly WeightedTerm[], limit: number): Promise<readonly Hit[]> {
    const terms = await this.#know(query);
    await this.#database.indexTerms();
    const scale = scaleOf(terms);
    const scored = terms
      .map(({ id, passages, weight, rarity, bound }) => {
        const factor = weight * rarity * scale;
        return { id, passages, factor, bound: factor * impactOfBound(bound) };
      })
      .sort((a, b) => a.passages - b.passages || a.id - b.id);
    const hits = await findBest(scored, limit, {
      database: this.#database,
      impacts: this.#impacts,
      passageCount: this.#writer.passageCount,
    });
    return hits.map(({ passage, score }) => ({ passage, score: score / scale }));
  }

  async scoreTogether(
    query: readonly WeightedTerm[],
    groups: readonly (readonly number[])[],
  ): Promise<readonly number[]> {
    const terms = await this.#know(query);
    const frequencies = groups.map(() => terms.map(() => 0));
    const lengths = groups.map(() => 0);
    const groupsOf = groupsByPassage(groups);
    await this.#read([...groupsOf.keys()], terms, (passage, lengthCode, codes) => {
      for (const group of groupsOf.get(passage) ?? []) {
        lengths[group] = (lengths[group] ?? 0) + lengthOfCode(lengthCode);
        const own = frequencies[group] as number[];
        codes.forEach((code, at) => {
          if (code !== null) own[at] = (own[at] as number) + frequencyOfCode(code);
        });
      }
    });
    return frequencies.map((own, group) =>
      own.reduce((score, frequency, at) => {
        const { weight, rarity } = terms[at] as KnownTerm;
        if (frequency === 0) return score;
        return score + weight * rarity * weightTermFrequency(frequency, lengths[group] ?? 0, this.weighting);
      }, 0),
    );
  }

  async explain(query: readonly WeightedTerm[], passage: number): Promise<Explanation> {
    const terms = await this.#know(query);
    let found: { readonly lengthCode: number; readonly codes: readonly (number | null)[] } = {
      lengthCode: NO_PASSAGE,
      codes: [],
    };
    await this.#read([passage], terms, (_, lengthCode, codes) => {
      found = { lengthCode, codes };
    });
    const { passageCount } = this.#writer;
    const explained = terms.map(({ passages, ...term }) => ({ ...term, documentFrequency: passages }));
    return explainScore(explained, { passage, passageCount, ...found }, this.weighting);
  }

  async documentFrequency(term: string): Promise<number> {
    await this.#writer.flush();
    return (await this.#terms.find([term])).get(term)?.passages ?? 0;
  }

  async *terms(): AsyncIterable<string> {
    await this.#writer.flush();
    yield* this.#terms.wanted(null);
  }

  async *guidedTerms(guide: TermGuide): AsyncIterable<string> {
    await this.#writer.flush();
    yield* this.#terms.wanted(guide);
  }

  /** Ends the connections, after what was added is written down. */
  async close(): Promise<void> {
    try {
      await this.#writer.flush();
    } finally {
      await this.#database.close();
    }
  }

  /** The terms of a query that are in a passage, each once, in the order of the query. */
  async #know(query: readonly WeightedTerm[]): Promise<readonly KnownTerm[]> {
    await this.#writer.flush();
    const weights = sumWeights(query);
    const known = await this.#terms.find(weights.map(({ term }) => term));
    const { passageCount } = this.#writer;
    return weights.flatMap(({ term, weight }) => {
      const row = known.get(term);
      if (row === undefined) return [];
      return [{ term, weight, ...row, rarity: weightRarity(row.passages, passageCount, this.weighting) }];
    });
  }

  /** Tells of each of some passages that is there its length code and the frequency code of each term, null for none. */
  async #read(
    passages: readonly number[],
    terms: readonly KnownTerm[],
    visit: (passage: number, lengthCode: number, codes: readonly (number | null)[]) => void,
  ): Promise<void> {
    const [row] = await this.#database.rows<{ records: Buffer | null }>(
      `SELECT string_agg(int4send(number) || record, ''::bytea) AS records FROM passages WHERE number = ANY($1::int[])`,
      [passages],
    );
    if (!row?.records) return;
    const ids = Int32Array.from(terms, ({ id }) => id).sort();
    const places = terms.map(({ id }) => ids.indexOf(id));
    const codes = new Int8Array(ids.length);
    const reader = new RecordReader(row.records);
    while (reader.next(ids, codes))
      visit(
        reader.passage,
        reader.lengthCode,
        places.map((place) => (codes[place] === NO_CODE ? null : (codes[place] as number))),
      );
  }
}

function groupsByPassage(groups: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> {
  const groupsOf = new Map<number, number[]>();
  groups.forEach((group, at) => {
    for (const passage of group) {
      const known = groupsOf.get(passage);
      if (known === undefined) groupsOf.set(passage, [at]);
      else known.push(at);
    }
  });
  return groupsOf;
}
