import { setFlagsFromString } from 'node:v8';
import { machineMemory } from './choose-memory.ts';

/** Below it the machine, or what the container may have of it, is small. */
const SMALL = 2 * 2 ** 30;

/**
 * Until what an earlier run has left is taken in, little is made but what stays; while articles are read for the first time nobody waits
 * for an answer; afterwards the process is to stay small.
 */
export type HeapPhase = 'opening' | 'reading' | 'running';

/**
 * How much of what lives in the heap may come on top of it, in hundredths. Collecting in between found little while opening, and took a
 * quarter of that time; of a first reading it took a third.
 */
const GROWTH: Readonly<Record<HeapPhase, number>> = { opening: 100, reading: 50, running: 25 };
const SMALL_GROWTH = 15;

/**
 * Lets the heap grow only so far beyond what lives in it before it is collected, on this thread and on those made
 * later. Left alone, V8 lets it grow to a share of the machine's memory, most of which is garbage: with 3,900 articles
 * whose live heap was below 200 MB the process took a gigabyte. Each collection takes a tenth of a second or two; the
 * less room there is between them, the more of them there are.
 *
 * What is remembered comes and goes piece by piece and leaves holes that nothing else fits into: a third of the heap was
 * such holes after a hundred questions over 998 articles. So each collection moves what lives together, too, but while articles are read:
 * moving them took longer than finding what lives, and the first collection after it moves what is left.
 */
export function boundHeap(phase: HeapPhase): void {
  const isSmall = machineMemory() < SMALL;
  const moves = phase !== 'reading' || isSmall;
  // Read at every collection, unlike the sizes of the heap, which are fixed when the process begins.
  setFlagsFromString(`--${moves ? '' : 'no-'}compact-on-every-full-gc`);
  setFlagsFromString(`--heap-growing-percent=${isSmall ? SMALL_GROWTH : GROWTH[phase]}`);
}
