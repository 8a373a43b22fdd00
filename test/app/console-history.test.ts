import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keepConsoleHistory } from '../../src/app/console-history.ts';

describe('what was typed into the console', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'quelle-history-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is there in the next chat, the latest first, for its owner alone', async () => {
    const file = path.join(folder, 'neu', 'console-history');
    const history = keepConsoleHistory(file);
    expect(await history.read()).toEqual([]);
    history.keep(['Kommt die Bahn?']);
    history.keep(['Und die Fähre?', 'Kommt die Bahn?']);
    await history.kept();
    expect(await keepConsoleHistory(file).read()).toEqual(['Und die Fähre?', 'Kommt die Bahn?']);
    expect(await readFile(file, 'utf8')).toBe('Kommt die Bahn?\nUnd die Fähre?\n');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('is given up in silence where it cannot be written', async () => {
    await writeFile(path.join(folder, 'voll'), '');
    const history = keepConsoleHistory(path.join(folder, 'voll', 'console-history'));
    history.keep(['Kommt die Bahn?']);
    await history.kept();
    expect(await history.read()).toEqual([]);
  });
});
