import { createHash } from 'node:crypto';
import type { ArchiveFiles } from './archive-files.ts';

/**
 * Equal for files of the same bytes: one that was only copied or touched need not be read again.
 * @returns null for a file that cannot be read
 */
export async function hashContent(file: string, files: Pick<ArchiveFiles, 'stream'>): Promise<string | null> {
  const hash = createHash('sha1');
  try {
    for await (const bytes of files.stream(file)) hash.update(bytes);
    return hash.digest('base64url');
  } catch {
    return null;
  }
}

/** The same disk, for one file, with the hash of what was read of it: null until all of it was. */
export function hashWhileReading(files: ArchiveFiles): ArchiveFiles & { content(): string | null } {
  const hash = createHash('sha1');
  let content: string | null = null;
  return {
    look: (file) => files.look(file),
    list: (folder) => files.list(folder),
    real: (folder) => files.real(folder),
    content: () => content,
    async read(file) {
      const bytes = await files.read(file);
      content = hash.update(bytes).digest('base64url');
      return bytes;
    },
    async *stream(file) {
      for await (const bytes of files.stream(file)) {
        hash.update(bytes);
        yield bytes;
      }
      content = hash.digest('base64url');
    },
  };
}
