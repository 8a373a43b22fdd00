import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { openKeptShelf } from '../../src/app/open-shelf.ts';
import { Database } from '../../src/storage/sqlite/database.ts';
import { createRandom } from '../random.ts';

const WRITER = path.join(import.meta.dirname, 'shelf-writer.mjs');
const KILLS = 12;
/** So long it writes at most, in milliseconds. */
const LONGEST = 200;
const SEED = Number(process.env.SEED ?? 5);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quelle-shelf-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Found {
  readonly articles: number;
  /** Those that are not as they were written, with their own text, and with their own statements or none. */
  readonly broken: readonly string[];
}

function look(file: string): Found {
  const database = new Database(file, 'NORMAL');
  const integrity = database.all('PRAGMA integrity_check').map((row) => Object.values(row)[0]);
  database.close();
  const broken = integrity.filter((line) => line !== 'ok').map(String);
  const shelf = openKeptShelf(file, { analysis: 'a1', extraction: 'p1' }, (line) => broken.push(line));
  let articles = 0;
  for (const { head, hasStatements } of [...shelf.entries()]) {
    articles += 1;
    const number = Number(head.id.slice(1));
    const named = shelf.findings(head.hash)?.named as unknown as readonly string[] | undefined;
    const isWhole =
      shelf.article(head.hash)?.text === `Der Hafen ${number} bleibt offen. `.repeat(1 + (number % 50)) &&
      hasStatements === (named !== undefined) &&
      (named === undefined || named.length === 1 + (number % 300)) &&
      (named === undefined || named.at(-1) === `Karla Ohm ${number} ${number % 300}`);
    if (!isWhole) broken.push(head.id);
  }
  return { articles, broken };
}

it('a process that is killed again and again while it writes statements leaves whole ones, under their own article', async () => {
  const file = path.join(folder, 'articles.sqlite');
  const random = createRandom(SEED);
  let before = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const writer = fork(WRITER, [file, String(1 + kill * 1_000_000)]);
    await once(writer, 'message');
    await wait(random() * LONGEST);
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    const { articles, broken } = look(file);
    expect(broken).toEqual([]);
    // What was written once is not lost.
    expect(articles).toBeGreaterThanOrEqual(before);
    before = articles;
  }
  expect(before).toBeGreaterThan(KILLS);
});
