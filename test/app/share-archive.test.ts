import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keepArchive } from '../../src/app/keep-archive.ts';
import { keepVersions } from '../../src/app/keep-versions.ts';
import { shareArchive } from '../../src/app/share-archive.ts';
import { createWorkshop } from '../../src/app/workshop.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import { createMemoryStore } from '../../src/storage/memory/create-memory-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { testReader } from '../reading/test-reader.ts';

const AT = new Date('2025-03-03T07:00:00Z');
let root = '';
let store: Store;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'quelle-shared-'));
  store = createMemoryStore();
});
afterEach(() => rm(root, { recursive: true }));

/** A process with a folder of its own over the one store. */
async function startProcess(keeper: string) {
  const folder = await mkdtemp(path.join(root, keeper));
  const corpus = createCorpus(testReader, new InvertedIndex());
  const workshop = createWorkshop(testReader, 'Europe/Berlin');
  const archive = keepArchive(corpus, { paths: [folder], workshop });
  const shared = shareArchive({ corpus, archive, store, keeper });
  const parts = { corpus, archive, store, keeper };
  await archive.refresh();
  await keepVersions(parts, AT);
  return {
    corpus,
    shared,
    put: (id: string, body: string) => writeFile(path.join(folder, `${id}.md`), `# ${id}\n\n${body}\n`),
    remove: (id: string) => rm(path.join(folder, `${id}.md`)),
    /** Looks at the files, then at the store, as a running bot does each second. */
    async look() {
      const change = await archive.refresh();
      if (change) await keepVersions(parts, AT, change);
      const others = [];
      do others.push(await shared.refresh());
      while (shared.isBehind());
      return others.flatMap((other) => other ?? []);
    },
    find: (words: string) => corpus.search(corpus.queryTerms(words), 5).map((hit) => hit.passage.articleId),
  };
}

describe('several processes on one store', () => {
  it('answer from what any of them takes in, changes and takes out', async () => {
    const [one, other] = [await startProcess('eins'), await startProcess('zwei')];
    await one.put('bad', 'Das Bad in Ahlstedt bleibt offen.');
    await one.look();
    expect(await other.look()).toEqual([{ added: ['bad'], changed: [], removed: [] }]);
    expect(other.find('Ahlstedt')).toEqual(['bad']);
    expect(other.corpus.article('bad')).toEqual(one.corpus.article('bad'));
    await one.put('bad', 'Das Bad in Ahlstedt schließt im Winter, sagte der Rat.');
    await one.look();
    expect(await other.look()).toEqual([{ added: [], changed: ['bad'], removed: [] }]);
    expect([other.find('Winter'), other.find('offen')]).toEqual([['bad'], []]);
    await one.remove('bad');
    await one.look();
    expect(await other.look()).toEqual([{ added: [], changed: [], removed: ['bad'] }]);
    expect(other.find('Ahlstedt')).toEqual([]);
    expect(
      (await other.look()).flatMap(({ added, changed, removed }) => [added, changed, removed].flat()),
    ).toEqual([]);
  });

  it('bring a process that comes later all there is, a part at a time', async () => {
    const one = await startProcess('eins');
    for (let n = 0; n < 150; n += 1) await one.put(`a${n}`, `Der Deich ${n} hält.`);
    await one.look();
    const late = await startProcess('zwei');
    const parts = await late.look();
    expect(parts.length).toBeGreaterThan(2);
    expect(late.corpus.heads()).toEqual(one.corpus.heads());
  });

  it('keep what lies in their own files, whatever another has under the same id', async () => {
    const [one, other] = [await startProcess('eins'), await startProcess('zwei')];
    await one.put('bad', 'Das Bad bleibt offen.');
    await one.look();
    await other.put('bad', 'Das Bad schließt.');
    await other.look();
    await one.look();
    expect(one.corpus.article('bad')?.text).toContain('offen');
    expect(other.corpus.article('bad')?.text).toContain('schließt');
  });

  it('withdraw nothing of another because their own folder is empty', async () => {
    const one = await startProcess('eins');
    await one.put('bad', 'Das Bad bleibt offen.');
    await one.look();
    for (const keeper of ['zwei', 'drei']) await (await startProcess(keeper)).look();
    expect((await store.articleMarks()).map(({ id, keeper }) => [id, keeper])).toEqual([['bad', 'eins']]);
  });

  it('lose nothing while the store cannot be reached', async () => {
    const one = await startProcess('eins');
    const other = await startProcess('zwei');
    await one.put('bad', 'Das Bad bleibt offen.');
    await one.look();
    const { articlesSince, articlePosition } = store;
    const refuse = async (): Promise<never> => {
      throw new Error('nicht zu erreichen');
    };
    Object.assign(store, { articlesSince: refuse, articlePosition: refuse });
    await expect(other.look()).rejects.toThrow('nicht zu erreichen');
    Object.assign(store, { articlesSince, articlePosition });
    await other.look();
    expect(other.find('offen')).toEqual(['bad']);
  });
});
