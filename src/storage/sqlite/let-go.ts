import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Has the memory of closed connections collected. libsql gives a file back only then, and SQLite opens a file that this process
 * still holds for reading alone not otherwise, though it may be written by now.
 */
export function letGo(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
}
