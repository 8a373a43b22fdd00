import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Article } from '../article/article.ts';
import { articleProblem } from '../article/article-problem.ts';
import type { ReadFile } from '../article/parsed-articles.ts';
import type { AnalysedArticle } from '../corpus/analyse-article.ts';
import type { Statement } from '../statement/statement.ts';
import type { Workshop } from './workshop.ts';
import type { Task, ThreadData } from './workshop-thread.ts';

export interface ThreadWorkshopOptions extends ThreadData {
  /** How many threads at most. */
  readonly threads: number;
  /** Milliseconds for a task, besides those for its size. */
  readonly patience?: number;
  /** The script of a thread, as it was built. */
  readonly script?: string;
}

/** A task has so many milliseconds, and so many more for each megabyte: some times what the worst content costs. */
const PATIENCE = 20_000;
const PATIENCE_PER_MEGABYTE = 10_000;
/** A thread that has had nothing to do for so long gives its memory back. */
const IDLE = 20_000;
/** More memory needs only what was made to need it. */
const HEAP_MEGABYTES = 768;

interface Job {
  readonly task: Task;
  readonly patience: number;
  readonly done: (result: unknown) => void;
  readonly failed: () => void;
}

/**
 * A workshop on other threads, so that no file and no article holds up an answer. A thread that does not come back from a task
 * is ended, and the task with it; the others go on. Threads are started at need.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the methods of one workshop over its threads
export function createThreadWorkshop(options: ThreadWorkshopOptions): Workshop {
  const { threads, dataDir, timeZone } = options;
  const script = options.script ?? path.join(import.meta.dirname, 'workshop-thread.js');
  const base = options.patience ?? PATIENCE;
  const queue: Job[] = [];
  const idle: Thread[] = [];
  const all = new Set<Thread>();
  let closed = false;

  const next = (): void => {
    while (queue.length > 0) {
      const thread = idle.pop() ?? (all.size < threads ? start() : undefined);
      const job = thread && queue.shift();
      if (!thread || !job) return;
      thread.run(job);
    }
  };
  const start = (): Thread => {
    const thread = new Thread(
      script,
      { dataDir, timeZone },
      {
        free: () => {
          idle.push(thread);
          next();
        },
        ended: () => {
          all.delete(thread);
          if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
          next();
        },
      },
    );
    all.add(thread);
    return thread;
  };
  const run = <T>(task: Task, bytes: number, otherwise: T): Promise<T> => {
    if (closed) return Promise.resolve(otherwise);
    return new Promise((resolve) => {
      const patience = base + (bytes / 1e6) * PATIENCE_PER_MEGABYTE;
      queue.push({
        task,
        patience,
        done: (result) => resolve(result as T),
        failed: () => resolve(otherwise),
      });
      next();
    });
  };
  return {
    hands: threads,
    async read(file) {
      const bytes = await stat(file).then(
        ({ size }) => size,
        () => 0,
      );
      return run<ReadFile>({ kind: 'read', file }, bytes, unread(file));
    },
    async analyse(articles, withStatements) {
      const task = (some: readonly Article[]): Task => ({ kind: 'analyse', articles: some, withStatements });
      return each(
        articles,
        (some) => run<readonly (AnalysedArticle | null)[] | null>(task(some), sizeOf(some), null),
        null,
      );
    },
    async extract(articles) {
      const task = (some: readonly Article[]): Task => ({ kind: 'extract', articles: some });
      return each(
        articles,
        (some) => run<readonly (readonly Statement[])[] | null>(task(some), sizeOf(some), null),
        [],
      );
    },
    async close() {
      closed = true;
      for (const { failed } of queue.splice(0)) failed();
      await Promise.all([...all].map((thread) => thread.end()));
    },
  };
}

/** Where a task over several articles failed, each is tried by itself, so that only the one to blame is left out. */
async function each<T>(
  articles: readonly Article[],
  run: (some: readonly Article[]) => Promise<readonly T[] | null>,
  otherwise: T,
): Promise<readonly T[]> {
  const all = await run(articles);
  if (all) return all;
  if (articles.length === 1) return [otherwise];
  const alone = await Promise.all(articles.map((article) => run([article])));
  return alone.map((result) => result?.[0] ?? otherwise);
}

const sizeOf = (articles: readonly Article[]): number =>
  articles.reduce((sum, { text }) => sum + text.length, 0);

function unread(file: string): ReadFile {
  const message =
    'Das Lesen braucht mehr Zeit oder Speicher, als eine Datei haben darf. Die Datei wird übergangen.';
  return { articles: [], problems: [articleProblem('article', file, null, message)], content: null };
}

/** One thread with at most one task. */
class Thread {
  readonly #worker: Worker;
  readonly #free: () => void;
  #job: Job | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    script: string,
    data: ThreadData,
    on: { readonly free: () => void; readonly ended: () => void },
  ) {
    this.#free = on.free;
    this.#worker = new Worker(script, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    });
    this.#worker.on('message', (result: unknown) => {
      const job = this.#job;
      this.#rest();
      job?.done(result);
      this.#free();
    });
    this.#worker.on('error', () => {});
    this.#worker.on('exit', () => {
      clearTimeout(this.#timer);
      const job = this.#job;
      this.#job = null;
      on.ended();
      job?.failed();
    });
    this.#worker.unref();
  }

  run(job: Job): void {
    clearTimeout(this.#timer);
    this.#job = job;
    this.#timer = setTimeout(() => void this.end(), job.patience);
    this.#worker.ref();
    this.#worker.postMessage(job.task);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#job = null;
    this.#worker.unref();
    this.#timer = setTimeout(() => void this.end(), IDLE);
    this.#timer.unref();
  }
}
