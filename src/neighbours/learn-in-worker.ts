import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PackedSequences } from './packed-sequences.ts';
import type { WordVectors } from './word-neighbours.ts';

/**
 * Learns word vectors in a thread of its own, so that questions are answered meanwhile.
 * @param signal ends the thread
 * @returns null when there are too few words, and when the thread fails or is ended: the answer works without
 */
export function learnInWorker(sequences: PackedSequences, signal?: AbortSignal): Promise<WordVectors | null> {
  return new Promise((resolve) => {
    const worker = new Worker(
      path.join(import.meta.dirname, `learn-worker${path.extname(import.meta.filename)}`),
      {
        workerData: sequences,
      },
    );
    worker.once('message', (vectors: WordVectors | null) => resolve(vectors));
    worker.once('error', () => resolve(null));
    worker.once('exit', () => resolve(null));
    signal?.addEventListener('abort', () => void worker.terminate(), { once: true });
  });
}
