import { createReader } from '../../src/reading/reader.ts';
import { testDictionary } from '../language/test-dictionary.ts';

/** A reader over the real dictionary. */
export const testReader = createReader(testDictionary);
