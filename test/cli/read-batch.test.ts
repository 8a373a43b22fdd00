import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readBatch } from '../../src/cli/read-batch.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'quelle-batch-'));
afterAll(() => rmSync(folder, { recursive: true }));
const batch = (text: string): string => {
  const file = path.join(folder, 'fragen.txt');
  writeFileSync(file, text);
  return file;
};

describe('a batch of questions', () => {
  it('has one question a line, as text or as JSON, and no empty ones', async () => {
    const file = batch('\uFEFFWird das Bad geschlossen?\r\n\n{"id":7,"question":"Wer ist dagegen?"}\n');
    expect(await readBatch(file)).toEqual([
      { id: null, question: 'Wird das Bad geschlossen?' },
      { id: '7', question: 'Wer ist dagegen?' },
    ]);
  });

  it('names the line that is no question', async () => {
    await expect(readBatch(batch('Wer?\n{"frage":"Wo?"}\n'))).rejects.toThrow(/Zeile 2: Erwartet wird/);
    await expect(readBatch(batch('{"id":\n'))).rejects.toThrow(/Zeile 1: Erwartet wird/);
  });

  it('says which file cannot be read', async () => {
    await expect(readBatch(path.join(folder, 'fehlt.txt'))).rejects.toThrow(
      /fehlt\.txt lässt sich nicht lesen/,
    );
  });
});
