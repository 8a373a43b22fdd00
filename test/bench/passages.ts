import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import type { WeightedTerm } from '../../src/index/passage-index.ts';
import { PostgresIndex } from '../../src/index/postgres/postgres-index.ts';
import { writeSnapshot } from '../../src/index/snapshot-file.ts';
import { createVocabulary } from '../../src/language/create-vocabulary.ts';
import { findTermWeights } from '../../src/language/find-terms.ts';
import { loadDictionary } from '../../src/language/load-dictionary.ts';
import { openPassages } from './shared-passages.ts';
import type { PassagesRun } from './shared-passages-run.ts';

const SIZES = '100000,1000000';
/** How many hits are asked for, and how many are compared. */
const LIMITS = [10, 258];
const COMPARED = 10;
/** So many passages are added together, as those of an article. */
const TOGETHER = 16;
const SCHEMA = 'bench_passages';

/**
 * The index in memory and that in PostgreSQL, at TEST_DATABASE_URL, over the same passages and questions: each asked by a process
 * of its own, which measures its memory. `--sizes=100000,1000000`, ascending; `--questions=300` how many of them; `--keep` leaves
 * the tables there, and goes on with what it left before.
 */
export async function bench(print: (line: string) => void): Promise<void> {
  const url = process.env.TEST_DATABASE_URL;
  if (url === undefined) {
    print('Nothing to compare: TEST_DATABASE_URL is not set.');
    return;
  }
  const sizes = option('sizes', SIZES).split(',').map(Number);
  const folder = mkdtempSync(path.join(tmpdir(), 'quelle-bench-'));
  const same: string[] = [];
  try {
    print(
      'Each question is asked once, one after the other; times in milliseconds. CPU: of the process and the server.\n',
    );
    print(
      '| passages | index | hits wanted | start | p50 | p95 | p99 | CPU p50 | p95 | p99 | process idle MB | after MB | most MB | on disk MB |',
    );
    print(`|${' --- |'.repeat(14)}`);
    for await (const { size, line } of fill(sizes, url, folder)) {
      same.push(line);
      for (const limit of LIMITS) same.push(await measureBoth(size, limit, folder, url, print));
    }
    print('');
    for (const line of same) print(line);
  } finally {
    rmSync(folder, { recursive: true });
    if (!process.argv.includes('--keep')) await asServer(url, `DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE`);
  }
}

/** @returns a line about what is the same in both */
async function measureBoth(
  size: number,
  limit: number,
  folder: string,
  url: string,
  print: (line: string) => void,
): Promise<string> {
  const disk = { memory: statSync(path.join(folder, 'index.bin')).size, postgres: await sizeOf(url) };
  const [memory, postgres] = (['memory', 'postgres'] as const).map((kind) => {
    const run = ask(kind, limit, folder, url);
    const bytes = [run.idle, run.after, run.most, disk[kind]].map((value) => Math.round(value / 1e6));
    const times = [run.times, run.cpu].flatMap((some) =>
      [0.5, 0.95, 0.99].map((share) => quantile(some, share)),
    );
    const row = [size, kind, limit, run.start.toFixed(0), ...times, ...bytes];
    print(`| ${row.join(' | ')} |`);
    return run;
  }) as [PassagesRun, PassagesRun];
  return compare(memory, postgres, `${size} passages, ${limit} hits wanted`);
}

