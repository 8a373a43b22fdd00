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

const SIZE = '1000000';
/** How many hits are asked for, and how many are compared. */
const LIMITS = [10, 258];
const COMPARED = 10;

/**
 * The index in memory and that in PostgreSQL, at TEST_DATABASE_URL, over the same passages and questions: each asked by a process
 * of its own, which measures its memory. `--size=1000000`, `--questions=300` how many of them; `--keep` leaves the tables there,
 * and uses what it left before.
 */
export async function bench(print: (line: string) => void): Promise<void> {
  const url = process.env.TEST_DATABASE_URL;
  if (url === undefined) {
    print('Nothing to compare: TEST_DATABASE_URL is not set.');
    return;
  }
  const size = Number(option('size', SIZE));
  const schema = `bench_passages_${size}`;
  const folder = mkdtempSync(path.join(tmpdir(), 'quelle-bench-'));
  try {
    const { questions, origin } = await fill(size, { url, schema }, folder, print);
    print(
      `\n${size.toLocaleString('en')} passages and ${questions} questions: ${origin}. Each question is asked once, in turn; times in milliseconds.\n`,
    );
    print(
      '| index | hits wanted | start | p50 | p95 | p99 | process idle MB | after MB | most MB | on disk MB |',
    );
    print(`|${' --- |'.repeat(10)}`);
    const disk = {
      memory: statSync(path.join(folder, 'index.bin')).size,
      postgres: await sizeOf(url, schema),
    };
    const same: string[] = [];
    for (const limit of LIMITS) {
      const [memory, postgres] = (['memory', 'postgres'] as const).map((kind) => {
        const run = ask(kind, limit, folder, { url, schema });
        const bytes = [run.idle, run.after, run.most, disk[kind]].map((value) => Math.round(value / 1e6));
        const times = [0.5, 0.95, 0.99].map((share) => quantile(run.times, share));
        print(`| ${kind} | ${limit} | ${run.start.toFixed(0)} | ${[...times, ...bytes].join(' | ')} |`);
        return run;
      }) as [PassagesRun, PassagesRun];
      same.push(compare(memory, postgres, limit));
    }
    print('');
    for (const line of same) print(line);
  } finally {
    rmSync(folder, { recursive: true });
    if (!process.argv.includes('--keep')) await asServer(url, `DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  }
}

/** Fills both indexes, and writes down the one in memory and the questions' terms. */
async function fill(
  size: number,
  place: { readonly url: string; readonly schema: string },
  folder: string,
  print: (line: string) => void,
): Promise<{ readonly questions: number; readonly origin: string }> {
  const passages = openPassages();
  const dictionary = await loadDictionary({ cacheDir: path.join(tmpdir(), 'quelle-bench-dictionary') });
  const vocabulary = createVocabulary(dictionary);
  const memory = new InvertedIndex();
  const postgres = await PostgresIndex.open(place);
  // What an earlier run has left is not written again.
  const there = await postgres.passageCount;
  let [count, inMemory, inPostgres] = [0, 0, 0];
  for await (const text of passages.texts(size)) {
    const terms = findTermWeights(text, vocabulary);
    const began = performance.now();
    memory.add(terms);
    const middle = performance.now();
    if (count >= there) await postgres.add(terms);
    count += 1;
    inMemory += middle - began;
    inPostgres += performance.now() - middle;
  }
  const began = performance.now();
  await postgres.flush();
  // The index over the terms is made at the first question.
  const middle = performance.now();
  await postgres.search([{ term: 'x', weight: 1 }], 1);
  if (there < size)
    print(
      `Filled: in memory ${seconds(inMemory)} s, ${size - there} passages in PostgreSQL ${seconds(inPostgres + middle - began)} s and ${seconds(performance.now() - middle)} s for the index over the terms.`,
    );
  await postgres.close();
  await asServer(place.url, `ANALYZE ${place.schema}.terms; ANALYZE ${place.schema}.passages`);
  await writeSnapshot(path.join(folder, 'index.bin'), {
    index: memory.freeze(),
    weighting: memory.weighting,
    note: new Uint8Array(),
  });
  const wanted = Number(option('questions', '300'));
  const step = Math.max(1, Math.floor(passages.questions.length / wanted));
  const questions: readonly (readonly WeightedTerm[])[] = passages.questions
    .filter((_, at) => at % step === 0)
    .slice(0, wanted)
    .map((question) => findTermWeights(question, vocabulary));
  writeFileSync(path.join(folder, 'questions.json'), JSON.stringify(questions));
  return { questions: questions.length, origin: passages.origin };
}

function ask(
  kind: 'memory' | 'postgres',
  limit: number,
  folder: string,
  { url, schema }: { readonly url: string; readonly schema: string },
): PassagesRun {
  const script = path.join(import.meta.dirname, 'shared-passages-run.js');
  const child = spawnSync(
    process.execPath,
    ['--expose-gc', script, kind, String(limit), folder, url, schema],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 2 ** 28,
    },
  );
  return JSON.parse(child.stdout) as PassagesRun;
}

/** In how many questions both have the same best passages, and how many of the best are the same over all. */
function compare(memory: PassagesRun, postgres: PassagesRun, limit: number): string {
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
  return `Of ${limit}: the same best ten in ${share(same, memory.best.length)} questions, in the same order in ${share(inOrder, memory.best.length)}; ${share(shared, all)} of the passages among the best ten.`;
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

async function sizeOf(url: string, schema: string): Promise<number> {
  const row = await asServer(
    url,
    `SELECT sum(pg_total_relation_size(oid)) AS bytes FROM pg_class WHERE relnamespace = '${schema}'::regnamespace AND relkind = 'r'`,
  );
  return Number(row?.bytes ?? 0);
}

function option(name: string, otherwise: string): string {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return given?.slice(name.length + 3) ?? otherwise;
}
