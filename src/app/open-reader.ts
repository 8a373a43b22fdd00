import path from 'node:path';
import { loadDictionary } from '../language/load-dictionary.ts';
import type { MemoryBudget } from '../memory/memory-budget.ts';
import { createReader, type Reader } from '../reading/reader.ts';
import { chooseMemory, machineMemory } from './choose-memory.ts';

/** The reader of German, with the dictionary from its cache below the data folder, built there at first need. */
export async function openReader(
  dataDir: string,
  onProgress?: (line: string) => void,
  memory: MemoryBudget = chooseMemory(machineMemory()),
): Promise<Reader> {
  const cacheDir = path.join(dataDir, 'cache');
  return createReader(await loadDictionary(onProgress ? { cacheDir, onProgress } : { cacheDir }), memory);
}
