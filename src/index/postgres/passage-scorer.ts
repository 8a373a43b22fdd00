import { explainScore } from '../explain-score.ts';
import { sumWeights } from '../find-query-terms.ts';
import { type ImpactTable, impactOfBound } from '../impact-table.ts';
import type { Explanation, Hit, WeightedTerm } from '../passage-index.ts';
import { lengthOfCode, NO_PASSAGE } from '../passage-length.ts';
import { scaleOf } from '../query-scale.ts';
import { frequencyOfCode } from '../term-frequency.ts';
import { weightRarity, weightTermFrequency } from '../tf-idf.ts';
import { findBest } from './find-best.ts';
import type { IndexDatabase } from './index-database.ts';
import type { PassageNumbers } from './passage-numbers.ts';
import { NO_CODE, RecordReader } from './passage-record.ts';
import type { TermBook, TermRow } from './term-book.ts';

/** A term of a query that is in a passage. */
interface KnownTerm extends TermRow {
  readonly term: string;
  readonly weight: number;
  readonly rarity: number;
}

interface KnownTerms {
  readonly terms: readonly KnownTerm[];
  readonly passageCount: number;
}

/** Scores passages of the database for queries; see `PassageIndex` for what each member does. */
export class PassageScorer {
  readonly #database: IndexDatabase;
  readonly #terms: TermBook;
  readonly #numbers: PassageNumbers;
  readonly #table: ImpactTable;

  constructor(database: IndexDatabase, terms: TermBook, numbers: PassageNumbers, table: ImpactTable) {
    this.#database = database;
    this.#terms = terms;
    this.#numbers = numbers;
    this.#table = table;
  }

  async search(query: readonly WeightedTerm[], limit: number): Promise<readonly Hit[]> {
    const { terms, passageCount } = await this.#know(query);
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
      impacts: this.#table.impacts,
      passageCount,
    });
    return hits.flatMap(({ passage, score }) => {
      const own = this.#numbers.ownOf(passage);
      return own === null ? [] : [{ passage: own, score: score / scale }];
    });
  }

  async scoreTogether(
    query: readonly WeightedTerm[],
    groups: readonly (readonly number[])[],
  ): Promise<readonly number[]> {
    const { terms } = await this.#know(query);
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
        return (
          score + weight * rarity * weightTermFrequency(frequency, lengths[group] ?? 0, this.#table.weighting)
        );
      }, 0),
    );
  }

  async explain(query: readonly WeightedTerm[], passage: number): Promise<Explanation> {
    const { terms, passageCount } = await this.#know(query);
    let found: { readonly lengthCode: number; readonly codes: readonly (number | null)[] } = {
      lengthCode: NO_PASSAGE,
      codes: [],
    };
    await this.#read([passage], terms, (_, lengthCode, codes) => {
      found = { lengthCode, codes };
    });
    const explained = terms.map(({ passages, ...term }) => ({ ...term, documentFrequency: passages }));
    return explainScore(explained, { passage, passageCount, ...found }, this.#table.weighting);
  }

  /** The terms of a query that are in a passage, each once, in the order of the query. */
  async #know(query: readonly WeightedTerm[]): Promise<KnownTerms> {
    const weights = sumWeights(query);
    const { found, passageCount } = await this.#terms.find(weights.map(({ term }) => term));
    const terms = weights.flatMap(({ term, weight }) => {
      const row = found.get(term);
      if (row === undefined) return [];
      return [
        { term, weight, ...row, rarity: weightRarity(row.passages, passageCount, this.#table.weighting) },
      ];
    });
    return { terms, passageCount };
  }

  /** Tells of each of some passages that is there its length code and the frequency code of each term, null for none. */
  async #read(
    passages: readonly number[],
    terms: readonly KnownTerm[],
    visit: (passage: number, lengthCode: number, codes: readonly (number | null)[]) => void,
  ): Promise<void> {
    const [row] = await this.#database.rows<{ records: Buffer | null }>(
      `SELECT string_agg(int4send(number) || record, ''::bytea) AS records FROM passages WHERE number = ANY($1::int[])`,
      [passages.flatMap((passage) => this.#numbers.sharedOf(passage) ?? [])],
    );
    if (!row?.records) return;
    const ids = Int32Array.from(terms, ({ id }) => id).sort();
    const places = terms.map(({ id }) => ids.indexOf(id));
    const codes = new Int8Array(ids.length);
    const reader = new RecordReader(row.records);
    while (reader.next(ids, codes))
      visit(
        this.#numbers.ownOf(reader.passage) ?? NO_PASSAGE,
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
