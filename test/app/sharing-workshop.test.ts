import { describe, expect, it } from '@jest/globals';
import { createSharingWorkshop } from '../../src/app/sharing-workshop.ts';
import type { Workshop } from '../../src/app/workshop.ts';
import type { Article } from '../../src/article/article.ts';
import { packSequences } from '../../src/neighbours/packed-sequences.ts';

interface Task {
  readonly articles: readonly Article[];
  finish(): void;
}

/** A workshop that finishes what it is told to finish. */
function createSlow(hands: number): Workshop & { readonly tasks: Task[] } {
  const tasks: Task[] = [];
  return {
    tasks,
    hands,
    read: async () => ({ articles: [], problems: [], content: null }),
    analyse: (articles) =>
      new Promise((resolve) => tasks.push({ articles, finish: () => resolve(articles.map(() => null)) })),
    extract: async () => [],
    sequences: async () => packSequences([]),
    close: async () => {},
  };
}

const article = (text: string): Article => ({
  ...{ id: 'a', title: 'Die Brücke', text, publishedAt: null, source: null, url: null, language: 'de' },
});
const some = Array.from({ length: 20 }, () => article('Die Brücke bleibt zu.'));
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** @returns how many tasks each side has had when all are done that can be */
async function finishAll(...workshops: readonly ReturnType<typeof createSlow>[]): Promise<readonly number[]> {
  for (let finished = 0; ; ) {
    await settle();
    const tasks = workshops.flatMap((workshop) => workshop.tasks);
    if (tasks.length === finished) return workshops.map((workshop) => workshop.tasks.length);
    for (const { finish } of tasks) finish();
    finished = tasks.length;
  }
}

describe('a workshop that shares with others', () => {
  it('does a small archive alone', async () => {
    const [own, other] = [createSlow(1), createSlow(2)];
    const workshop = createSharingWorkshop(own, other);
    const all = Promise.all([1, 2, 3, 4, 5].map(() => workshop.analyse(some, false)));
    expect(await finishAll(own, other)).toEqual([5, 0]);
    expect((await all).flat()).toHaveLength(100);
  });

  it('does a large one together with the others, one less than there are cores', async () => {
    const [own, other] = [createSlow(1), createSlow(3)];
    const workshop = createSharingWorkshop(own, other);
    const all = Promise.all(Array.from({ length: 40 }, () => workshop.analyse(some, false)));
    for (let done = 0; done < 6; done += 1) {
      own.tasks.at(-1)?.finish();
      await settle();
    }
    expect([own.tasks.length, other.tasks.length]).toEqual([7, 2]);
    const [ours = 0, theirs = 0] = await finishAll(own, other);
    expect(ours + theirs).toBe(40);
    expect((await all).flat()).toHaveLength(800);
  });

  it('does everything alone where there is one core', async () => {
    const [own, other] = [createSlow(1), createSlow(1)];
    const workshop = createSharingWorkshop(own, other);
    const all = Promise.all(Array.from({ length: 10 }, () => workshop.analyse(some, false)));
    expect(await finishAll(own, other)).toEqual([10, 0]);
    await all;
  });

  it('leaves what is longer than an article to those that can be ended', () => {
    const [own, other] = [createSlow(1), createSlow(2)];
    void createSharingWorkshop(own, other).analyse([article('Die Brücke. '.repeat(20_000))], false);
    expect([own.tasks.length, other.tasks.length]).toEqual([0, 1]);
  });

  it('does nothing itself once somebody waits for answers', () => {
    const [own, other] = [createSlow(1), createSlow(2)];
    const workshop = createSharingWorkshop(own, other);
    workshop.begin();
    void workshop.analyse(some, true);
    expect([own.tasks.length, other.tasks.length]).toEqual([0, 1]);
  });
});
