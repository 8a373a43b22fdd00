import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Article } from '../article/article.ts';
import { articleProblem } from '../article/article-problem.ts';
import type { ReadFile } from '../article/parsed-articles.ts';
import type { AnalysedArticle } from '../corpus/analyse-article.ts';
import { type FoundAnew, NO_FINDINGS } from '../corpus/findings.ts';
import { joinSequences, type PackedSequences, packSequences } from '../neighbours/packed-sequences.ts';
import { type PackedArticles, unpackArticles } from './packed-articles.ts';
import type { Workshop } from './workshop.ts';
import type { Task, ThreadData } from './workshop-thread.ts';

export interface ThreadWorkshopOptions extends ThreadData {
  /** How many threads at most. */
  readonly threads: number;
  /** Milliseconds for a task, besides those for its size. */
  readonly patience?: number;
  /** Milliseconds after which a thread that has nothing to do is ended. */
  readonly idle?: number;
  /** The script of a thread, as it was built. */
  readonly script?: string;
}

/** A task has so many milliseconds, and so many more for each megabyte: some times what the worst content costs. */
const PATIENCE = 20_000;
const PATIENCE_PER_MEGABYTE = 10_000;
/** The first task of a thread waits for its dictionary, on a busy machine longer than for itself. */
const FIRST_TIMES = 4;
/** A thread that has had nothing to do for so long gives its memory back. */
const IDLE = 20_000;
/** More memory needs only what was made to need it. */
const HEAP_MEGABYTES = 768;

const NO_SEQUENCES = packSequences([]);

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
export function createThreadWorkshop(options: ThreadWorkshopOptions): Workshop {
  const pool = new ThreadPool(options);
  const askEach = <T>(kind: 'extract' | 'sequences', articles: readonly Article[], otherwise: T) =>
    each(
      articles,
      (some) => pool.run<readonly T[] | null>({ kind, articles: some }, sizeOf(some), null),
      otherwise,
    );
  return {
    hands: options.threads,
    async read(file) {
      const bytes = await stat(file).then(
        ({ size }) => size,
        () => 0,
      );
      return pool.run<ReadFile>({ kind: 'read', file }, bytes, unread(file));
    },
    async analyse(articles, withStatements) {
      const task = (some: readonly Article[]): Task => ({ kind: 'analyse', articles: some, withStatements });
      return each<AnalysedArticle | null>(
        articles,
        async (some) => {
          const packed = await pool.run<PackedArticles | null>(task(some), sizeOf(some), null);
          return packed && unpackArticles(packed, some);
        },
        null,
      );
    },
    extract: (articles) => askEach<FoundAnew>('extract', articles, NO_FINDINGS),
    sequences: async (articles) =>
      joinSequences(await askEach<PackedSequences>('sequences', articles, NO_SEQUENCES)),
    close: () => pool.close(),
  };
}

/** Threads that are started at need, and the tasks that wait for one. */
class ThreadPool {
  readonly #options: ThreadWorkshopOptions;
  readonly #queue: Job[] = [];
  readonly #idle: Thread[] = [];
  readonly #all = new Set<Thread>();
  #closed = false;

  constructor(options: ThreadWorkshopOptions) {
    this.#options = options;
  }

  /**
   * @param bytes of what is worked on: more of them may take longer
   * @param otherwise given where the thread did not come back from the task
   */
  run<T>(task: Task, bytes: number, otherwise: T): Promise<T> {
    if (this.#closed) return Promise.resolve(otherwise);
    return new Promise((resolve) => {
      this.#queue.push({
        task,
        patience: (this.#options.patience ?? PATIENCE) + (bytes / 1e6) * PATIENCE_PER_MEGABYTE,
        done: (result) => resolve(result as T),
        failed: () => resolve(otherwise),
      });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { failed } of this.#queue.splice(0)) failed();
    await Promise.all([...this.#all].map((thread) => thread.end()));
  }

  #next(): void {
    while (this.#queue.length > 0) {
      const thread = this.#idle.pop() ?? (this.#all.size < this.#options.threads ? this.#start() : undefined);
      const job = thread && this.#queue.shift();
      if (!thread || !job) return;
      thread.run(job);
    }
  }

  /** It gets no more tasks. */
  #leave(thread: Thread): void {
    if (this.#idle.includes(thread)) this.#idle.splice(this.#idle.indexOf(thread), 1);
  }

  #start(): Thread {
    const { dataDir, timeZone, script, idle = IDLE } = this.#options;
    const thread = new Thread(
      script ?? path.join(import.meta.dirname, 'workshop-thread.js'),
      { dataDir, timeZone },
      {
        idle,
        free: () => {
          this.#idle.push(thread);
          this.#next();
        },
        ending: () => this.#leave(thread),
        ended: () => {
          this.#all.delete(thread);
          this.#leave(thread);
          this.#next();
        },
      },
    );
    this.#all.add(thread);
    return thread;
  }
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

/** What a thread tells, and after how many milliseconds without a task it ends. */
interface ThreadEvents {
  readonly idle: number;
  readonly free: () => void;
  /** It takes no more tasks: ending takes a moment, in which one would be lost. */
  readonly ending: () => void;
  readonly ended: () => void;
}

/** One thread with at most one task. */
class Thread {
  readonly #worker: Worker;
  readonly #on: ThreadEvents;
  #isNew = true;
  #job: Job | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(script: string, data: ThreadData, on: ThreadEvents) {
    this.#on = on;
    this.#worker = new Worker(script, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    });
    this.#worker.on('message', (result: unknown) => {
      const job = this.#job;
      this.#rest();
      job?.done(result);
      on.free();
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
    const patience = this.#isNew ? FIRST_TIMES * job.patience : job.patience;
    this.#timer = setTimeout(() => void this.end(), patience);
    this.#worker.ref();
    this.#worker.postMessage(job.task);
  }

  async end(): Promise<void> {
    this.#on.ending();
    await this.#worker.terminate();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#job = null;
    this.#isNew = false;
    this.#worker.unref();
    this.#timer = setTimeout(() => void this.end(), this.#on.idle);
    this.#timer.unref();
  }
}
