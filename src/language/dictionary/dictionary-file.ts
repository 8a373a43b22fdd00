import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { PackedReadings } from './pack-readings.ts';

/** Raised with every change of the layout or of what the builder puts in. */
const FORMAT = 11;

const header = z.object({
  format: z.literal(FORMAT),
  packages: z.string(),
  checksum: z.string(),
  forms: z.int().nonnegative(),
  blocks: z.int().nonnegative(),
  filter: z.int().nonnegative(),
  edges: z.int().nonnegative(),
  letters: z.string(),
});

/**
 * Reads a cached dictionary. Null when there is none, or it is damaged, or it was built by another version or from
 * other versions of the packages: then it is built anew.
 */
export async function readDictionaryFile(file: string, packages: string): Promise<PackedReadings | null> {
  try {
    return parseFile(await readFile(file), packages);
  } catch {
    return null;
  }
}

/**
 * Writes a dictionary beside the file and renames it, so that a reader never meets half of one.
 * @throws the file system's error
 */
export async function writeDictionaryFile(
  file: string,
  packages: string,
  packed: PackedReadings,
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const beside = `${file}.${randomUUID()}`;
  try {
    await writeFile(beside, renderFile(packed, packages));
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function renderFile({ forms, blocks, filter, parts, patterns }: PackedReadings, packages: string): Buffer {
  const body = Buffer.concat([
    forms,
    Buffer.from(blocks.buffer),
    Buffer.from(parts.edges.buffer),
    filter,
    Buffer.from(patterns.join('\n')),
  ]);
  const head = {
    format: FORMAT,
    packages,
    checksum: checksumOf(body),
    forms: forms.length,
    blocks: blocks.length,
    filter: filter.length,
    edges: parts.edges.length,
    letters: parts.letters,
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]);
}

function parseFile(content: Buffer, packages: string): PackedReadings | null {
  const end = content.indexOf('\n');
  const head = header.parse(JSON.parse(content.toString('utf8', 0, end)));
  const body = content.subarray(end + 1);
  if (head.packages !== packages || head.checksum !== checksumOf(body)) return null;
  const afterBlocks = head.forms + head.blocks * Uint32Array.BYTES_PER_ELEMENT;
  const afterEdges = afterBlocks + head.edges * Int32Array.BYTES_PER_ELEMENT;
  const afterFilter = afterEdges + head.filter;
  return {
    forms: Uint8Array.from(body.subarray(0, head.forms)),
    blocks: new Uint32Array(Uint8Array.from(body.subarray(head.forms, afterBlocks)).buffer),
    parts: {
      edges: new Int32Array(Uint8Array.from(body.subarray(afterBlocks, afterEdges)).buffer),
      letters: head.letters,
    },
    filter: Uint8Array.from(body.subarray(afterEdges, afterFilter)),
    patterns: body.toString('utf8', afterFilter).split('\n'),
  };
}

const checksumOf = (body: Uint8Array): string => createHash('sha256').update(body).digest('hex');
