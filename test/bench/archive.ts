import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { openReader } from '../../src/app/open-reader.ts';
import { threadCount } from '../../src/app/thread-count.ts';
import type { ArchiveRun } from './shared-archive-run.ts';
import { writeLargeArchive } from './shared-large-archive.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const shared = path.join(root, '..', 'shared');
const WIKINEWS = path.join(shared, 'corpus', 'wikinews.jsonl');
const PRESS = path.join(shared, 'corpus', 'press.jsonl');
const SIZES = '3000,40000,100000';

/**
 * Archives of several sizes, `--sizes=3000,40000`, each opened twice by a process of its own: how long from its start to the
 * first answer and until everything is read, memory idle and after the questions, answers cold and warm, size on disk.
 */
export async function bench(print: (line: string) => void): Promise<void> {
  // A process tells its version, which stands beside its folder.
  copyFileSync(path.join(root, 'package.json'), path.join(root, 'dist-bench', 'package.json'));
  const asked = process.argv.find((argument) => argument.startsWith('--sizes='))?.slice('--sizes='.length);
  print(`${availableParallelism()} cores, ${threadCount()} threads beside the first`);
  print(
    '| articles | start | first answer s | all read s | peak MB | idle MB | after questions MB | disk MB |',
  );
  print('|---|---|---|---|---|---|---|---|');
  const answers: string[] = [];
  for (const size of (asked ?? SIZES).split(',').map(Number)) {
    const folder = mkdtempSync(path.join(tmpdir(), 'quelle-bench-'));
    const file = path.join(folder, 'archive.jsonl');
    await writeLargeArchive(file, size, PRESS);
    answers.push(...(await measure(file, folder, print)));
    rmSync(folder, { recursive: true });
  }
  if (asked === undefined && existsSync(WIKINEWS)) {
    const folder = mkdtempSync(path.join(tmpdir(), 'quelle-bench-'));
    answers.push(...(await measure(WIKINEWS, folder, print)));
    rmSync(folder, { recursive: true });
  }
  print('');
  print('| articles | start | answers | p50 ms | p95 ms | p99 ms |');
  print('|---|---|---|---|---|---|');
  for (const line of answers) print(line);
}

/** @returns lines about the answers, for the second table */
async function measure(
  file: string,
  folder: string,
  print: (line: string) => void,
): Promise<readonly string[]> {
  const dataDir = path.join(folder, 'data');
  await openReader(dataDir);
  return ['first', 'second'].flatMap((start) => {
    const run = runProcess(file, dataDir);
    const memory = [run.peak, run.idle, run.used, run.disk].map((bytes) => Math.round(bytes / 1e6));
    const times = [run.toAnswer, run.toRest].map((milliseconds) => (milliseconds / 1000).toFixed(2));
    print(`| ${run.articles} | ${start} | ${[...times, ...memory].join(' | ')} |`);
    return (['cold', 'warm'] as const).map(
      (kind) =>
        `| ${run.articles} | ${start} | ${kind} | ${[0.5, 0.95, 0.99].map((share) => quantile(run[kind], share)).join(' | ')} |`,
    );
  });
}

function runProcess(file: string, dataDir: string): ArchiveRun {
  const script = path.join(import.meta.dirname, 'shared-archive-run.js');
  const child = spawnSync(
    process.execPath,
    ['--max-semi-space-size=4', script, file, dataDir, path.join(shared, 'yardsticks')],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return JSON.parse(child.stdout) as ArchiveRun;
}

function quantile(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
}
