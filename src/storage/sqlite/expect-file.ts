import { stat } from 'node:fs/promises';
import { StorageError } from '../storage-error.ts';

/** @throws QuelleError `storage` where there is no such file */
export async function expectFile(file: string): Promise<void> {
  if (!(await isFile(file)))
    throw new StorageError('misuse', `Erwartet wird eine Datenbank ${file}, es gibt sie nicht.`);
}

export function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
