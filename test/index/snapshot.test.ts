import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import type { WeightedTerm } from '../../src/index/passage-index.ts';
import { readSnapshot, writeSnapshot } from '../../src/index/snapshot-file.ts';

const terms = (text: string): readonly WeightedTerm[] => text.split(' ').map((term) => ({ term, weight: 1 }));

function someIndex(): InvertedIndex {
  const index = new InvertedIndex({ growing: 20 });
  for (let i = 0; i < 300; i++) index.add(terms(`hafen ${i % 3 ? 'streik' : 'schiff'} öl${i % 7} nr${i}`));
  index.remove(17);
  return index;
}

describe('a snapshot', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'quelle-snapshot-'));
    file = path.join(folder, 'index.bin');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = async (index: InvertedIndex, note = 'Notiz'): Promise<void> =>
    writeSnapshot(file, {
      index: index.freeze(),
      weighting: index.weighting,
      note: new TextEncoder().encode(note),
    });
  const damage = (change: (bytes: Buffer) => Buffer): void => writeFileSync(file, change(readFileSync(file)));

  it('brings back an index that answers the same, and goes on growing', async () => {
    const index = someIndex();
    const query = terms('streik öl3 nr18 nr17');
    const before = index.search(query, 10);
    await write(index);
    const snapshot = await readSnapshot(file);
    if (snapshot === null) throw new Error('no snapshot');
    expect(new TextDecoder().decode(snapshot.note)).toBe('Notiz');
    const again = new InvertedIndex({ weighting: snapshot.weighting, stored: snapshot.index });
    expect(again.search(query, 10)).toEqual(before);
    expect(again.passageCount).toBe(299);
    expect(again.documentFrequency('hafen')).toBe(299);
    expect(again.add(terms('nr17'))).toBe(300);
    again.remove(18);
    expect(again.search(terms('nr17 nr18'), 10).map((hit) => hit.passage)).toEqual([300]);
  });

  it('keeps an empty index and an empty note', async () => {
    await write(new InvertedIndex(), '');
    const snapshot = await readSnapshot(file);
    expect(snapshot?.index).toEqual({ segments: [], next: 0 });
    expect(snapshot?.note).toHaveLength(0);
  });

  it('is null when there is no file', async () => {
    expect(await readSnapshot(file)).toBeNull();
  });

  it('replaces the old one, and leaves nothing beside it', async () => {
    await write(new InvertedIndex());
    await write(someIndex());
    expect(readdirSync(folder)).toEqual(['index.bin']);
    expect((await readSnapshot(file))?.index.next).toBe(300);
  });

  it('keeps the old one when the new one cannot be written', async () => {
    const missing = path.join(folder, 'nowhere', 'index.bin');
    const written = writeSnapshot(missing, {
      index: { segments: [], next: 0 },
      weighting: new InvertedIndex().weighting,
      note: new Uint8Array(),
    });
    await expect(written).rejects.toMatchObject({
      code: 'snapshot',
      message: expect.stringContaining(missing),
    });
  });

  it('is refused when any single byte has changed', async () => {
    await write(someIndex());
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at += 97) {
      damage(() => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        return bytes;
      });
      await expect(readSnapshot(file)).rejects.toMatchObject({ code: 'snapshot' });
    }
  });

  it('is refused when it was cut off', async () => {
    await write(someIndex());
    for (const length of [0, 7, 23, 24, 200]) {
      damage((bytes) => bytes.subarray(0, length));
      await expect(readSnapshot(file)).rejects.toMatchObject({ code: 'snapshot' });
    }
  });

  it('is refused with its version when it is of another one', async () => {
    await write(new InvertedIndex());
    const { crc32 } = await import('node:zlib');
    damage((bytes) => {
      const other = Buffer.from(bytes.toString('latin1').replace('"version":1', '"version":0'), 'latin1');
      other.writeUInt32LE(crc32(other.subarray(16)), 12);
      return other;
    });
    await expect(readSnapshot(file)).rejects.toThrow(/version 0, but this program reads version 1/);
  });
});
