import path from 'node:path';
import { createVocabulary } from '../../src/language/create-vocabulary.ts';
import { loadDictionary } from '../../src/language/load-dictionary.ts';

/** A data folder whose dictionary is built already, beside the installed packages; for tests of whole commands. */
export const TEST_DATA_DIR = path.join(import.meta.dirname, '../../node_modules/.cache/quelle');

/** The real dictionary, built once and kept. */
export const testDictionary = await loadDictionary({ cacheDir: path.join(TEST_DATA_DIR, 'cache') });

/** Its words. */
export const testVocabulary = createVocabulary(testDictionary);
