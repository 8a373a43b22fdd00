import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { DIRECTIONS, type WordVectors } from './word-neighbours.ts';

/** Vectors made in another way, or of another length, are of no use. */
const FORMAT = `neighbours 1, ${DIRECTIONS}`;

const unsigned = ({ buffer, byteOffset, length }: Int8Array): Buffer =>
  Buffer.from(buffer, byteOffset, length);
const sumOf = (bytes: Int8Array): number => crc32(unsigned(bytes));

interface Head {
  readonly format: string;
  /** What the vectors were learned from. */
  readonly source: string;
  readonly words: readonly string[];
  /** CRC-32 of the bytes behind. */
  readonly sum: number;
}

/**
 * Writes vectors beside the file and renames it; a file that cannot be written is no error, for they can be learned again.
 * @param source tells the archive that they were learned from
 */
export async function writeVectors(
  file: string,
  source: string,
  { words, bytes }: WordVectors,
): Promise<void> {
  const head: Head = { format: FORMAT, source, words, sum: sumOf(bytes) };
  const beside = `${file}.${process.pid}.new`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(beside, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), unsigned(bytes)]));
    await rename(beside, file);
  } catch {
    await rm(beside, { force: true });
  }
}

/** The vectors kept in a file; null where there is none, where it is damaged, and where it was learned from something else. */
export async function readVectors(file: string, source: string): Promise<WordVectors | null> {
  const all = await readFile(file).catch(() => null);
  const end = all?.indexOf(10) ?? -1;
  if (all === null || end < 0) return null;
  const head = parseHead(all.toString('utf8', 0, end));
  const bytes = new Int8Array(all.subarray(end + 1));
  if (head === null || head.format !== FORMAT || head.source !== source) return null;
  if (bytes.length !== head.words.length * DIRECTIONS || sumOf(bytes) !== head.sum) return null;
  return { words: head.words, bytes };
}

function parseHead(text: string): Head | null {
  try {
    const head = JSON.parse(text) as Partial<Head>;
    return Array.isArray(head.words) ? (head as Head) : null;
  } catch {
    return null;
  }
}
