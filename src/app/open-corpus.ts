import type { Corpus } from '../corpus/corpus.ts';
import { createCorpus } from '../corpus/create-corpus.ts';
import type { AwaitedIndex } from '../index/postgres/awaited-index.ts';
import { shareForWords } from '../memory/memory-budget.ts';
import { createReader, type Reader } from '../reading/reader.ts';
import { archiveCache } from './archive-cache.ts';
import type { HeapPhase } from './bound-heap.ts';
import { type KeptArchive, keepArchive } from './keep-archive.ts';
import { type KeptNeighbours, keepNeighbours } from './keep-neighbours.ts';
import { openMemoryIndex, openSharedIndex, type SharedIndexOptions } from './open-index.ts';
import { openReader } from './open-reader.ts';
import { openKeptShelf } from './open-shelf.ts';
import { readProgram } from './read-program.ts';
import { restoreArchive } from './restore-archive.ts';
import { createSharingWorkshop } from './sharing-workshop.ts';
import { createProgressTeller } from './tell-progress.ts';
import { createThreadWorkshop } from './thread-workshop.ts';
import { createWorkshop, type Workshop } from './workshop.ts';

export interface OpenedCorpus {
  readonly corpus: Corpus;
  /** The archive the corpus was filled from. */
  readonly archive: KeptArchive;
  /** Where its articles are analysed; whoever opened the corpus closes it. */
  readonly workshop: Workshop;
  /** How many articles had to be analysed; the others came with the index of an earlier run. */
  readonly analysed: number;
  /** What is learned from the archive's words. */
  readonly neighbours: KeptNeighbours;
  /** The index where other processes write to it, too; null where it is in memory. */
  readonly sharedIndex: AwaitedIndex | null;
  /** Writes the index down, so that the next start need not analyse what has not changed. */
  keepIndex(): Promise<void>;
  /** Writes down what was found in articles and not written yet. */
  flush(): void;
}

export interface OpenCorpusOptions {
  /** Folders or files of the archive. */
  readonly paths: readonly string[];
  readonly dataDir: string;
  /** IANA name: whose day an instant of publication is. */
  readonly timeZone: string;
  /** One line for people while something takes its time. */
  readonly onProgress?: (line: string) => void;
  /** Those of the paths that belong to the program: made when they are not there. */
  readonly ownFolders?: readonly string[];
  /** How many threads may work beside this one; 0 where the archive is read on this one. */
  readonly threads?: number;
  /** Told when what an earlier run has left is taken in and the rest is read, and when all is. */
  readonly onPhase?: (phase: HeapPhase) => void;
  /** Where the index is, if not in memory. */
  readonly sharedIndex?: SharedIndexOptions | null;
}

/**
 * Reads every article below the paths into a new corpus, over the kept index where there is one.
 * @throws QuelleError `dictionary`, or `index` for one in a database; a file that cannot be read is a problem of the archive, not an error
 */
export async function openCorpus({
  paths,
  dataDir,
  timeZone,
  onProgress = () => {},
  ownFolders = [],
  threads = 0,
  sharedIndex = null,
  onPhase = () => {},
}: OpenCorpusOptions): Promise<OpenedCorpus> {
  const cache = archiveCache(dataDir, paths);
  const program = readProgram();
  const reading = openReader(dataDir, onProgress);
  const kept = await (sharedIndex === null
    ? openMemoryIndex(cache.index, program.analysis, onProgress)
    : // Building the dictionary keeps the thread busy for longer than a database waits.
      reading.then(() => openSharedIndex(program.analysis, sharedIndex)));
  const reader = await reading;
  const shelf = openKeptShelf(cache.articles, program, onProgress);
  const corpus = createCorpus(reader, kept.index, { indexed: kept.indexed, shelf });
  const picture = restoreArchive(corpus, shelf);
  onPhase('reading');
  const { workshop, begin } = openWorkshop(reader, { threads, dataDir, timeZone });
  // The first reading may take long; what comes later is told by what it changes.
  let articlesRead = createProgressTeller(onProgress, () => performance.now());
  const archive = keepArchive(corpus, {
    ...{ paths, ownFolders, workshop, picture },
    keepPicture: (change) => shelf.keepPicture(change),
    onProgress: (done, total) => articlesRead(done, total),
  });
  await archive.refresh();
  articlesRead = () => {};
  begin();
  onPhase('running');
  corpus.forgetAbsent();
  // What cannot be written now is written later, by itself.
  await kept.shared?.flush().catch(() => {});
  return {
    ...{ corpus, archive, workshop, sharedIndex: kept.shared, analysed: corpus.analysed },
    neighbours: keepNeighbours(corpus, workshop, cache.neighbours),
    async keepIndex() {
      shelf.flush();
      await kept.keep(() => corpus.indexed());
    },
    flush: () => shelf.flush(),
  };
}

interface WorkshopOptions {
  readonly threads: number;
  readonly dataDir: string;
  readonly timeZone: string;
}

/** Where articles are read: here, and from `begin` on by other threads where there are any. */
function openWorkshop(
  reader: Reader,
  { threads, dataDir, timeZone }: WorkshopOptions,
): { readonly workshop: Workshop; begin(): void } {
  if (threads === 0) return { workshop: createWorkshop(reader, timeZone), begin: () => {} };
  const { dictionary, memory } = reader.vocabulary;
  // Nothing is answered yet, so there is room for the words of the archive; it is given back when they are read.
  const own = createWorkshop(createReader(dictionary, shareForWords(memory)), timeZone);
  const sharing = createSharingWorkshop(own, createThreadWorkshop({ threads, dataDir, timeZone }));
  return { workshop: sharing, begin: () => sharing.begin() };
}
