import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type IndexedArticle, parseIndexNote, renderIndexNote } from '../corpus/indexed-articles.ts';
import { QuelleError } from '../errors.ts';
import { InvertedIndex } from '../index/inverted-index.ts';
import { readSnapshot, writeSnapshot } from '../index/snapshot-file.ts';

/** An index to go on with, and whose passages are in it already. */
export interface KeptIndex {
  readonly index: InvertedIndex;
  readonly indexed: readonly IndexedArticle[];
}

/** The file of an archive's snapshot; each set of paths has its own. */
export function indexFile(dataDir: string, paths: readonly string[]): string {
  const resolved = paths.map((place) => path.resolve(place)).sort();
  const name = createHash('sha1').update(resolved.join('\0')).digest('hex').slice(0, 12);
  return path.join(dataDir, 'cache', `index-${name}.bin`);
}

/**
 * The index of an earlier run, or an empty one: where there is none, where it is damaged, and where its words were
 * analysed by other code than today's.
 * @param onProgress told in one sentence why a snapshot is of no use
 */
export async function readKeptIndex(file: string, onProgress: (line: string) => void): Promise<KeptIndex> {
  const empty = { index: new InvertedIndex(), indexed: [] };
  const snapshot = await readSnapshot(file).catch((error: unknown) => {
    if (!(error instanceof QuelleError)) throw error;
    onProgress(error.message);
    return null;
  });
  const note = snapshot && parseIndexNote(snapshot.note);
  if (!snapshot || !note || note.analysis !== (await readAnalysis())) return empty;
  const { weighting } = empty.index;
  if (JSON.stringify(snapshot.weighting) !== JSON.stringify(weighting)) return empty;
  return { index: new InvertedIndex({ weighting, stored: snapshot.index }), indexed: note.articles };
}

/** @throws QuelleError `snapshot` when the file cannot be written */
export async function writeKeptIndex(
  file: string,
  index: InvertedIndex,
  indexed: readonly IndexedArticle[],
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const note = renderIndexNote({ analysis: await readAnalysis(), articles: indexed });
  await writeSnapshot(file, { index: index.freeze(), weighting: index.weighting, note });
}

/** A fingerprint of everything that decides which terms a text has: our own code and word lists, as they run. */
async function readAnalysis(): Promise<string> {
  const rooms = ['language', 'article'].map((room) => path.join(import.meta.dirname, '..', room));
  const hash = createHash('sha1');
  for (const room of rooms)
    for (const file of (await readdir(room, { recursive: true })).sort())
      if (/\.[jt]s$/.test(file)) hash.update(file).update(await readFile(path.join(room, file)));
  return hash.digest('base64url');
}
