import path from 'node:path';
import { collectReadings } from './dictionary/collect-readings.ts';
import { createDictionary } from './dictionary/create-dictionary.ts';
import { keepReadings } from './dictionary/keep-readings.ts';
import { packReadings } from './dictionary/pack-readings.ts';
import { readDictionaryVersions } from './dictionary/raw-dictionaries.ts';
import type { Dictionary } from './dictionary.ts';

export interface DictionaryOptions {
  /** A folder that keeps the built dictionary; made when it is missing. */
  readonly cacheDir: string;
  /** Told in a sentence when the dictionary is built, and when it cannot be kept. */
  readonly onProgress?: (sentence: string) => void;
}

/**
 * The German dictionary: from the cache in milliseconds, or built from the installed packages (two seconds, some
 * 380 MB while it lasts) and then kept. A damaged or older cache is built anew; without a writable folder the
 * dictionary lives in memory only.
 *
 * @throws QuelleError `dictionary` when the packages cannot be read
 */
export async function loadDictionary({ cacheDir, onProgress }: DictionaryOptions): Promise<Dictionary> {
  const packed = await keepReadings({
    file: path.join(cacheDir, 'german-dictionary.bin'),
    packages: await readDictionaryVersions(),
    build: async () => packReadings(await collectReadings()),
    onProgress,
  });
  return createDictionary(packed);
}
