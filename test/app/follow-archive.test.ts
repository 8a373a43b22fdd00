import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createNewsroom } from '../../src/app/create-newsroom.ts';
import { followArchive } from '../../src/app/follow-archive.ts';
import { keepArchive } from '../../src/app/keep-archive.ts';
import { createWorkshop } from '../../src/app/workshop.ts';
import { createCorpus } from '../../src/corpus/create-corpus.ts';
import { InvertedIndex } from '../../src/index/inverted-index.ts';
import { testReader } from '../reading/test-reader.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quelle-follow-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, content: string) => writeFile(path.join(folder, name), content);
const article = (source: string, body: string) =>
  `---\ntitle: Das Bad\npublishedAt: 2025-05-02\nsource: ${source}\n---\n${body}`;

/**
 * Follows the folder; between two looks the next step is done.
 * @param took how long each look takes, in milliseconds
 */
async function follow(steps: readonly (() => Promise<unknown> | unknown)[], took: readonly number[] = []) {
  const corpus = createCorpus(testReader, new InvertedIndex());
  const workshop = createWorkshop(testReader, 'Europe/Berlin');
  const archive = keepArchive(corpus, { paths: [folder], workshop });
  await archive.refresh();
  const newsroom = createNewsroom(corpus, {
    version: '0',
    problems: () => archive.problems().length,
    feeds: () => null,
    workshop,
  });
  await newsroom.readAll(() => false);
  const log: string[] = [];
  const note = (_: unknown, message: string) => log.push(message);
  const kept: unknown[] = [];
  const ending = new AbortController();
  let ticks = 0;
  const waits: number[] = [];
  const left = [...steps];
  const looks = [...took];
  await followArchive(
    {
      archive: {
        problems: () => archive.problems(),
        fileOf: (id) => archive.fileOf(id),
        take: (articles, removed) => archive.take(articles, removed),
        async refresh(withStatements) {
          const change = await archive.refresh(withStatements);
          ticks += looks.shift() ?? 0;
          return change;
        },
      },
      shared: {
        refresh: async () => null,
        isBehind: () => false,
        takeNews: () => false,
        listen: () => () => {},
      },
      newsroom,
      page: null,
      neighbours: { refresh: async () => {} },
      keepIndex: async () => {
        log.push('index kept');
      },
      keepVersions: async (change) => {
        kept.push(change);
      },
      forgetOld: async () => {},
      flush: async () => {},
    },
    {
      logger: { debug: note, info: note, warn: note, error: note },
      ticks: () => ticks,
      async wait(milliseconds) {
        ticks += milliseconds;
        waits.push(milliseconds);
        const step = left.shift();
        if (step) await step();
        else ending.abort();
      },
    },
    ending.signal,
  );
  return { corpus, newsroom, log, kept, waits };
}

describe('following the archive', () => {
  it('shows new, changed and deleted articles in answers, names and counts a second later', async () => {
    await put('a.md', article('Bote', 'Das Bad bleibt offen, sagte Bürgermeisterin Karla Ohm.'));
    const status: unknown[] = [];
    const { newsroom, kept, waits } = await follow([
      () => put('b.md', article('Kurier', 'Die Brücke bleibt zu, sagte Dezernentin Elke Fohr.')),
      () => rm(path.join(folder, 'a.md')),
      () => put('b.md', article('Anzeiger', 'Die Brücke öffnet, sagte Dezernent Jonte Brandt.')),
      () => {},
    ]);
    status.push(newsroom.status());
    expect(newsroom.status()).toMatchObject({
      coverage: { articles: 1 },
      statements: 1,
      speakers: 1,
      sources: 1,
    });
    expect(newsroom.speakers('', 5)).toEqual(['Jonte Brandt']);
    expect(newsroom.sources('', 5)).toEqual(['Anzeiger']);
    expect(kept).toEqual([
      undefined,
      { added: ['b'], changed: [], removed: [] },
      { added: [], changed: [], removed: ['a'] },
      { added: [], changed: ['b'], removed: [] },
    ]);
    expect(Math.max(...waits)).toBe(1000);
  });

  it('looks again a second after many articles came at once, and less often only where looking itself takes long', async () => {
    const nothing = () => {};
    const { waits } = await follow(
      [
        nothing,
        () => put('a.md', article('Bote', 'Das Bad bleibt offen.')),
        nothing,
        nothing,
        nothing,
        nothing,
      ],
      [800, 90_000, 900, 60_000, 60_000, 60_000],
    );
    expect(waits).toEqual([1000, 4000, 4000, 4000, 4000, 4500, 30_000]);
  });

  it('looks again a second after a look that took long once, because the machine was busy', async () => {
    const nothing = () => {};
    const { waits } = await follow(
      [nothing, nothing, nothing, nothing, nothing, nothing],
      [90, 4000, 2500, 120, 3000, 3000],
    );
    expect(waits).toEqual([1000, 1000, 1000, 1000, 1000, 1000, 1000]);
  });

  it('logs each problem once when it comes and once when it has gone', async () => {
    await put('leer.md', '');
    const { log } = await follow([
      () => put('a.md', article('Bote', 'Das Bad bleibt offen.')),
      () => put('b.md', article('Bote', 'Die Brücke bleibt zu.')),
      () => rm(path.join(folder, 'leer.md')),
      () => {},
    ]);
    const about = log.filter((line) => /leer\.md|kein Hinweis/.test(line));
    expect(about).toEqual([
      expect.stringMatching(/leer\.md: Erwartet wird ein Text/),
      'kein Hinweis zum Archiv mehr',
    ]);
  });

  it('writes the index again when something has changed, at the latest at the end', async () => {
    expect((await follow([() => {}])).log).not.toContain('index kept');
    const { log } = await follow([() => put('a.md', article('Bote', 'Das Bad bleibt offen.')), () => {}]);
    expect(log.filter((line) => line === 'index kept')).toHaveLength(1);
  });
});
