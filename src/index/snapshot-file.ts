import { open, rename, rm } from 'node:fs/promises';
import { QuelleError } from '../errors.ts';
import { parseSnapshot, renderSnapshot, type Snapshot } from './snapshot.ts';

/** So many bytes are read at once: a file system may refuse more than 2 GiB. */
const CHUNK = 2 ** 26;

/**
 * Writes a snapshot beside the file and renames it, so that a reader sees the old one or the new one, whole, whatever happens.
 *
 * @throws QuelleError `snapshot` when it cannot be written
 */
export async function writeSnapshot(file: string, snapshot: Snapshot): Promise<void> {
  const beside = `${file}.${process.pid}.new`;
  try {
    const handle = await open(beside, 'w');
    try {
      for (const piece of renderSnapshot(snapshot)) {
        await handle.writeFile(piece);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new QuelleError('snapshot', `The snapshot of the index cannot be written to ${file}.`, cause);
  }
}

/**
 * @returns null when there is no such file
 * @throws QuelleError `snapshot` when it cannot be read, is damaged or of another version: it has to be built anew
 */
export async function readSnapshot(file: string): Promise<Snapshot | null> {
  try {
    return parseSnapshot(await readBytes(file));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    const why = cause instanceof QuelleError ? cause.message : 'It cannot be read.';
    throw new QuelleError('snapshot', `The snapshot of the index in ${file} is of no use. ${why}`, cause);
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const bytes = new Uint8Array((await handle.stat()).size);
    for (let at = 0; at < bytes.length; ) {
      const { bytesRead } = await handle.read(bytes, at, Math.min(CHUNK, bytes.length - at), at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return bytes;
  } finally {
    await handle.close();
  }
}
