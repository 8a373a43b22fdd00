import { createHash } from 'node:crypto';
import path from 'node:path';

/** The files in which an archive is kept from one run to the next; each set of paths has its own. */
export interface ArchiveCache {
  readonly index: string;
  readonly articles: string;
  readonly neighbours: string;
}

export function archiveCache(dataDir: string, paths: readonly string[]): ArchiveCache {
  const resolved = paths.map((place) => path.resolve(place)).sort();
  const name = createHash('sha1').update(resolved.join('\0')).digest('hex').slice(0, 12);
  const file = (kind: string): string => path.join(dataDir, 'cache', kind.replace('*', name));
  return {
    index: file('index-*.bin'),
    articles: file('articles-*.sqlite'),
    neighbours: file('index-*.neighbours'),
  };
}
