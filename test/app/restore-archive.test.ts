import { copyFile, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { archiveCache } from '../../src/app/archive-cache.ts';
import { openCorpus } from '../../src/app/open-corpus.ts';
import { TEST_DATA_DIR } from '../language/test-dictionary.ts';

let folder = '';
let clock = 1_700_000_000;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quelle-start-'));
  await put('bad.md', 'Das Bad in Ahlstedt bleibt offen, sagte Bürgermeisterin Mara Holt.');
  await put('hafen.md', 'Der Hafen von Lüttnow wird ausgebaggert.');
});
afterEach(async () => {
  const { index, articles } = archiveCache(TEST_DATA_DIR, [folder]);
  for (const file of [index, articles, `${articles}-wal`, `${articles}-shm`]) await rm(file, { force: true });
  await rm(folder, { recursive: true });
});

async function put(name: string, body: string, head = ''): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, `---\n${head}title: Aus der Stadt\npublishedAt: 2024-05-02\n---\n${body}\n`);
  clock += 10;
  await utimes(file, clock, clock);
}

/** One run of the program: what it read of the disk, and what it found. */
async function start(said: string[] = []) {
  const opened = await openCorpus({
    ...{ paths: [folder], dataDir: TEST_DATA_DIR, timeZone: 'Europe/Berlin' },
    onProgress: (line) => said.push(line),
  });
  await opened.keepIndex();
  const { corpus, analysed, archive, flush } = opened;
  return {
    ...{ corpus, analysed, archive, flush },
    ids: corpus.heads().map(({ id }) => id),
    find: (words: string) => corpus.search(corpus.queryTerms(words), 5).map((hit) => hit.passage.articleId),
  };
}

describe('a second start', () => {
  it('has every article, passage and statement without analysing anything', async () => {
    const first = await start();
    const said = first.corpus.statements('bad');
    expect(said.map(({ speaker }) => speaker?.name)).toEqual(['Mara Holt']);
    first.flush();
    const second = await start();
    expect(second.analysed).toBe(0);
    expect(second.corpus.hasStatements('bad')).toBe(true);
    expect(second.corpus.hasStatements('hafen')).toBe(false);
    expect(second.corpus.statements('bad')).toEqual(said);
    expect(second.corpus.heads()).toEqual(first.corpus.heads());
    for (const id of first.ids) {
      expect(second.corpus.article(id)).toEqual(first.corpus.article(id));
      expect(second.corpus.passages(id)).toEqual(first.corpus.passages(id));
    }
    expect(second.archive.fileOf('bad')).toBe(path.join(folder, 'bad.md'));
  });

  it('notices what was written, added and taken out meanwhile', async () => {
    await start();
    await put('bad.md', 'Das Bad in Ahlstedt schließt im Winter.');
    await put('deich.md', 'Der Deich hält.');
    await rm(path.join(folder, 'hafen.md'));
    const { analysed, ids, find } = await start();
    expect(analysed).toBe(2);
    expect(ids).toEqual(['bad', 'deich']);
    expect(find('Winter')).toEqual(['bad']);
    expect([find('offen'), find('ausgebaggert')]).toEqual([[], []]);
  });

  it('keeps the articles of a file that was only copied or touched, and those of one that is broken now', async () => {
    await start();
    const bad = path.join(folder, 'bad.md');
    await copyFile(bad, `${bad}.neu`);
    await rename(`${bad}.neu`, bad);
    await writeFile(path.join(folder, 'hafen.md'), Uint8Array.from([0xff, 0xfe, 0xff, 0x00, 0xd8]));
    const { analysed, ids, archive } = await start();
    expect(analysed).toBe(0);
    expect(ids).toEqual(['bad', 'hafen']);
    expect(archive.problems()).toHaveLength(1);
    expect((await start()).archive.problems()).toHaveLength(1);
  });

  it('takes an article from the next file that has it, though only the first was ever kept', async () => {
    await put('a.md', 'Das Bad wird saniert.', 'id: bad\n');
    await start();
    await rm(path.join(folder, 'a.md'));
    const { corpus, find } = await start();
    expect(corpus.article('bad')?.text).toContain('bleibt offen');
    expect(find('saniert')).toEqual([]);
  });

  it('reads again what the index or the kept articles lost', async () => {
    await start();
    const { index, articles } = archiveCache(TEST_DATA_DIR, [folder]);
    await rm(index);
    const withoutIndex = await start();
    expect([withoutIndex.analysed, withoutIndex.find('Hafen')]).toEqual([2, ['hafen']]);
    for (const part of ['-wal', '-shm']) await rm(`${articles}${part}`, { force: true });
    await writeFile(articles, 'keine Datenbank');
    const said: string[] = [];
    const withoutArticles = await start(said);
    expect([withoutArticles.analysed, withoutArticles.find('Hafen')]).toEqual([2, ['hafen']]);
    expect(said).toEqual([]);
  });

  it('is right after a start that was ended before anything was written', async () => {
    await start();
    await put('bad.md', 'Das Bad in Ahlstedt schließt im Winter.');
    await openCorpus({ paths: [folder], dataDir: TEST_DATA_DIR, timeZone: 'Europe/Berlin' });
    const { analysed, find } = await start();
    expect([analysed, find('Winter'), find('offen')]).toEqual([1, ['bad'], []]);
  });
});
