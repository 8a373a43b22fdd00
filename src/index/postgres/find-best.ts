import type { Hit } from '../passage-index.ts';
import { LENGTH_CODES } from '../passage-length.ts';
import { chooseCandidates, type SearchTerm, type Wish } from './choose-candidates.ts';
import type { IndexDatabase } from './index-database.ts';
import { NO_CODE, RecordReader } from './passage-record.ts';

/** A term with how its codes turn into scores. */
export interface ScoredTerm extends SearchTerm {
  /** See `Searcher`: a score is the sum of whole numbers. */
  readonly factor: number;
}

/** At most so many passages are looked at for one query: some ten megabytes. */
const MOST = 40_000;
/** So many are asked for together; what is known then spares the others. */
const TOGETHER = 3000;

/**
 * The best passages, best first; equal scores in the order of their numbers. They are the best of all, unless more than `MOST`
 * passages would have had to be looked at: then those with the rarest terms were.
 *
 * @param terms the rarest first
 * @param impacts see `ImpactTable`
 */
export async function findBest(
  terms: readonly ScoredTerm[],
  limit: number,
  { database, impacts, passageCount }: BestParts,
): Promise<readonly Hit[]> {
  const scores = new Map<number, number>();
  const ascending = terms.toSorted((a, b) => a.id - b.id);
  let threshold = 0;
  let room = MOST;
  for (let from = 0; from < terms.length && limit > 0; ) {
    const wishes: Wish[] = [];
    let expected = 0;
    for (; from < terms.length && expected < TOGETHER; from++) {
      const wish = chooseCandidates(terms, from, threshold, room - expected, passageCount);
      if (wish === null) from = terms.length;
      else if (wishes.length > 0 && expected + wish.expected > TOGETHER) break;
      else {
        wishes.push(wish);
        expected += wish.expected;
      }
    }
    if (wishes.length === 0) break;
    scoreRecords(await fetchRecords(wishes, room, database), ascending, impacts, scores);
    room = MOST - scores.size;
    threshold = findThreshold(scores, limit);
  }
  return [...scores]
    .filter(([, score]) => score >= threshold)
    .map(([passage, score]) => ({ passage, score }))
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
    .slice(0, Math.max(0, limit));
}

interface BestParts {
  readonly database: IndexDatabase;
  readonly impacts: Float64Array;
  readonly passageCount: number;
}

async function fetchRecords(wishes: readonly Wish[], most: number, database: IndexDatabase): Promise<Buffer> {
  const values: (readonly number[] | number)[] = [most];
  const place = (ids: readonly number[]): string => `$${values.push(ids)}::int[]`;
  const alone = wishes.filter((wish) => wish.with === null).map(({ has }) => has);
  const conditions = wishes.flatMap((wish) =>
    wish.with === null ? [] : [`terms @> ${place([wish.has])} AND terms && ${place(wish.with)}`],
  );
  if (alone.length > 0) conditions.push(`terms && ${place(alone)}`);
  const [row] = await database.rows<{ records: Buffer | null }>(
    `SELECT string_agg(int4send(number) || record, ''::bytea) AS records FROM (SELECT number, record FROM passages WHERE ${conditions.join(' OR ')} LIMIT $1) AS found`,
    values,
  );
  return row?.records ?? Buffer.alloc(0);
}

function scoreRecords(
  records: Buffer,
  terms: readonly ScoredTerm[],
  impacts: Float64Array,
  scores: Map<number, number>,
): void {
  const ids = Int32Array.from(terms, ({ id }) => id);
  const factors = Float64Array.from(terms, ({ factor }) => factor);
  const codes = new Int8Array(ids.length);
  const reader = new RecordReader(records);
  while (reader.next(ids, codes)) {
    let score = 0;
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at] as number;
      if (code === NO_CODE) continue;
      score += ((factors[at] as number) * (impacts[code * LENGTH_CODES + reader.lengthCode] as number)) | 0;
    }
    if (score > 0) scores.set(reader.passage, score);
  }
}

/** The score of the last that is wanted; 0 where there are fewer. */
function findThreshold(scores: ReadonlyMap<number, number>, limit: number): number {
  if (scores.size < limit) return 0;
  return Float64Array.from(scores.values()).sort()[scores.size - limit] ?? 0;
}
