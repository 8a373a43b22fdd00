import { availableParallelism } from 'node:os';

/** More threads only wait for each other's memory, and each has a dictionary of its own. */
const MOST = 4;

/** How many threads may read and analyse articles: as many as there are cores, beside the one that answers. */
export function threadCount(): number {
  return Math.min(MOST, availableParallelism());
}
