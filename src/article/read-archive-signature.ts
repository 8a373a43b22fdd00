import { createHash } from 'node:crypto';
import { type ArchiveFiles, diskFiles, listArchive } from './archive-files.ts';

/**
 * What the archive's files look like from outside: equal as long as no file came, went, or was written.
 * @param paths folders or files of the archive
 * @returns a short text to compare; a path that cannot be read belongs to the picture too
 */
export async function readArchiveSignature(
  paths: readonly string[],
  files: ArchiveFiles = diskFiles,
): Promise<string> {
  const { found, problems } = await listArchive(paths, files);
  const hash = createHash('sha256');
  for (const { sentence } of problems) hash.update(`${sentence}\n`);
  for (const file of found) {
    const look = await files.look(file).catch(() => null);
    hash.update(`${file}\0${look?.bytes}\0${look?.changedAt}\n`);
  }
  return hash.digest('base64url');
}
