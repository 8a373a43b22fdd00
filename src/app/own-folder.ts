import { mkdir, stat } from 'node:fs/promises';

/** Rights of others on a folder. */
const OF_OTHERS = 0o077;

/** Makes the folder the process writes to, for its own user alone; one that is there stays as it is. */
export async function makeOwnFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** Whether other users of the machine may look into a folder; never where it is not there, or the system has no such rights. */
export async function isOpenToOthers(folder: string): Promise<boolean> {
  if (process.platform === 'win32') return false;
  const found = await stat(folder).catch(() => null);
  return found !== null && (found.mode & OF_OTHERS) !== 0;
}
