import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { openReader } from '../../src/app/open-reader.ts';
import { threadCount } from '../../src/app/thread-count.ts';
import type { ArchiveRun } from './shared-archive-run.ts';
import { writeLargeArchive } from './shared-large-archive.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const shared = path.join(root, '..', 'shared');
const WIKINEWS = path.join(shared, 'corpus', 'wikinews.jsonl');
const PRESS = path.join(shared, 'corpus', 'press.jsonl');
const SIZES = '3000,40000,100000';

/** Where the store of an archive is. */
interface Place {
  readonly store: 'SQLite' | 'PostgreSQL';
  readonly databaseUrl: string | null;
  /** Bytes of what is not in the data folder. */
  size(): Promise<number>;
  clear(): Promise<void>;
}

/**
 * Archives of several sizes, `--sizes=3000,40000`, each opened twice by a process of its own: how long from its start to the
 * first answer and until everything is read, memory idle and after the questions, answers cold and warm, size on disk. With a
 * server at TEST_DATABASE_URL once for each store.
 */
export async function bench(print: (line: string) => void): Promise<void> {
  // A process tells its version, which stands beside its folder.
  copyFileSync(path.join(root, 'package.json'), path.join(root, 'dist-bench', 'package.json'));
  const asked = process.argv.find((argument) => argument.startsWith('--sizes='))?.slice('--sizes='.length);
  print(`${availableParallelism()} cores, ${threadCount()} threads beside the first`);
  print(
    '| articles | store | start | first answer s | all read s | peak MB | idle MB | after questions MB | disk MB |',
  );
  print(`|${'---|'.repeat(9)}`);
  const answers: string[] = [];
  for (const size of (asked ?? SIZES).split(',').map(Number)) {
    const folder = mkdtempSync(path.join(tmpdir(), 'quelle-bench-'));
    const file = path.join(folder, 'archive.jsonl');
    await writeLargeArchive(file, size, PRESS);
    answers.push(...(await measureBoth(file, print)));
    rmSync(folder, { recursive: true });
  }
  if (asked === undefined && existsSync(WIKINEWS)) answers.push(...(await measureBoth(WIKINEWS, print)));
  print('');
  print('| articles | store | start | answers | p50 ms | p95 ms | p99 ms |');
  print(`|${'---|'.repeat(7)}`);
  for (const line of answers) print(line);
}

/** @returns lines about the answers, for the second table */
async function measureBoth(file: string, print: (line: string) => void): Promise<readonly string[]> {
  const server = process.env.TEST_DATABASE_URL;
  const places = [inFile, ...(server === undefined ? [] : [await openDatabase(server)])];
  const answers: string[] = [];
  for (const place of places) {
    answers.push(...(await measure(file, place, print)));
    await place.clear();
  }
  return answers;
}

const inFile: Place = {
  store: 'SQLite',
  databaseUrl: null,
  size: () => Promise.resolve(0),
  clear: () => Promise.resolve(),
};

/** A database of its own, for the tables of a process have one name. */
async function openDatabase(server: string): Promise<Place> {
  const name = `bench_${randomUUID().replaceAll('-', '')}`;
  await askServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    store: 'PostgreSQL',
    databaseUrl: url.href,
    size: async () => Number((await askServer(server, `SELECT pg_database_size('${name}') AS value`)) ?? 0),
    clear: async () => void (await askServer(server, `DROP DATABASE ${name}`)),
  };
}

async function askServer(server: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query<{ value: unknown }>(sql);
  await client.end();
  return rows[0]?.value;
}

/** @returns lines about the answers, for the second table */
async function measure(
  file: string,
  place: Place,
  print: (line: string) => void,
): Promise<readonly string[]> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'quelle-bench-'));
  await openReader(dataDir);
  const answers: string[] = [];
  for (const start of ['first', 'second']) {
    const run = runProcess(file, dataDir, place);
    const memory = [run.peak, run.idle, run.used, run.disk + (await place.size())].map((bytes) =>
      Math.round(bytes / 1e6),
    );
    const times = [run.toAnswer, run.toRest].map((milliseconds) => (milliseconds / 1000).toFixed(2));
    const head = `| ${run.articles} | ${place.store} | ${start} |`;
    print(`${head} ${[...times, ...memory].join(' | ')} |`);
    for (const kind of ['cold', 'warm'] as const) {
      const shares = [0.5, 0.95, 0.99].map((share) => quantile(run[kind], share));
      answers.push(`${head} ${kind} | ${shares.join(' | ')} |`);
    }
  }
  rmSync(dataDir, { recursive: true });
  return answers;
}

function runProcess(file: string, dataDir: string, { databaseUrl }: Place): ArchiveRun {
  const script = path.join(import.meta.dirname, 'shared-archive-run.js');
  const child = spawnSync(
    process.execPath,
    ['--max-semi-space-size=4', script, file, dataDir, path.join(shared, 'yardsticks'), databaseUrl ?? ''],
    {
      ...{ encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
      // As in the Dockerfile and in the unit of docs/operation.md.
      env: { ...process.env, MALLOC_MMAP_THRESHOLD_: '131072' },
    },
  );
  return JSON.parse(child.stdout) as ArchiveRun;
}

function quantile(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
}
