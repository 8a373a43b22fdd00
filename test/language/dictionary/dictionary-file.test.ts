import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readDictionaryFile, writeDictionaryFile } from '../../../src/language/dictionary/dictionary-file.ts';
import { packReadings } from '../../../src/language/dictionary/pack-readings.ts';

const packed = packReadings(new Map([['Haus', [{ lemma: 'Haus', codes: [24] }]]]));
const dir = mkdtempSync(path.join(tmpdir(), 'quelle-dictionary-file-'));
const file = path.join(dir, 'words.bin');

describe('the file of the dictionary', () => {
  beforeEach(() => writeDictionaryFile(file, 'words 1.0', packed));
  afterAll(() => rmSync(dir, { recursive: true }));

  it('gives back what was written', async () => {
    expect(await readDictionaryFile(file, 'words 1.0')).toEqual(packed);
  });

  it('is refused when it was built from another version of the packages', async () => {
    expect(await readDictionaryFile(file, 'words 1.1')).toBeNull();
  });

  it('is refused when it has another format', async () => {
    const content = readFileSync(file, 'latin1');
    writeFileSync(file, content.replace(/"format":\d+/, '"format":0'), 'latin1');
    expect(await readDictionaryFile(file, 'words 1.0')).toBeNull();
  });

  it('is refused when it is cut off or one byte is wrong, wherever it is', async () => {
    const content = readFileSync(file);
    for (let index = content.indexOf('\n'); index < content.length; index += 1) {
      writeFileSync(file, content.subarray(0, index));
      expect(await readDictionaryFile(file, 'words 1.0')).toBeNull();
      const wrong = Buffer.from(content);
      wrong[index] = (content[index] ?? 0) ^ 4;
      writeFileSync(file, wrong);
      expect(await readDictionaryFile(file, 'words 1.0')).toBeNull();
    }
  });

  it('is not there: null', async () => {
    expect(await readDictionaryFile(path.join(dir, 'none.bin'), 'words 1.0')).toBeNull();
  });
});
