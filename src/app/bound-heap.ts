import { setFlagsFromString } from 'node:v8';
import { machineMemory } from './choose-memory.ts';

/** Below it the machine, or what the container may have of it, is small. */
const SMALL = 2 * 2 ** 30;

/**
 * Lets the heap grow only so far beyond what lives in it before it is collected, on this thread and on those made
 * later. Left alone, V8 lets it grow to a share of the machine's memory, most of which is garbage: with 3,900 articles
 * whose live heap was below 200 MB the process took a gigabyte. Each collection takes a tenth of a second or two; the
 * less room there is between them, the more of them there are.
 */
export function boundHeap(): void {
  // Read at every collection, unlike the sizes of the heap, which are fixed when the process begins.
  setFlagsFromString(`--heap-growing-percent=${machineMemory() < SMALL ? 15 : 25}`);
}
