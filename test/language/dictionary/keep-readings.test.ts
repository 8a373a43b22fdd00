import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { keepReadings } from '../../../src/language/dictionary/keep-readings.ts';
import { packReadings } from '../../../src/language/dictionary/pack-readings.ts';

const built = packReadings(new Map([['Haus', [{ lemma: 'Haus', codes: [24] }]]]));

describe('the kept dictionary', () => {
  let dir: string;
  const keep = async (file: string, packages = 'words 1.0') => {
    const told: string[] = [];
    const readings = await keepReadings({
      file,
      packages,
      build: async () => built,
      onProgress: (line) => told.push(line),
    });
    return { readings, told };
  };

  beforeAll(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'quelle-dictionary-'));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('is built once, with a sentence, and then used without a word', async () => {
    const file = path.join(dir, 'once', 'words.bin');
    expect((await keep(file)).told[0]).toContain('einmalig aufgebaut (words 1.0)');
    expect(await keep(file)).toEqual({ readings: built, told: [] });
    expect(readdirSync(path.dirname(file))).toEqual(['words.bin']);
  });

  it('is built anew when the file is damaged or made from other packages', async () => {
    const file = path.join(dir, 'damaged.bin');
    writeFileSync(file, 'half a dictio');
    expect((await keep(file)).told).toHaveLength(2);
    expect((await keep(file, 'words 1.1')).told).toHaveLength(2);
    expect((await keep(file, 'words 1.1')).told).toEqual([]);
  });

  it('is there without a place to keep it, and says so', async () => {
    const file = path.join(dir, 'taken');
    writeFileSync(file, '');
    const { readings, told } = await keep(path.join(file, 'words.bin'));
    expect(readings).toEqual(built);
    expect(told.at(-1)).toContain('lässt sich nicht');
  });
});
