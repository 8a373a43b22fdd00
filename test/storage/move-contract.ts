import { beforeEach, expect, it } from '@jest/globals';
import { moveRows, type RowKeeper } from '../../src/storage/sql/move-rows.ts';
import { first, run } from '../../src/storage/sql/sql-work.ts';
import { TABLES } from '../../src/storage/sql/tables.ts';
import type { Store } from '../../src/storage/store.ts';
import { fillStore } from './fill-store.ts';
import { article, draft, place, report, shown } from './store-contract.ts';

/** A database that can be opened both ways. */
export interface MovedEnd {
  openStore(): Promise<Store>;
  openRows(): Promise<RowKeeper>;
}

const now = '2025-03-05T07:00:00.000Z';
const later = '2025-03-06T07:00:00.000Z';

/** Whatever the contract tells of a store. */
async function tellAll(store: Store) {
  const subscriptions = await store.subscriptionsAt(place);
  const ids = ['bad-1', 'bad-2', 'nul', ...Array.from({ length: 120 }, (_, n) => `viel-${n}`)];
  return {
    articles: await store.articles(),
    marks: await store.articleMarks(),
    changes: await store.articlesSince(0, 1000),
    position: await store.articlePosition(),
    versions: await Promise.all(ids.map((id) => store.articleVersions(id))),
    subscriptions,
    posts: await Promise.all(subscriptions.map(({ id }) => store.posts(id))),
    abandoned: await store.abandonedPosts(later),
    settings: await store.channelSettings(place),
    button: await store.buttonState('k', now),
    reports: await store.reports(),
    shown: await store.shownOf(null, '2000'),
  };
}

/** More than one batch, texts no database takes as they are, and the order of what was shown at the same time. */
async function fillMore(store: Store): Promise<void> {
  await fillStore(store);
  const many = Array.from({ length: 120 }, (_, n) => ({ ...article, id: `viel-${n}`, hash: `h${n}` }));
  await store.saveArticles(many, now, 'redaktion');
  await store.saveArticles([{ ...article, id: 'nul', text: '„Bad\u0000“ \ud83c 🏊 \u001a0041' }], now);
  await store.addShown(
    Array.from({ length: 60 }, (_, n) => ({ ...shown, message: `m${n}`, key: `z${99 - n}` })),
  );
  await store.addReport({ ...report, comment: 'Noch etwas.' });
}

