import { parentPort, workerData } from 'node:worker_threads';
import { type PackedSequences, unpackSequences } from './packed-sequences.ts';
import { learnVectors } from './word-neighbours.ts';

/** The thread that `learnInWorker` starts. */
parentPort?.postMessage(learnVectors(unpackSequences(workerData as PackedSequences)));
