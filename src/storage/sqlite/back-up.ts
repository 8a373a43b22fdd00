import { access, rename, rm } from 'node:fs/promises';
import { QuelleError } from '../../errors.ts';
import type { Database } from './database.ts';

/**
 * A consistent copy of the database while others read and write. It appears under its name only when it is whole.
 *
 * @throws QuelleError `storage` when the file exists or cannot be written
 */
export async function backUp(database: Database, file: string): Promise<void> {
  await refuseExisting(file);
  const unfinished = `${file}.${process.pid}.unfertig`;
  try {
    database.run('VACUUM INTO ?', [unfinished]);
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw new QuelleError('storage', `Die Sicherung ${file} lässt sich nicht schreiben.`, cause);
  }
}

async function refuseExisting(file: string): Promise<void> {
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (exists)
    throw new QuelleError('storage', `Die Sicherung erwartet eine neue Datei, ${file} gibt es schon.`);
}
