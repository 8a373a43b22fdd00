import path from 'node:path';
import { loadDictionary } from '../../src/language/load-dictionary.ts';

/** The real dictionary, built once and kept beside the installed packages. */
export const testDictionary = await loadDictionary({
  cacheDir: path.join(import.meta.dirname, '../../node_modules/.cache/quelle'),
});
