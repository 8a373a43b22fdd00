import { describe, expect, it } from '@jest/globals';
import { followStore } from '../../src/app/follow-store.ts';
import type { ArchiveChange } from '../../src/app/keep-archive.ts';
import { StorageError } from '../../src/storage/storage-error.ts';

const added = (...ids: string[]): ArchiveChange => ({ added: ids, changed: [], removed: [] });

/** Follows a store that gives one step after the other, until all are used; a pause ends at once. */
async function follow(steps: readonly (ArchiveChange | null | Error)[], behind: readonly boolean[] = []) {
  const ending = new AbortController();
  const left = [...steps];
  const waits: number[] = [];
  const logged: string[] = [];
  const updates: (readonly string[])[] = [];
  let listening = 0;
  let looks = 0;
  const note = (_: unknown, sentence: string) => logged.push(sentence);
  await followStore(
    {
      page: null,
      indexFollower: null,
      newsroom: { update: async (change: ArchiveChange) => void updates.push(change.added) } as never,
      shared: {
        takeNews: () => false,
        isBehind: () => behind[looks - 1] ?? false,
        listen() {
          listening += 1;
          return () => {
            listening -= 1;
          };
        },
        async refresh() {
          looks += 1;
          const step = left.shift() ?? null;
          if (left.length === 0) ending.abort();
          if (step instanceof Error) throw step;
          return step;
        },
      },
    },
    {
      logger: { debug: note, info: note, warn: note, error: note },
      wait: async (milliseconds) => void waits.push(milliseconds),
    },
    ending.signal,
  );
  return { waits, logged, updates, listening };
}

describe('following the store', () => {
  it('brings names and counts up to date with what came, and says so', async () => {
    const { updates, logged, listening } = await follow([null, added('a', 'b'), added()]);
    expect(updates).toEqual([['a', 'b']]);
    expect(logged).toEqual(['Artikel aus der gemeinsamen Datenbank übernommen']);
    expect(listening).toBe(0);
  });

  it('makes no pause while more is known to be there, but one after every refusal', async () => {
    const down = new StorageError('unreachable', 'Nicht zu erreichen.');
    const quick = await follow([added('a'), added('b'), null], [true, true, false]);
    expect(quick.waits).toHaveLength(1);
    const slow = await follow([down, down, added('a')], [true, true, false]);
    expect(slow.waits).toHaveLength(3);
    expect(slow.logged).toEqual(['Artikel aus der gemeinsamen Datenbank übernommen']);
  });

  it('logs what is no fault of the store', async () => {
    const { logged } = await follow([new TypeError('x'), null]);
    expect(logged).toEqual(['Aus der gemeinsamen Datenbank nichts übernommen']);
  });
});
