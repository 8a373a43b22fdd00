import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keepArchive } from '../../src/app/keep-archive.ts';
import { createWorkshop } from '../../src/app/workshop.ts';
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

const keep = (paths: readonly string[]) =>
  keepArchive(corpus, { paths, workshop: createWorkshop(testReader, 'Europe/Berlin') });

describe('keeping the archive', () => {
  it('takes in what is there, then only what has changed', async () => {
    const archive = keep([folder]);
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
    const archive = keep([folder]);
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
    const archive = keep([path.join(folder, 'nirgends')]);
    expect(await archive.refresh()).toEqual({ added: [], changed: [], removed: [] });
    expect(archive.problems()).toHaveLength(1);
  });

  it('gives up the last article that is taken out, and all with a folder that is emptied', async () => {
    const archive = keep([folder]);
    await put('bad.md', text('Das Bad', 'Das Bad bleibt offen.'));
    await archive.refresh();
    await rm(path.join(folder, 'bad.md'));
    expect((await archive.refresh())?.removed).toEqual(['bad']);
    expect(corpus.heads()).toEqual([]);
    expect(archive.problems()).toHaveLength(1);

    await put('bad.md', text('Das Bad', 'Das Bad bleibt offen.'));
    await put('hafen.md', text('Der Hafen', 'Der Hafen wird ausgebaggert.'));
    await archive.refresh();
    await rm(folder, { recursive: true });
    await mkdir(folder);
    expect((await archive.refresh())?.removed).toEqual(['bad', 'hafen']);
    expect(corpus.heads()).toEqual([]);
  });

  it('keeps what a folder held that is gone altogether, and says so, until it is back', async () => {
    const archive = keep([folder]);
    await put('bad.md', text('Das Bad', 'Das Bad bleibt offen.'));
    await archive.refresh();
    await rename(folder, `${folder}-weg`);
    expect(await archive.refresh()).toEqual({ added: [], changed: [], removed: [] });
    expect(corpus.article('bad')).not.toBeNull();
    expect(archive.problems().map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/gefunden wurde nichts\. Die 1 Artikel von dort bleiben im Archiv\.$/),
    ]);
    expect(await archive.refresh()).toBeNull();
    await rename(`${folder}-weg`, folder);
    await rm(path.join(folder, 'bad.md'));
    await archive.refresh();
    expect(corpus.heads()).toEqual([]);
  });

  it('gives up a line that is taken out, and keeps the old version of one that is broken now', async () => {
    const line = (id: string, body: string) => JSON.stringify({ id, title: id, text: body });
    const archive = keep([folder]);
    await put('a.jsonl', [line('eins', 'Eins.'), line('zwei', 'Zwei.'), line('drei', 'Drei.')].join('\n'));
    await archive.refresh();
    await put('a.jsonl', [line('eins', 'Eins.'), '{"id":"zwei","te', line('drei', 'Drei.')].join('\n'));
    expect(await archive.refresh()).toEqual({ added: [], changed: [], removed: [] });
    expect(corpus.article('zwei')?.text).toBe('Zwei.');
    await put('a.jsonl', [line('zwei', 'Zwei, neu.'), line('drei', 'Drei.')].join('\n'));
    expect(await archive.refresh()).toEqual({ added: [], changed: ['zwei'], removed: ['eins'] });
  });

  it('reads a file only when it was written', async () => {
    const workshop = createWorkshop(testReader, 'Europe/Berlin');
    const read: string[] = [];
    const archive = keepArchive(corpus, {
      paths: [folder],
      workshop: {
        ...workshop,
        read(file) {
          read.push(path.basename(file));
          return workshop.read(file);
        },
      },
    });
    await put('bad.md', text('Das Bad', 'Das Bad bleibt offen.'));
    await put('hafen.md', text('Der Hafen', 'Der Hafen wird ausgebaggert.'));
    await archive.refresh();
    await archive.refresh();
    await put('bad.md', text('Das Bad', 'Das Bad schließt.'));
    await archive.refresh();
    expect(read).toEqual(['bad.md', 'hafen.md', 'bad.md']);
  });

  it('takes the next file with an id when the first is taken out', async () => {
    const named = (body: string) => `---\nid: bad\ntitle: Das Bad\n---\n${body}`;
    const archive = keep([folder]);
    await put('a.md', named('Das Bad bleibt offen.'));
    await put('b.md', named('Das Bad schließt.'));
    await archive.refresh();
    expect(corpus.article('bad')?.text).toBe('Das Bad bleibt offen.');
    expect(archive.problems()).toHaveLength(1);
    await rm(path.join(folder, 'a.md'));
    expect(await archive.refresh()).toEqual({ added: [], changed: ['bad'], removed: [] });
    expect(corpus.article('bad')?.text).toBe('Das Bad schließt.');
    expect(archive.problems()).toEqual([]);
  });

  it('makes a folder of its own where there is none, so that taking it out takes out what it held', async () => {
    const own = path.join(folder, 'gesammelt');
    const archive = keepArchive(corpus, {
      paths: [folder, own],
      ownFolders: [own],
      workshop: createWorkshop(testReader, 'Europe/Berlin'),
    });
    await archive.refresh();
    await put('gesammelt/bad.md', text('Das Bad', 'Das Bad bleibt offen.'));
    expect((await archive.refresh())?.added).toEqual(['bad']);
    await rm(own, { recursive: true });
    expect((await archive.refresh())?.removed).toEqual(['bad']);
  });
});
