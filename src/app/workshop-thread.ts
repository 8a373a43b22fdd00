import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../article/article.ts';
import { openReader } from './open-reader.ts';
import { createWorkshop } from './workshop.ts';

/** What a thread of the workshop is asked to do. */
export type Task =
  | { readonly kind: 'read'; readonly file: string }
  | { readonly kind: 'analyse'; readonly articles: readonly Article[]; readonly withStatements: boolean }
  | { readonly kind: 'extract'; readonly articles: readonly Article[] };

/** What a thread is started with. */
export interface ThreadData {
  readonly dataDir: string;
  readonly timeZone: string;
}

const { dataDir, timeZone } = workerData as ThreadData;
const workshop = openReader(dataDir).then((reader) => createWorkshop(reader, timeZone));

parentPort?.on('message', (task: Task) => {
  workshop
    .then((own): Promise<unknown> => {
      switch (task.kind) {
        case 'read':
          return own.read(task.file);
        case 'analyse':
          return own.analyse(task.articles, task.withStatements);
        case 'extract':
          return own.extract(task.articles);
      }
    })
    .then((result) => parentPort?.postMessage(result))
    // Whoever gave the task sees that the thread has ended, and starts another.
    .catch(() => process.exit(1));
});
