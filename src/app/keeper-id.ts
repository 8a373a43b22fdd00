import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Names the files of this data folder among those of other processes on the same store. It lasts as long as the folder: whoever
 * loses it can withdraw nothing that it had brought before.
 */
export async function readKeeper(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'keeper');
  const known = await readFile(file, 'utf8').catch(() => '');
  if (/^[0-9a-f-]{36}$/.test(known)) return known;
  const made = randomUUID();
  await mkdir(dataDir, { recursive: true }).catch(() => {});
  // Where nothing can be written, it holds for this run.
  await writeFile(file, made).catch(() => {});
  return made;
}