/** Fills both indexes; at each size it writes down the one in memory and the questions' terms, and pauses. */
async function* fill(
  sizes: readonly number[],
  url: string,
  folder: string,
): AsyncIterable<{ readonly size: number; readonly line: string }> {
  const passages = openPassages();
  const dictionary = await loadDictionary({ cacheDir: path.join(tmpdir(), 'quelle-bench-dictionary') });
  const vocabulary = createVocabulary(dictionary);
  writeFileSync(
    path.join(folder, 'questions.json'),
    JSON.stringify(chooseQuestions(passages.questions).map((text) => findTermWeights(text, vocabulary))),
  );
  const memory = new InvertedIndex();
  const postgres = await PostgresIndex.open({ url, schema: SCHEMA });
  // What an earlier run has left is not written again.
  const there = await postgres.passageCount;
  const coming: (readonly WeightedTerm[])[] = [];
  let [count, inMemory, inPostgres] = [0, 0, 0];
  for await (const text of passages.texts(Math.max(...sizes))) {
    const terms = findTermWeights(text, vocabulary);
    const began = performance.now();
    memory.add(terms);
    const middle = performance.now();
    if (count >= there) coming.push(terms);
    if (coming.length === TOGETHER || (sizes.includes(count + 1) && coming.length > 0)) {
      postgres.addGroup(`${count}`, coming.splice(0));
      if (postgres.isFull) await postgres.flush();
    }
    count += 1;
    inMemory += middle - began;
    inPostgres += performance.now() - middle;
    if (!sizes.includes(count) || count < there) continue;
    await postgres.flush();
    const ended = performance.now();
    // The index over the terms is made at the first question.
    await postgres.search([{ term: 'x', weight: 1 }], 1);
    const indexed = performance.now() - ended;
    await asServer(url, `ANALYZE ${SCHEMA}.terms; ANALYZE ${SCHEMA}.passages`);
    const file = path.join(folder, 'index.bin');
    await writeSnapshot(file, {
      index: memory.freeze(),
      weighting: memory.weighting,
      note: new Uint8Array(),
    });
    const line = `${count} passages (${passages.origin}): in memory within ${seconds(inMemory)} s, in PostgreSQL, where ${Math.min(there, count)} were, within ${seconds(inPostgres)} s and ${seconds(indexed)} s for the index over the terms.`;
    yield { size: count, line };
  }
  await postgres.close();
}

function chooseQuestions(all: readonly string[]): readonly string[] {
  const wanted = Number(option('questions', '300'));
  const step = Math.max(1, Math.floor(all.length / wanted));
  return all.filter((_, at) => at % step === 0).slice(0, wanted);
}

function ask(kind: 'memory' | 'postgres', limit: number, folder: string, url: string): PassagesRun {
  const script = path.join(import.meta.dirname, 'shared-passages-run.js');
  const child = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-semi-space-size=4', script, kind, String(limit), folder, url, SCHEMA],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 2 ** 28,
      // As in the Dockerfile and in the unit of docs/operation.md.
      env: { ...process.env, MALLOC_MMAP_THRESHOLD_: '131072' },
    },
  );
  return JSON.parse(child.stdout) as PassagesRun;
}

/** In how many questions both have the same best passages, and how many of the best are the same over all. */
function compare(memory: PassagesRun, postgres: PassagesRun, of: string): string {
  let same = 0;
  let inOrder = 0;
  let shared = 0;
  let all = 0;
  memory.best.forEach((best, at) => {
    const [ours, theirs] = [best.slice(0, COMPARED), (postgres.best[at] ?? []).slice(0, COMPARED)];
    const common = ours.filter((passage) => theirs.includes(passage)).length;
    shared += common;
    all += ours.length;
    if (common === ours.length && ours.length === theirs.length) same += 1;
    if (String(ours) === String(theirs)) inOrder += 1;
  });
  const share = (part: number, of: number): string =>
    `${part} of ${of} (${((100 * part) / of).toFixed(1)} %)`;
  return `${of}: the same best ten in ${share(same, memory.best.length)} questions, in the same order in ${share(inOrder, memory.best.length)}; ${share(shared, all)} of the passages among the best ten.`;
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(0);

function quantile(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
}

async function asServer(url: string, sql: string): Promise<Record<string, unknown> | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const result = await client.query(sql);
  await client.end();
  return Array.isArray(result) ? undefined : result.rows[0];
}

async function sizeOf(url: string): Promise<number> {
  const row = await asServer(
    url,
    `SELECT sum(pg_total_relation_size(oid)) AS bytes FROM pg_class WHERE relnamespace = '${SCHEMA}'::regnamespace AND relkind = 'r'`,
  );
  return Number(row?.bytes ?? 0);
}

function option(name: string, otherwise: string): string {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return given?.slice(name.length + 3) ?? otherwise;
}
