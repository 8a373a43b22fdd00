import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createThreadWorkshop } from '../../src/app/thread-workshop.ts';
import { createWorkshop, type Workshop } from '../../src/app/workshop.ts';
import { NO_FINDINGS } from '../../src/corpus/findings.ts';
import { TEST_DATA_DIR } from '../language/test-dictionary.ts';
import { testReader } from '../reading/test-reader.ts';

/** As `npm run build` leaves it: threads run what was built. */
const SCRIPT = path.join(import.meta.dirname, '../../dist/app/workshop-thread.js');
/** Finds the same in every article. */
const EMPTY = path.join(import.meta.dirname, 'empty-thread.mjs');
/** Does nothing and never comes back. */
const STUCK = path.join(import.meta.dirname, 'stuck-thread.mjs');

let folder = '';
let workshop: Workshop;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quelle-threads-'));
});
afterEach(async () => {
  await workshop.close();
  await rm(folder, { recursive: true });
});

const open = (script: string, patience?: number): Workshop =>
  createThreadWorkshop({
    threads: 2,
    dataDir: TEST_DATA_DIR,
    timeZone: 'Europe/Berlin',
    script,
    ...(patience !== undefined && { patience }),
  });
const article = (id: string) => ({
  id,
  title: 'Das Bad',
  text: 'Das Bad bleibt offen, sagte Bürgermeisterin Karla Ohm am Montag. „Wir schließen nicht“, sagte sie.',
  publishedAt: '2025-05-02',
  source: null,
  url: null,
  language: 'de',
});

describe('a workshop on threads', () => {
  it('gives the same as one on this thread', async () => {
    workshop = open(SCRIPT);
    const own = createWorkshop(testReader, 'Europe/Berlin');
    const articles = [article('a'), article('b')];
    expect(await workshop.analyse(articles, true)).toEqual(await own.analyse(articles, true));
    expect(await workshop.extract(articles)).toEqual(await own.extract(articles));
    expect(await workshop.sequences(articles)).toEqual(await own.sequences(articles));
    const file = path.join(folder, 'a.md');
    await writeFile(file, 'Das Bad\n\nDas Bad bleibt offen.');
    expect(await workshop.read(file)).toEqual(await own.read(file));
  });

  it('leaves out what does not come to an end, and goes on with the rest', async () => {
    workshop = open(STUCK, 300);
    const file = path.join(folder, 'a.md');
    await writeFile(file, 'Das Bad bleibt offen.');
    const { articles, problems } = await workshop.read(file);
    expect(articles).toEqual([]);
    expect(problems[0]?.sentence).toContain('mehr Zeit oder Speicher');
    expect(await workshop.analyse([article('a'), article('b')], true)).toEqual([null, null]);
    expect(await workshop.extract([article('a')])).toEqual([NO_FINDINGS]);
    expect((await workshop.sequences([article('a')])).words).toEqual([]);
  });

  it('loses no task to a thread that is ended because it had none', async () => {
    workshop = createThreadWorkshop({
      ...{ threads: 1, dataDir: TEST_DATA_DIR, timeZone: 'Europe/Berlin', script: EMPTY, idle: 20 },
    });
    const found: unknown[] = [];
    for (let wait = 15; wait < 35; wait += 1) {
      found.push(await workshop.extract([article('a')]));
      // At every moment around the end of the thread.
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    expect(found).toEqual(found.map(() => [['nothing']]));
  });

  it('gives up what waits when it is closed', async () => {
    workshop = open(STUCK);
    const waiting = Promise.all([1, 2, 3, 4].map(() => workshop.extract([article('a')])));
    await workshop.close();
    expect(await waiting).toEqual([[NO_FINDINGS], [NO_FINDINGS], [NO_FINDINGS], [NO_FINDINGS]]);
  });
});
