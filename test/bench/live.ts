import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { createMetrics } from '../../src/app/metrics.ts';
import { openReader } from '../../src/app/open-reader.ts';
import { openService, type Service } from '../../src/app/open-service.ts';
import { runBot } from '../../src/app/run-bot.ts';
import { runConsole } from '../../src/app/run-console.ts';
import { threadCount } from '../../src/app/thread-count.ts';
import { parseConfig } from '../../src/config.ts';
import { systemClock } from '../../src/digest/digest-clock.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts';
import { writeLargeArchive } from './shared-large-archive.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const PRESS = path.join(root, '..', 'shared', 'corpus', 'press.jsonl');
const SIZES = '1000,3000';
const ROUNDS = 8;
/** A change that is not answered from after so many milliseconds never will be. */
const PATIENCE = 120_000;
/** So often the loop is looked at: how late it comes is how long an answer would have waited. */
const TICK = 5;
const logger = {
  ...{ debug: () => {}, info: () => {}, warn: console.error, error: console.error },
  child: () => logger,
};

/** How late a timer came, in milliseconds, while something went on. */
interface Lateness {
  readonly worst: number;
  readonly p99: number;
}

/**
 * Files added, changed and deleted while the bot and the console run over archives of several sizes, `--sizes=1000,3000`, a
 * file for each article: how long until the answers know it, and how long the event loop was held up by it.
 */
export async function bench(print: (line: string) => void): Promise<void> {
  // A process tells its version, which stands beside its folder.
  copyFileSync(path.join(root, 'package.json'), path.join(root, 'dist-bench', 'package.json'));
  const sizes = process.argv.find((argument) => argument.startsWith('--sizes='))?.slice('--sizes='.length);
  for (const size of (sizes ?? SIZES).split(',').map(Number)) {
    const folder = mkdtempSync(path.join(tmpdir(), 'quelle-live-'));
    await writeFiles(folder, size);
    await openReader(path.join(folder, 'data'));
    print('');
    print(`${size} articles, each in its file; ${ROUNDS} rounds; milliseconds`);
    print('');
    print('| where | change | until answered p50 | longest |');
    print('|---|---|---|---|');
    await measureBot(folder, print);
    await measureConsole(folder, print);
    rmSync(folder, { recursive: true });
  }
}

async function writeFiles(folder: string, size: number): Promise<void> {
  const list = path.join(folder, 'all.jsonl');
  await writeLargeArchive(list, size, PRESS);
  const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  mkdirSync(path.join(folder, 'knowledge'));
  for (const [index, line] of lines.entries())
    writeFileSync(path.join(folder, 'knowledge', `${index}.jsonl`), `${line}\n`);
  rmSync(list);
}

async function open(folder: string, withPage: boolean) {
  const config = parseConfig({
    KNOWLEDGE_DIR: path.join(folder, 'knowledge'),
    DATA_DIR: path.join(folder, 'data'),
    ...(withPage ? { WEB_PORT: '8090' } : {}),
  });
  const store = await openSqliteStore(path.join(folder, 'data', 'quelle.sqlite'));
  const service = await openService({
    ...{ config, store, logger, clock: systemClock, metrics: createMetrics(), onProgress: () => {} },
    threads: threadCount(),
  });
  return { config, store, service };
}

/** The bot as `main.ts` runs it, without a chat and without a port. */
async function measureBot(folder: string, print: (line: string) => void): Promise<void> {
  const { config, store, service } = await open(folder, true);
  const stopping = new AbortController();
  const quiet: Service = { ...service, page: service.page && { ...service.page, start: noPort } };
  const running = runBot({
    ...{ config, logger, wait: systemClock.sleep, ticks: () => performance.now(), metrics: createMetrics() },
    ...{ open: async () => quiet, createChats: () => [], storeIsWell: () => true, now: Date.now },
    ...{ onFault: () => {}, stopping: stopping.signal, say: () => {} },
  });
  await service.newsroom.readAll(() => false);
  await pause(3000);
  const ask = async (question: string): Promise<string> =>
    JSON.stringify(await service.newsroom.ask({ text: question }));
  const still = await latenessOf(() => pause(10_000));
  const changing = await latenessOf(() => changeFiles(folder, 'bot', ask, print));
  const asking = await whileAsked(service, () => latenessOf(() => pause(10_000)));
  const both = await whileAsked(service, () =>
    latenessOf(() => changeFiles(folder, 'bot, asked', ask, print)),
  );
  stopping.abort();
  await running;
  await store.close();
  print('');
  print('| the event loop came late, while | p99 | worst |');
  print('|---|---|---|');
  print(`| nothing went on | ${still.p99.toFixed(0)} | ${still.worst.toFixed(0)} |`);
  print(`| files changed | ${changing.p99.toFixed(0)} | ${changing.worst.toFixed(0)} |`);
  print(`| questions were answered | ${asking.p99.toFixed(0)} | ${asking.worst.toFixed(0)} |`);
  print(`| both | ${both.p99.toFixed(0)} | ${both.worst.toFixed(0)} |`);
  print('');
}

