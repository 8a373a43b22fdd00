import path from 'node:path';
import { collectReadings } from './dictionary/collect-readings.ts';
import { createDictionary } from './dictionary/create-dictionary.ts';
import { readDictionaryFile, writeDictionaryFile } from './dictionary/dictionary-file.ts';
import { type PackedReadings, packReadings } from './dictionary/pack-readings.ts';
import { readDictionaryVersions } from './dictionary/raw-dictionaries.ts';
import type { Dictionary } from './dictionary.ts';

export interface DictionaryOptions {
  /** A folder that keeps the built dictionary; made when it is missing. */
  readonly cacheDir: string;
  /** Told in a sentence when the dictionary is built, and when it cannot be kept. */
  readonly onProgress?: (sentence: string) => void;
}

/**
 * The German dictionary: from the cache in milliseconds, or built from the installed packages (a second, some
 * 300 MB while it lasts) and then kept. A damaged or older cache is built anew.
 *
 * @throws QuelleError `dictionary` when the packages cannot be read
 */
export async function loadDictionary({ cacheDir, onProgress }: DictionaryOptions): Promise<Dictionary> {
  const file = path.join(cacheDir, 'german-dictionary.bin');
  const packages = await readDictionaryVersions();
  const cached = await readDictionaryFile(file, packages);
  if (cached !== null) return createDictionary(cached);
  onProgress?.(`Das deutsche Wörterbuch wird einmalig aufgebaut (${packages}) …`);
  const packed = packReadings(await collectReadings());
  onProgress?.(await keep(file, packages, packed));
  return createDictionary(packed);
}

async function keep(file: string, packages: string, packed: PackedReadings): Promise<string> {
  try {
    await writeDictionaryFile(file, packages, packed);
    return `Das deutsche Wörterbuch liegt jetzt in ${file}.`;
  } catch {
    return `Das deutsche Wörterbuch lässt sich nicht in ${file} ablegen und wird bei jedem Start neu aufgebaut.`;
  }
}
