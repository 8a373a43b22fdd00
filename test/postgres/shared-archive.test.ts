import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { followStore } from '../../src/app/follow-store.ts';
import { keepArchive } from '../../src/app/keep-archive.ts';
import { keepVersions } from '../../src/app/keep-versions.ts';
import { shareArchive } from '../../src/app/share-archive.ts';
import { createWorkshop } from '../../src/app/workshop.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts';
import { testReader } from '../reading/test-reader.ts';
import { newPlace } from './test-database.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'quelle-shared-'));
});
afterEach(() => rm(root, { recursive: true }));

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A process with a folder and connections of its own, which follows the store until it is ended. */
async function startProcess(place: ReturnType<typeof newPlace>, keeper: string) {
  const folder = await mkdtemp(path.join(root, keeper));
  const store = await openPostgresStore(place);
  const corpus = createCorpus(testReader, new InvertedIndex());
  const archive = keepArchive(corpus, {
    ...{ paths: [folder], workshop: createWorkshop(testReader, 'Europe/Berlin') },
  });
  const parts = { corpus, archive, store, keeper };
  await archive.refresh();
  const ending = new AbortController();
  const following = followStore(
    {
      shared: shareArchive(parts),
      page: null,
      indexFollower: null,
      newsroom: { update: async () => {} } as never,
    },
    {
      logger: silent,
      wait: (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => {}),
    },
    ending.signal,
  );
  return {
    /** The wordings of all its articles. */
    texts: () => corpus.heads().map(({ id }) => corpus.article(id)?.text),
    put: (id: string, body: string) =>
      writeFile(path.join(folder, `${id}.md`), `---\ntitle: ${id}\n---\n${body}\n`),
    remove: (id: string) => rm(path.join(folder, `${id}.md`)),
    async look() {
      const change = await archive.refresh();
      if (change) await keepVersions(parts, new Date('2025-03-03T07:00:00Z'), change);
    },
    async end() {
      ending.abort();
      await following;
      await store.close();
    },
  };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(20);
}

describe('three processes on one PostgreSQL', () => {
  it('answer from what any of them takes in, changes and takes out', async () => {
    const place = newPlace();
    const one = await startProcess(place, 'eins');
    const others = [await startProcess(place, 'zwei'), await startProcess(place, 'drei')];
    const allHave = (text: string): Promise<void> =>
      until(() =>
        others.every(
          ({ texts }) =>
            texts()
              .map((own) => own?.trim() ?? '')
              .join() === text,
        ),
      );
    await one.put('bad', 'Das Bad bleibt offen.');
    await one.look();
    await allHave('Das Bad bleibt offen.');
    await one.put('bad', 'Das Bad schließt im Winter.');
    await one.look();
    await allHave('Das Bad schließt im Winter.');
    await one.remove('bad');
    await one.look();
    await allHave('');
    for (const process of [one, ...others]) await process.end();
    expect(one.texts()).toEqual([]);
  });
});