const noPort = async () => ({ port: 0, stop: async () => {} });

/** The console as somebody has it open at a terminal. */
async function measureConsole(folder: string, print: (line: string) => void): Promise<void> {
  const { store, service } = await open(folder, false);
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  output.on('data', (chunk) => {
    shown += String(chunk);
  });
  const running = runConsole({
    ...{ open: async () => service, input, output, columns: () => 80, isTerminal: true, color: false },
    history: { read: async () => [], keep: () => {}, kept: async () => {} },
    ...{ unconnected: [], say: () => {}, logger },
    ...{ wait: systemClock.sleep, ticks: () => performance.now() },
  });
  await service.newsroom.readAll(() => false);
  await pause(3000);
  const ask = async (question: string): Promise<string> => {
    shown = '';
    input.write(`${question}\n`);
    const began = performance.now();
    while (!/Artikel · /.test(shown) && performance.now() - began < PATIENCE) await pause(5);
    return shown.replace(/\s+/g, ' ');
  };
  print('| where | change | until answered p50 | longest |');
  print('|---|---|---|---|');
  await changeFiles(folder, 'console', ask, print);
  print('');
  input.end();
  await running;
  await store.close();
}

/** Adds, changes and deletes a file some times over and asks until the answer knows it. */
async function changeFiles(
  folder: string,
  where: string,
  ask: (question: string) => Promise<string>,
  print: (line: string) => void,
): Promise<void> {
  const times = { added: [] as number[], changed: [] as number[], deleted: [] as number[] };
  const file = path.join(folder, 'knowledge', 'neu.md');
  const question = 'Was sagt Wiebke Sandhagen zum Hallenbad?';
  const until = async (change: Promise<unknown>, isSo: (answer: string) => boolean): Promise<number> => {
    const began = performance.now();
    await change;
    while (!isSo(await ask(question))) {
      if (performance.now() - began > PATIENCE) throw new Error(`not answered from after ${PATIENCE} ms`);
      await pause(20);
    }
    return performance.now() - began;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.added.push(
      await until(writeFile(file, article('offen')), (answer) => answer.includes('bleibe offen')),
    );
    times.changed.push(
      await until(writeFile(file, article('gesperrt')), (answer) => answer.includes('bleibe gesperrt')),
    );
    times.deleted.push(await until(rm(file), (answer) => !answer.includes('bleibe gesperrt')));
  }
  for (const [change, taken] of Object.entries(times)) {
    const sorted = taken.toSorted((a, b) => a - b);
    const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
    print(`| ${where} | ${change} | ${middle.toFixed(0)} | ${(sorted.at(-1) ?? 0).toFixed(0)} |`);
  }
}

const article = (how: string): string =>
  `---\ntitle: Das Hallenbad\npublishedAt: 2025-05-02\n---\nBürgermeisterin Wiebke Sandhagen sagte am Montag, das Hallenbad bleibe ${how}.\n`;

/** Questions one after the other, each another one, until the work is done. */
async function whileAsked<T>(service: Service, work: () => Promise<T>): Promise<T> {
  let isDone = false;
  const asking = (async () => {
    for (let number = 0; !isDone; number += 1) {
      await service.newsroom.ask({ text: `Was sagt der Minister zum Haushalt ${1900 + (number % 150)}?` });
      await pause(50);
    }
  })();
  const result = await work();
  isDone = true;
  await asking;
  return result;
}

async function latenessOf(work: () => Promise<unknown>): Promise<Lateness> {
  const late: number[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    late.push(Math.max(0, now - last - TICK));
    last = now;
  }, TICK);
  await work();
  clearInterval(timer);
  late.sort((a, b) => a - b);
  return { worst: late.at(-1) ?? 0, p99: late[Math.floor(late.length * 0.99)] ?? 0 };
}
