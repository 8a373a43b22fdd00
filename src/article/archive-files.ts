import { createReadStream } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { type ArticleProblem, articleProblem } from './article-problem.ts';

/** What the disk tells of a file without opening it. */
export interface FileLook {
  readonly kind: 'folder' | 'file' | 'other';
  readonly bytes: number;
  /** Another one as soon as the file was written, replaced or renamed. */
  readonly version: string;
}

/** What the archive needs of a disk. Every method may reject with a Node error (`code` ENOENT, EACCES, …). */
export interface ArchiveFiles {
  look(file: string): Promise<FileLook>;
  list(folder: string): Promise<readonly string[]>;
  /** The path without links: two paths of one folder have the same. */
  real(folder: string): Promise<string>;
  read(file: string): Promise<Uint8Array>;
  stream(file: string): AsyncIterable<Uint8Array>;
}

/** The real disk. Links are followed. */
export const diskFiles: ArchiveFiles = {
  async look(file) {
    const found = await stat(file, { bigint: true });
    const kind = found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other';
    const version = `${found.size} ${found.mtimeNs} ${found.ctimeNs} ${found.ino}`;
    return { kind, bytes: Number(found.size), version };
  },
  list: (folder) => readdir(folder),
  real: (folder) => realpath(folder),
  read: (file) => readFile(file),
  stream: (file) => createReadStream(file),
};

/** A file as it was when the folder was looked at. */
export interface ListedFile {
  readonly file: string;
  readonly version: string;
}

/**
 * So many files of a folder are looked at together: one after the other, each look would wait for a turn of the event loop,
 * and a turn takes as long as whatever is being answered.
 */
const TOGETHER = 256;
/** Deep enough for any archive. */
const MAX_DEPTH = 32;

/** What lies beside the articles at a folder's top. */
const NO_ARTICLES = new Set(['readme.md', 'feeds.yaml']);

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The files below the given paths, each once, in the order of their names. Hidden files and the README at a
 * folder's top are no articles, nor is the list of its feeds.
 *
 * @param paths folders or files, as the reader wrote them
 */
export async function listArchive(
  paths: readonly string[],
  files: ArchiveFiles,
): Promise<{ readonly found: readonly ListedFile[]; readonly problems: readonly ArticleProblem[] }> {
  const found = new Map<string, ListedFile>();
  const problems: ArticleProblem[] = [];
  const visited = new Set<string>();

  const visit = async (place: string, depth: number, look = files.look(place)): Promise<void> => {
    try {
      const { kind, version } = await look;
      if (kind === 'file') found.set(path.resolve(place), { file: place, version });
      if (kind !== 'folder' || depth > MAX_DEPTH) return;
      // A link may lead back into a folder above it, or two links into each other.
      const real = await files.real(place);
      if (visited.has(real)) return;
      visited.add(real);
      const names = [...(await files.list(place))]
        .filter((name) => !name.startsWith('.') && !(depth === 0 && NO_ARTICLES.has(name.toLowerCase())))
        .sort(byCodeUnit);
      for (let from = 0; from < names.length; from += TOGETHER) {
        const looks = names.slice(from, from + TOGETHER).map((name) => {
          const inner = path.join(place, name);
          const started = files.look(inner);
          // Whoever fails is told of when its turn comes.
          started.catch(() => {});
          return { inner, started };
        });
        for (const { inner, started } of looks) await visit(inner, depth + 1, started);
      }
    } catch (error) {
      // What lay in a folder a moment ago and is gone now was taken out.
      if (depth === 0 || !isGone(error))
        problems.push(articleProblem('archive', place, null, unreadable(error)));
    }
  };

  for (const place of [...paths].sort(byCodeUnit)) await visit(place, 0);
  return { found: [...found.values()].sort((a, b) => byCodeUnit(a.file, b.file)), problems };
}

const isGone = (error: unknown): boolean => {
  const { code } = error as { code?: unknown };
  return code === 'ENOENT' || code === 'ENOTDIR';
};

/** @returns why a file or folder cannot be read, from the error of the disk */
export function unreadable(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
  if (isGone(error)) return 'Erwartet wird ein Ordner oder eine Datei mit Artikeln, gefunden wurde nichts.';
  if (code === 'ELOOP') return 'Die Verknüpfung führt im Kreis. Alles andere wird trotzdem gelesen.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'Zum Lesen fehlen die Rechte. Alles andere wird trotzdem gelesen.';
  if (code === 'EIO') return 'Der Datenträger meldet einen Fehler. Alles andere wird trotzdem gelesen.';
  if (code === null || !/^E[A-Z0-9]+$/.test(code))
    return 'Der Inhalt ist beschädigt oder von einer Art, die hier niemand kennt: die Datei neu speichern, am einfachsten als .txt. Alles andere wird trotzdem gelesen.';
  return `Das System kann sie nicht lesen (${code}). Alles andere wird trotzdem gelesen.`;
}
