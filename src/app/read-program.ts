import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What made what is kept: another one as soon as our own code or word lists are others. */
export interface Program {
  /** What decides which passages and terms a text has. */
  readonly analysis: string;
  /** What decides which statements stand in an article. */
  readonly extraction: string;
}

const ANALYSIS = ['language', 'article'];
const EXTRACTION = ['reading', 'reference', 'people', 'statement'];

/** A fingerprint of the code as it runs. */
export async function readProgram(): Promise<Program> {
  const analysis = createHash('sha1');
  for (const room of ANALYSIS) await addRoom(room, analysis);
  const extraction = analysis.copy();
  for (const room of EXTRACTION) await addRoom(room, extraction);
  return { analysis: analysis.digest('base64url'), extraction: extraction.digest('base64url') };
}

async function addRoom(name: string, hash: ReturnType<typeof createHash>): Promise<void> {
  const room = path.join(import.meta.dirname, '..', name);
  for (const file of (await readdir(room, { recursive: true })).sort())
    if (/\.[jt]s$/.test(file)) hash.update(file).update(await readFile(path.join(room, file)));
}
