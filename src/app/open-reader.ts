import path from 'node:path';
import { loadDictionary } from '../language/load-dictionary.ts';
import { createReader, type Reader } from '../reading/reader.ts';

/** The reader of German, with the dictionary from its cache below the data folder, built there at first need. */
export async function openReader(dataDir: string, onProgress?: (line: string) => void): Promise<Reader> {
  const cacheDir = path.join(dataDir, 'cache');
  return createReader(await loadDictionary(onProgress ? { cacheDir, onProgress } : { cacheDir }));
}
