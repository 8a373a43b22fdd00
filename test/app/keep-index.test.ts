import { rmSync } from 'node:fs';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { archiveCache } from '../../src/app/archive-cache.ts';
import { openCorpus } from '../../src/app/open-corpus.ts';
import { TEST_DATA_DIR } from '../language/test-dictionary.ts';

let folder = '';
let knowledge = '';
let clock = 1_700_000_000;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quelle-index-'));
  knowledge = await mkdtemp(path.join(folder, 'knowledge-'));
  await put('bad.md', 'Das Bad in Ahlstedt bleibt offen.');
  await put('hafen.md', 'Der Hafen von Lüttnow wird ausgebaggert.');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  const { index, articles } = archiveCache(TEST_DATA_DIR, [knowledge]);
  for (const file of [index, ...['', '-wal', '-shm'].map((part) => `${articles}${part}`)])
    await rm(file, { force: true });
});

async function put(name: string, body: string): Promise<void> {
  const file = path.join(knowledge, name);
  await writeFile(file, `---\ntitle: Aus der Stadt\npublishedAt: 2024-05-02\n---\n${body}\n`);
  clock += 10;
  await utimes(file, clock, clock);
}
const open = () => openCorpus({ paths: [knowledge], dataDir: TEST_DATA_DIR, timeZone: 'Europe/Berlin' });
const hits = (opened: Awaited<ReturnType<typeof open>>, question: string) =>
  opened.corpus
    .search(opened.corpus.queryTerms(question), 10)
    .map(({ passage, score }) => [passage.articleId, score]);

describe('the kept index', () => {
  it('answers as the one that was built, without analysing an article again', async () => {
    const built = await open();
    expect(built.analysed).toBe(2);
    await built.keepIndex();
    const kept = await open();
    expect(kept.analysed).toBe(0);
    for (const question of ['Wird der Hafen ausgebaggert?', 'Bleibt das Bad offen?', 'Ahlstedt'])
      expect(hits(kept, question)).toEqual(hits(built, question));
  });

  it('analyses only what has changed, and finds nothing of what is gone', async () => {
    await (await open()).keepIndex();
    await put('bad.md', 'Das Bad in Ahlstedt schließt im Winter.');
    await rm(path.join(knowledge, 'hafen.md'));
    const kept = await open();
    expect(kept.analysed).toBe(1);
    expect(hits(kept, 'Wird der Hafen ausgebaggert?')).toEqual([]);
    expect(hits(kept, 'offen')).toEqual([]);
    expect(hits(kept, 'Winter')).toHaveLength(1);
  });

  it('is taken in before anything is read, and whoever wants to know is told in between', async () => {
    await (await open()).keepIndex();
    const kept = await openCorpus({
      ...{ paths: [knowledge], dataDir: TEST_DATA_DIR, timeZone: 'Europe/Berlin' },
      onPhase: (phase) => {
        if (phase === 'reading') rmSync(path.join(knowledge, 'hafen.md'));
      },
    });
    expect(kept.analysed).toBe(0);
    expect(kept.corpus.heads()).toHaveLength(1);
    expect(hits(kept, 'Wird der Hafen ausgebaggert?')).toEqual([]);
  });

  it('is built anew when the file is damaged, with a sentence', async () => {
    await (await open()).keepIndex();
    await writeFile(archiveCache(TEST_DATA_DIR, [knowledge]).index, 'QUELLEIX und dann nichts mehr');
    const said: string[] = [];
    const opened = await openCorpus({
      paths: [knowledge],
      dataDir: TEST_DATA_DIR,
      timeZone: 'Europe/Berlin',
      onProgress: (line) => said.push(line),
    });
    expect(opened.analysed).toBe(2);
    expect(said).toHaveLength(1);
    expect(hits(opened, 'Hafen')).toHaveLength(1);
  });
});
