import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
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
  /**
   * The CPU time of each question, of this process and of the server's; the latter only where it runs on the same machine and
   * says so in /proc. A loaded machine makes it no longer.
   */
  readonly cpu: readonly number[];
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
const server = postgres === null ? [] : await findServer();
const times: number[] = [];
const cpu: number[] = [];
const best: (readonly number[])[] = [];
// What the system calls the most of a process includes that of the one it was started by.
let most = idle;
for (const question of questions) {
  const spent = cpuMilliseconds();
  const asked = performance.now();
  const hits = await index.search(question, Number(limit));
  times.push(performance.now() - asked);
  cpu.push(cpuMilliseconds() - spent);
  most = Math.max(most, process.memoryUsage.rss());
  best.push(hits.map(({ passage }) => passage));
}
const after = process.memoryUsage.rss();
const run: PassagesRun = {
  start,
  idle,
  after,
  most: process.resourceUsage().maxRSS * 1024,
  times,
  cpu,
  best,
};
process.stdout.write(JSON.stringify(run));
await postgres?.close();

/** Where the system tells of the processes of the server that work for this one. */
async function findServer(): Promise<readonly string[]> {
  // Who has asked nothing yet has nobody who works for it.
  await postgres?.documentFrequency('x');
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    "SELECT pid FROM pg_stat_activity WHERE application_name = 'quelle-index'",
  );
  await client.end();
  return rows.map(({ pid }) => `/proc/${pid}/schedstat`).filter((file) => existsSync(file));
}

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  const nanoseconds = server.reduce((sum, file) => sum + Number(readFileSync(file, 'utf8').split(' ')[0]), 0);
  return (user + system) / 1000 + nanoseconds / 1e6;
}

async function openMemory(): Promise<PassageSearch> {
  const snapshot = await readSnapshot(path.join(folder, 'index.bin'));
  if (snapshot === null) throw new Error('There is no index to be asked.');
  return new InvertedIndex({ weighting: snapshot.weighting, stored: snapshot.index });
}
