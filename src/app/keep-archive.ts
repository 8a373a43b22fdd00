import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
import type { ArticleProblem } from '../article/article-problem.ts';
import { type Archive, readArchive } from '../article/read-archive.ts';
import { readArchiveSignature } from '../article/read-archive-signature.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { isSameArticle } from '../storage/is-same-article.ts';

/** What a refresh did, by article id. */
export interface ArchiveChange {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Keeps a corpus equal to the files of an archive. */
export interface KeptArchive {
  /** What could not be read at the last reading. */
  problems(): readonly ArticleProblem[];
  /**
   * Looks whether a file came, went or was written, and brings the corpus up to date, one article a turn of the
   * event loop. An article whose file is broken now keeps its old version.
   * @returns null when nothing has changed on the disk
   */
  refresh(): Promise<ArchiveChange | null>;
}

/**
 * @param corpus empty; filled by the first `refresh`
 * @param paths folders or files
 * @param timeZone IANA name: whose day an instant of publication is
 */
export function keepArchive(corpus: Corpus, paths: readonly string[], timeZone: string): KeptArchive {
  let last: Archive = { articles: [], files: new Map(), problems: [] };
  let signature = '';
  return {
    problems: () => last.problems,
    async refresh() {
      const seen = await readArchiveSignature(paths);
      if (seen === signature) return null;
      const next = await readArchive(paths, { timeZone });
      const kept = keptOldVersions(last, next, corpus);
      const change = await bringUpToDate(corpus, next.articles, kept);
      signature = seen;
      last = { ...next, files: new Map([...kept, ...next.files]) };
      return change;
    },
  };
}

/** The articles that are not in the new reading only because their file cannot be read now, with that file. */
function keptOldVersions(last: Archive, next: Archive, corpus: Corpus): ReadonlyMap<string, string> {
  const broken = next.problems.filter(({ kind }) => kind !== 'field').map(({ file }) => file);
  const isBroken = (file: string) => broken.some((place) => isWithin(file, place));
  return new Map(
    [...last.files].filter(([id, file]) => !next.files.has(id) && corpus.article(id) && isBroken(file)),
  );
}

/** Whether a file is the place or lies in it, whatever the system's separator. */
function isWithin(file: string, place: string): boolean {
  const rest = path.relative(place, file);
  return rest !== '..' && !rest.startsWith(`..${path.sep}`) && !path.isAbsolute(rest);
}

async function bringUpToDate(
  corpus: Corpus,
  articles: readonly Article[],
  kept: ReadonlyMap<string, string>,
): Promise<ArchiveChange> {
  const added: string[] = [];
  const changed: string[] = [];
  const wanted = new Set(articles.map(({ id }) => id));
  const removed = corpus.articles().flatMap(({ id }) => (wanted.has(id) || kept.has(id) ? [] : [id]));
  for (const id of removed) corpus.remove(id);
  for (const article of articles) {
    const old = corpus.article(article.id);
    if (old && isSameArticle(old, article)) continue;
    (old ? changed : added).push(article.id);
    corpus.add(article);
    await nextTurn();
  }
  return { added, changed, removed };
}
