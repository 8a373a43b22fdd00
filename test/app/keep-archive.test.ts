import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keepArchive } from '../../src/app/keep-archive.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import { testReader } from '../reading/test-reader.ts';

let folder = '';
let corpus: Corpus;
let clock = 1_700_000_000;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quelle-archive-'));
  corpus = createCorpus(testReader, new InvertedIndex());
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes a file that is surely newer than every one before. */
async function put(name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  clock += 10;
  await utimes(file, clock, clock);
}
const text = (title: string, body: string) => `---\ntitle: ${title}\npublishedAt: 2024-05-02\n---\n${body}\n`;

describe('keeping the archive', () => {
  it('takes in what is there, then only what has changed', async () => {
    const archive = keepArchive(corpus, [folder], 'Europe/Berlin');
    await put('bad.md', text('Das Bad', 'Das Bad bleibt offen.'));
    await put('hafen.md', text('Der Hafen', 'Der Hafen wird ausgebaggert.'));
    expect(await archive.refresh()).toEqual({ added: ['bad', 'hafen'], changed: [], removed: [] });
    expect(await archive.refresh()).toBeNull();

    await put('bad.md', text('Das Bad', 'Das Bad schließt im Herbst.'));
    await rm(path.join(folder, 'hafen.md'));
    await put('deich.md', text('Der Deich', 'Der Deich hält.'));
    expect(await archive.refresh()).toEqual({ added: ['deich'], changed: ['bad'], removed: ['hafen'] });
    expect(corpus.article('bad')?.text).toContain('schließt');
    expect(corpus.article('hafen')).toBeNull();
  });

  it('keeps the old version of an article whose file is broken now', async () => {
    const archive = keepArchive(corpus, [folder], 'Europe/Berlin');
    await put('bad.md', text('Das Bad', 'Das Bad bleibt offen.'));
    await put('hafen.md', text('Der Hafen', 'Der Hafen wird ausgebaggert.'));
    await archive.refresh();
    await put('bad.md', Uint8Array.from([0xff, 0xfe, 0xff, 0x00, 0xd8]));
    await rm(path.join(folder, 'hafen.md'));
    expect(await archive.refresh()).toEqual({ added: [], changed: [], removed: ['hafen'] });
    expect(corpus.article('bad')?.text).toContain('offen');
    expect(archive.problems()).toHaveLength(1);

    await put('bad.md', text('Das Bad', 'Das Bad schließt.'));
    expect((await archive.refresh())?.changed).toEqual(['bad']);
    expect(archive.problems()).toEqual([]);
  });

  it('is empty for a folder that is not there, and says so', async () => {
    const archive = keepArchive(corpus, [path.join(folder, 'nirgends')], 'Europe/Berlin');
    expect(await archive.refresh()).toEqual({ added: [], changed: [], removed: [] });
    expect(archive.problems()).toHaveLength(1);
  });
});
