import { createHash } from 'node:crypto';
import type { IndexedArticle, IndexedVersion } from '../corpus/indexed-articles.ts';
import { QuelleError } from '../errors.ts';
import type { PassageIndex } from '../index/passage-index.ts';
import type { AwaitedIndex, IndexWatch } from '../index/postgres/awaited-index.ts';
import { readKeptIndex, writeKeptIndex } from './keep-index.ts';

/** The index of an archive, and how it lasts. */
export interface OpenedIndex {
  readonly index: PassageIndex;
  /** Whose passages it has already. */
  readonly indexed: readonly IndexedVersion[];
  /** The same where other processes write to it, too; null where it is in memory. */
  readonly shared: AwaitedIndex | null;
  /**
   * Writes it down for the next start.
   * @throws QuelleError `snapshot` or `index`
   */
  keep(indexed: () => readonly IndexedArticle[]): Promise<void>;
}

/** An index in a database. */
export interface SharedIndexOptions {
  readonly url: string;
  readonly watch: IndexWatch;
  /**
   * Told why it cannot be opened; resolves when that is to be tried again. Absent: it is not.
   */
  readonly whenAway?: ((error: QuelleError) => Promise<void>) | undefined;
}

/** The schemas of all programs begin with it; each has its own, since it finds other terms in a text. */
const FAMILY = 'quelle_index';
const LETTERS = 12;
/** The tables of another program are dropped when nobody has used them for so many days. */
const UNUSED_DAYS = 14;

/** The index in memory, from the file of an earlier run where there is one. */
export async function openMemoryIndex(
  file: string,
  analysis: string,
  onProgress: (line: string) => void,
): Promise<OpenedIndex> {
  const { index, indexed } = await readKeptIndex(file, analysis, onProgress);
  return {
    index,
    indexed,
    shared: null,
    keep: (articles) => writeKeptIndex(file, analysis, index, articles),
  };
}

/**
 * The index in a database.
 * @param analysis names the code that analyses words today
 * @throws QuelleError `index` where it cannot be opened and is not to be waited for
 */
export async function openSharedIndex(
  analysis: string,
  { url, watch, whenAway }: SharedIndexOptions,
): Promise<OpenedIndex> {
  const version = createHash('sha1').update(analysis).digest('hex').slice(0, LETTERS);
  // The driver is loaded only where it is needed.
  const [{ PostgresIndex }, { AwaitedIndex: Awaited }] = await Promise.all([
    import('../index/postgres/postgres-index.ts'),
    import('../index/postgres/awaited-index.ts'),
  ]);
  for (;;) {
    try {
      const opened = await PostgresIndex.open({ url, schema: `${FAMILY}_${version}` });
      await opened.dropUnused(FAMILY, UNUSED_DAYS).catch(() => {});
      const shared = await Awaited.over(opened, watch, () => performance.now());
      const indexed = shared.takeKnown().map(({ name, first, count }) => ({ hash: name, first, count }));
      return { index: shared, indexed, shared, keep: () => shared.flush() };
    } catch (cause) {
      if (!(cause instanceof QuelleError)) throw cause;
      const error = new QuelleError('index', cause.message, cause);
      if (whenAway === undefined) throw error;
      await whenAway(error);
    }
  }
}
