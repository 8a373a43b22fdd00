import { readFileSync } from 'node:fs';
import path from 'node:path';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import type { WeightedTerm } from '../../src/index/passage-index.ts';
import type { PassageSearch } from '../../src/index/passage-search.ts';
import { PostgresIndex } from '../../src/index/postgres/postgres-index.ts';
import { readSnapshot } from '../../src/index/snapshot-file.ts';

/** What a process that holds one index, and nothing else, measured of itself: milliseconds and bytes. */
export interface PassagesRun {
  readonly start: number;
  readonly idle: number;
  readonly after: number;
  readonly most: number;
  readonly times: readonly number[];
  /** For each question the passages found. */
  readonly best: readonly (readonly number[])[];
}

const [kind, limit, folder = '', url = '', schema = ''] = process.argv.slice(2);
const questions = JSON.parse(
  readFileSync(path.join(folder, 'questions.json'), 'utf8'),
) as readonly (readonly WeightedTerm[])[];
const began = performance.now();
const postgres = kind === 'postgres' ? await PostgresIndex.open({ url, schema }) : null;
const index: PassageSearch = postgres ?? (await openMemory());
const start = performance.now() - began;
globalThis.gc?.();
const idle = process.memoryUsage.rss();
const times: number[] = [];
const best: (readonly number[])[] = [];
for (const question of questions) {
  const asked = performance.now();
  const hits = await index.search(question, Number(limit));
  times.push(performance.now() - asked);
  best.push(hits.map(({ passage }) => passage));
}
const after = process.memoryUsage.rss();
const run: PassagesRun = { start, idle, after, most: process.resourceUsage().maxRSS * 1024, times, best };
process.stdout.write(JSON.stringify(run));
await postgres?.close();

async function openMemory(): Promise<PassageSearch> {
  const snapshot = await readSnapshot(path.join(folder, 'index.bin'));
  if (snapshot === null) throw new Error('There is no index to be asked.');
  return new InvertedIndex({ weighting: snapshot.weighting, stored: snapshot.index });
}
