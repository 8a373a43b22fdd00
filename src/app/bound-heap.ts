import { setFlagsFromString } from 'node:v8';
import { machineMemory } from './choose-memory.ts';

/** Below it the machine, or what the container may have of it, is small. */
const SMALL = 2 * 2 ** 30;

/** How much of what lives in the heap may come on top of it, in hundredths. */
const SMALL_GROWTH = 15;
const GROWTH = 25;
/** What an earlier run has left is taken in at once and stays: collecting in between finds little, and took a quarter of that time. */
const OPENING_GROWTH = 100;

/**
 * Lets the heap grow only so far beyond what lives in it before it is collected, on this thread and on those made
 * later. Left alone, V8 lets it grow to a share of the machine's memory, most of which is garbage: with 3,900 articles
 * whose live heap was below 200 MB the process took a gigabyte. Each collection takes a tenth of a second or two; the
 * less room there is between them, the more of them there are.
 *
 * What is remembered comes and goes piece by piece and leaves holes that nothing else fits into: a third of the heap was
 * such holes after a hundred questions over 998 articles. So each collection moves what lives together, too.
 *
 * @param phase `opening` until what an earlier run has left is taken in: until then little is made but what stays
 */
export function boundHeap(phase: 'opening' | 'running'): void {
  // Read at every collection, unlike the sizes of the heap, which are fixed when the process begins.
  setFlagsFromString('--compact-on-every-full-gc');
  const usual = phase === 'opening' ? OPENING_GROWTH : GROWTH;
  setFlagsFromString(`--heap-growing-percent=${machineMemory() < SMALL ? SMALL_GROWTH : usual}`);
}
