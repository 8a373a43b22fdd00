import { type ChildProcess, fork } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { TEST_DATA_DIR } from '../language/test-dictionary.ts';
import { createRandom } from '../random.ts';

/** Follows a folder with the built program, as the bot does, and tells on demand what its archive holds. */
const FOLLOWER = path.join(import.meta.dirname, 'archive-follower.mjs');
const CHANGES = 1000;
/** Of the random changes; another one is another thousand. */
const SEED = Number(process.env.SEED ?? 18);

let folder: string;
let follower: ChildProcess | null = null;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quelle-changes-'));
  await mkdir(path.join(folder, 'knowledge'));
  const dictionary = path.join('cache', 'german-dictionary.bin');
  for (const data of ['data', 'fresh']) {
    await mkdir(path.join(folder, data, 'cache'), { recursive: true });
    await symlink(path.join(TEST_DATA_DIR, dictionary), path.join(folder, data, dictionary));
  }
});
afterEach(async () => {
  follower?.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** @param data what the process keeps, kept from one to the next or empty but for the dictionary */
const start = (data = 'data'): ChildProcess =>
  fork(FOLLOWER, [path.join(folder, 'knowledge'), path.join(folder, data)]);

/** Everything the archive holds and what a search finds, once it has seen all files. */
function picture(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('the follower has ended')));
    child.send('picture');
  });
}

/** One change of the files: an article or a list written, deleted or moved; a folder deleted or moved. */
async function change(random: () => number): Promise<void> {
  const root = path.join(folder, 'knowledge');
  const number = (below: number): number => Math.floor(random() * below);
  const place = path.join(root, `ordner-${number(4)}`);
  const file = path.join(place, `artikel-${number(12)}.md`);
  const body = `Die Stadt beriet ${number(1000)} Mal über das Bad, sagte Karla Ohm. `.repeat(1 + number(5));
  const article = `---\ntitle: Artikel ${number(50)}\npublishedAt: 2025-04-0${1 + number(9)}\n---\n${body}`;
  const lines = Array.from({ length: number(6) }, (_, n) =>
    JSON.stringify({ id: `zeile-${number(4)}-${n}`, text: body }),
  );
  await mkdir(place, { recursive: true });
  switch (number(8)) {
    case 0:
    case 1:
    case 2:
      return writeFile(file, article);
    case 3:
      return rm(file, { force: true });
    case 4:
      return writeFile(path.join(place, 'viele.jsonl'), lines.join('\n'));
    case 5:
      return rename(file, path.join(place, `verschoben-${number(5)}.md`)).catch(() => {});
    case 6:
      return rm(place, { recursive: true });
    default:
      await rename(place, path.join(root, `ordner-${4 + number(3)}`)).catch(() => {});
  }
}

describe('a thousand changes of files', () => {
  it('with kills in between end in the same archive as a fresh start over the final files', async () => {
    const random = createRandom(SEED);
    follower = start();
    for (let done = 0; done < CHANGES; done += 1) {
      await change(random);
      if (random() < 0.02) {
        follower.kill('SIGKILL');
        follower = start();
      } else if (random() < 0.05) await picture(follower);
    }
    const followed = await picture(follower);
    follower.kill('SIGKILL');
    follower = start();
    const again = await picture(follower);
    follower.kill('SIGKILL');
    follower = start('fresh');
    const fresh = await picture(follower);
    expect((await readdir(path.join(folder, 'knowledge'))).length).toBeGreaterThan(0);
    expect(followed).toEqual(fresh);
    expect(again).toEqual(fresh);
  }, 600_000);
});
