import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What made what is kept: another one as soon as our own code or word lists are others. */
export interface Program {
  /** What decides which passages and terms a text has. */
  readonly analysis: string;
  /** What decides which statements stand in an article. */
  readonly extraction: string;
}

const ANALYSIS = ['language', 'article'];
const EXTRACTION = ['reading', 'reference', 'people', 'statement', 'corpus'];

/** A fingerprint of the code as it runs. */
export function readProgram(): Program {
  const analysis = createHash('sha1');
  for (const room of ANALYSIS) addRoom(room, analysis);
  const extraction = analysis.copy();
  for (const room of EXTRACTION) addRoom(room, extraction);
  return { analysis: analysis.digest('base64url'), extraction: extraction.digest('base64url') };
}

function addRoom(name: string, hash: ReturnType<typeof createHash>): void {
  const room = path.join(import.meta.dirname, '..', name);
  // At once: of hundreds of small files, each awaited would cost ten times its reading.
  for (const file of readdirSync(room, { recursive: true, encoding: 'utf8' }).sort())
    if (/\.[jt]s$/.test(file)) hash.update(file).update(readFileSync(path.join(room, file)));
}
