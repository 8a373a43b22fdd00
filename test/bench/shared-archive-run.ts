import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { boundHeap } from '../../src/app/bound-heap.ts';
import { chooseStore } from '../../src/app/choose-store.ts';
import { createMetrics } from '../../src/app/metrics.ts';
import { openService } from '../../src/app/open-service.ts';
import { threadCount } from '../../src/app/thread-count.ts';
import { parseConfig } from '../../src/config.ts';
import { systemClock } from '../../src/digest/digest-clock.ts';
import { readQuestions } from './shared-large-archive.ts';

/** Threads that have nothing to do are ended after twenty seconds; only then is a process idle. */
const UNTIL_IDLE = 22_000;
/** So many questions are asked. */
const QUESTIONS = 200;
const FIRST = 'Wer hat den Rücktritt gefordert?';

/** What a process over an archive measured of itself: milliseconds and bytes. */
export interface ArchiveRun {
  readonly articles: number;
  readonly toAnswer: number;
  readonly toRest: number;
  readonly peak: number;
  readonly idle: number;
  readonly used: number;
  readonly cold: readonly number[];
  readonly warm: readonly number[];
  readonly disk: number;
}

// A process of its own, because memory and the start are those of a process.
const [knowledge = '', dataDir = '', yardsticks = '', databaseUrl = ''] = process.argv.slice(2);
boundHeap('opening');
const config = parseConfig({ KNOWLEDGE_DIR: knowledge, DATA_DIR: dataDir, DATABASE_URL: databaseUrl });
const logger = {
  debug: () => {},
  info: () => {},
  warn: console.error,
  error: console.error,
  child: () => logger,
};
const store = await chooseStore(config).open();
const service = await openService({
  ...{ config, store, logger, clock: systemClock, metrics: createMetrics(), onProgress: () => {} },
  threads: threadCount(),
  onPhase: boundHeap,
});
await service.newsroom.ask({ text: FIRST });
const toAnswer = performance.now();
await Promise.all([
  service.newsroom.readAll(() => false),
  service.keepVersions(),
  service.neighbours.refresh(),
]);
const toRest = performance.now();
await wait(UNTIL_IDLE);
const idle = process.memoryUsage.rss();
const questions = readQuestions(yardsticks).slice(0, QUESTIONS);
const cold = await askAll();
const used = process.memoryUsage.rss();
const warm = await askAll();
const run: ArchiveRun = {
  ...{ articles: service.newsroom.status().coverage.articles, toAnswer, toRest, idle, used, cold, warm },
  peak: process.resourceUsage().maxRSS * 1024,
  disk: sizeOf(dataDir),
};
process.stdout.write(JSON.stringify(run));
await service.close();
await store.close();

async function askAll(): Promise<readonly number[]> {
  const times: number[] = [];
  for (const text of questions) {
    const began = performance.now();
    await service.newsroom.ask({ text });
    times.push(performance.now() - began);
  }
  return times;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
}