/** What moving must do between two databases that `newEnds` makes new and empty. */
export function itMoves(newEnds: () => { readonly from: MovedEnd; readonly to: MovedEnd }): void {
  let ends: ReturnType<typeof newEnds>;
  const openBoth = async () => {
    const [source, target] = [await ends.from.openRows(), await ends.to.openRows()];
    const close = () => Promise.all([source.close(), target.close()]);
    return { source, target, close };
  };
  const within = async <Result>(end: MovedEnd, work: (store: Store) => Promise<Result>): Promise<Result> => {
    const store = await end.openStore();
    return work(store).finally(() => store.close());
  };
  const move = async () => {
    const both = await openBoth();
    return moveRows(both.source, both.target).finally(both.close);
  };
  beforeEach(() => {
    ends = newEnds();
  });

  it('copies all that a store tells, and counts it', async () => {
    await within(ends.from, fillMore);
    const moved = await move();
    expect(moved).toEqual({
      ...{ articles: 124, subscriptions: 2, posts: 2, channel_settings: 1, button_states: 1 },
      ...{ reports: 2, shown: 61 },
    });
    expect(await within(ends.to, tellAll)).toEqual(await within(ends.from, tellAll));
    expect(await within(ends.to, (store) => store.checkIntegrity())).toEqual([]);
  });

  it('leaves the source as it was', async () => {
    await within(ends.from, fillMore);
    const before = await within(ends.from, tellAll);
    await move();
    expect(await within(ends.from, tellAll)).toEqual(before);
  });

  it('moves an empty store, which then counts from one', async () => {
    await move();
    expect((await within(ends.to, (store) => store.addSubscription(draft))).id).toBe(1);
  });

  it('never gives a number again that was given before the move', async () => {
    const last = await within(ends.from, async (store) => {
      await store.addSubscription(draft);
      const { id } = await store.addSubscription(draft);
      await store.removeSubscription(id, place);
      await store.addReport(report);
      await store.removeReport(1);
      return id;
    });
    await move();
    await within(ends.to, async (store) => {
      expect((await store.addSubscription(draft)).id).toBe(last + 1);
      await store.addReport(report);
      expect((await store.reports()).map(({ id }) => id)).toEqual([2]);
    });
  });

  it('lets a post that was under way go on at the target', async () => {
    await within(ends.from, fillStore);
    await move();
    await within(ends.to, async (store) => {
      const [open] = await store.abandonedPosts(now);
      expect(open).toMatchObject({ state: 'sending', content: '{"items":[]}' });
      const claim = { subscription: open?.subscription ?? 0, dueAt: open?.dueAt ?? '', owner: 'b', now };
      expect(await store.claimPost({ ...claim, leaseUntil: later })).toMatchObject({ attempts: 1 });
    });
  });

  it.each([
    ['an article', (store: Store) => store.saveArticles([article], now)],
    ['a subscription', (store: Store) => store.addSubscription(draft)],
    ['a setting', (store: Store) => store.saveChannelSettings(place, { limit: 3 })],
    ['a button', (store: Store) => store.saveButtonState('k', {}, later)],
    ['a report', (store: Store) => store.addReport(report)],
    ['a shown statement', (store: Store) => store.addShown([shown])],
  ])('refuses a target that has %s, and changes nothing of it', async (_, fill) => {
    await within(ends.from, fillStore);
    await within(ends.to, async (store) => void (await fill(store)));
    const before = await within(ends.to, tellAll);
    await expect(move()).rejects.toThrow('Das Ziel ist nicht leer');
    expect(await within(ends.to, tellAll)).toEqual(before);
  });

  it('leaves the target empty when it is stopped on the way', async () => {
    await within(ends.from, fillMore);
    const both = await openBoth();
    const stop = (table: string) => {
      if (table === 'reports') throw new Error('gestört');
    };
    await expect(moveRows(both.source, both.target, stop)).rejects.toThrow('gestört');
    await both.close();
    expect((await within(ends.to, tellAll)).articles).toEqual([]);
    expect((await move()).articles).toBe(124);
  });

  it.each([
    ['differs in one field', "UPDATE articles SET keeper = 'b' WHERE id = 'viel-7'"],
    ['lacks a row', "DELETE FROM articles WHERE id = 'viel-99'"],
    ['has a row too many', "UPDATE articles SET id = 'zuviel', version = 2 WHERE id = 'viel-98'"],
  ])('finds that a copy %s, and takes all of it back', async (_, change) => {
    await within(ends.from, fillMore);
    const both = await openBoth();
    const spoilt: RowKeeper = {
      ...both.target,
      within: (mode, work) =>
        both.target.within(mode, (write) =>
          work(async (step) => {
            const result = await write(step);
            if (await write(() => first("SELECT 1 AS found FROM articles WHERE id = 'viel-99'")))
              await write(() => run(change));
            return result;
          }),
        ),
    };
    await expect(moveRows(both.source, spoilt)).rejects.toThrow('Die Kopie weicht ab (articles');
    await both.close();
    expect((await within(ends.to, tellAll)).articles).toEqual([]);
  });

  it('moves every column that the tables have', async () => {
    const both = await openBoth();
    for (const { name, columns, order } of TABLES) {
      const names = await both.target.within('read', (read) =>
        read(() => first(`SELECT * FROM (SELECT 1) AS one LEFT JOIN ${name} ON 1 = 1`)),
      );
      const found = Object.keys(names ?? {}).filter((column) => !['1', '?column?', 'rowid'].includes(column));
      expect([name, ...found].sort()).toEqual([name, ...columns].sort());
      expect(order.every((column) => column === 'rowid' || columns.includes(column))).toBe(true);
    }
    await both.close();
  });
}
