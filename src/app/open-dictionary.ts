import path from 'node:path';
import type { Dictionary } from '../language/dictionary.ts';
import { loadDictionary } from '../language/load-dictionary.ts';

/** The dictionary, from its cache below the data folder, built there at first need. */
export function openDictionary(dataDir: string, onProgress?: (line: string) => void): Promise<Dictionary> {
  const cacheDir = path.join(dataDir, 'cache');
  return loadDictionary(onProgress ? { cacheDir, onProgress } : { cacheDir });
}
