import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../article/article.ts';
import { shareForWords } from '../memory/memory-budget.ts';
import { chooseMemory, machineMemory } from './choose-memory.ts';
import { openReader } from './open-reader.ts';
import { packArticles, transferOf } from './packed-articles.ts';
import { createWorkshop, type OwnWorkshop } from './workshop.ts';

/** What a thread of the workshop is asked to do. */
export type Task =
  | { readonly kind: 'read'; readonly file: string }
  | { readonly kind: 'analyse'; readonly articles: readonly Article[]; readonly withStatements: boolean }
  | { readonly kind: 'extract' | 'sequences'; readonly articles: readonly Article[] };

/** What a thread is started with. */
export interface ThreadData {
  readonly dataDir: string;
  readonly timeZone: string;
}

const { dataDir, timeZone } = workerData as ThreadData;
const memory = shareForWords(chooseMemory(machineMemory()));
const workshop = openReader(dataDir, undefined, memory).then((reader) => createWorkshop(reader, timeZone));

parentPort?.on('message', (task: Task) => {
  workshop
    .then((own) => answer(task, own))
    // Whoever gave the task sees that the thread has ended, and starts another.
    .catch(() => process.exit(1));
});

async function answer(task: Task, own: OwnWorkshop): Promise<void> {
  switch (task.kind) {
    case 'read':
      return parentPort?.postMessage(await own.read(task.file));
    case 'analyse': {
      const packed = packArticles(await own.analyse(task.articles, task.withStatements));
      return parentPort?.postMessage(packed, transferOf(packed));
    }
    case 'extract':
      return parentPort?.postMessage(await own.extract(task.articles));
    case 'sequences':
      return parentPort?.postMessage([await own.sequences(task.articles)]);
  }
}
