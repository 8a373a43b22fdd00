import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type IndexedArticle, parseIndexNote, renderIndexNote } from '../corpus/indexed-articles.ts';
import { QuelleError } from '../errors.ts';
import { InvertedIndex } from '../index/inverted-index.ts';
import { readSnapshot, writeSnapshot } from '../index/snapshot-file.ts';

/** So long may the index be worked on before somebody else gets a turn, in milliseconds. */
const TURN = 8;

/** An index to go on with, and whose passages are in it already. */
export interface KeptIndex {
  readonly index: InvertedIndex;
  readonly indexed: readonly IndexedArticle[];
}

/**
 * The index of an earlier run, or an empty one: where there is none, where it is damaged, and where its words were
 * analysed by other code than today's.
 * @param analysis names the code that analyses words today
 * @param onProgress told in one sentence why a snapshot is of no use
 */
export async function readKeptIndex(
  file: string,
  analysis: string,
  onProgress: (line: string) => void,
): Promise<KeptIndex> {
  const empty = { index: new InvertedIndex(), indexed: [] };
  const snapshot = await readSnapshot(file).catch((error: unknown) => {
    if (!(error instanceof QuelleError)) throw error;
    onProgress(error.message);
    return null;
  });
  const note = snapshot && parseIndexNote(snapshot.note);
  if (!snapshot || !note || note.analysis !== analysis) return empty;
  const { weighting } = empty.index;
  if (JSON.stringify(snapshot.weighting) !== JSON.stringify(weighting)) return empty;
  return { index: new InvertedIndex({ weighting, stored: snapshot.index }), indexed: note.articles };
}

/**
 * Writes the index down; answers go on while it is made small for that.
 * @param indexed asked when it is written: articles may come and go before
 * @throws QuelleError `snapshot` when the file cannot be written
 */
export async function writeKeptIndex(
  file: string,
  analysis: string,
  index: InvertedIndex,
  indexed: () => readonly IndexedArticle[],
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await compactInTurns(index);
  const note = renderIndexNote({ analysis, articles: indexed() });
  await writeSnapshot(file, { index: index.freeze(), weighting: index.weighting, note });
}

async function compactInTurns(index: InvertedIndex): Promise<void> {
  let since = performance.now();
  for (const _ of index.compacting()) {
    if (performance.now() - since < TURN) continue;
    await nextTurn();
    since = performance.now();
  }
}
