import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WordVectors } from './word-neighbours.ts';

/** Runs of words as a worker takes them: the words once, the runs as their numbers. */
export interface PackedSequences {
  readonly words: readonly string[];
  /** One run after the other. */
  readonly numbers: Uint32Array;
  /** Where each run ends. */
  readonly ends: Uint32Array;
}

export function packSequences(sequences: readonly (readonly string[])[]): PackedSequences {
  const known = new Map<string, number>();
  const numbers = new Uint32Array(sequences.reduce((sum, sequence) => sum + sequence.length, 0));
  const ends = new Uint32Array(sequences.length);
  let end = 0;
  sequences.forEach((sequence, place) => {
    for (const word of sequence) {
      const number = known.get(word) ?? known.size;
      if (number === known.size) known.set(word, number);
      numbers[end] = number;
      end += 1;
    }
    ends[place] = end;
  });
  return { words: [...known.keys()], numbers, ends };
}

export function unpackSequences({ words, numbers, ends }: PackedSequences): readonly (readonly string[])[] {
  let start = 0;
  return [...ends].map((end) => {
    const sequence = Array.from(numbers.subarray(start, end), (number) => words[number] as string);
    start = end;
    return sequence;
  });
}

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
