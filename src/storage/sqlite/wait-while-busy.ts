import { setTimeout as wait } from 'node:timers/promises';
import { faultOf } from '../storage-error.ts';

/** How long a change waits for another process that is writing, in milliseconds. */
const PATIENCE = 5000;
const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 100;

/**
 * Does the work again while another process holds the database. SQLite's own waiting would stop this process; here
 * everything else goes on meanwhile.
 * @param work one statement or one transaction, which has done nothing when it is refused
 */
export async function waitWhileBusy<T>(work: () => T): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, 2 * pause)) {
    try {
      return work();
    } catch (error) {
      if (faultOf(error) !== 'busy' || performance.now() > end) throw error;
      await wait(pause);
    }
  }
}
