import type { Corpus } from '../corpus/corpus.ts';
import { createCorpus } from '../corpus/create-corpus.ts';
import { InvertedIndex } from '../index/inverted-index.ts';
import { type KeptArchive, keepArchive } from './keep-archive.ts';
import { openDictionary } from './open-dictionary.ts';

export interface OpenedCorpus {
  readonly corpus: Corpus;
  /** The archive the corpus was filled from. */
  readonly archive: KeptArchive;
}

/**
 * Reads every article below the paths into a new corpus.
 * @param paths folders or files of the archive
 * @throws QuelleError `dictionary`; a file that cannot be read is a problem of the archive, not an error
 */
export async function openCorpus(
  paths: readonly string[],
  dataDir: string,
  onProgress?: (line: string) => void,
): Promise<OpenedCorpus> {
  const corpus = createCorpus(await openDictionary(dataDir, onProgress), new InvertedIndex());
  const archive = keepArchive(corpus, paths);
  await archive.refresh();
  return { corpus, archive };
}
