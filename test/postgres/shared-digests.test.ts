import { afterAll, describe, expect, it } from '@jest/globals';
import type { DigestClock } from '../../src/digest/digest-clock.ts';
import { DigestRunner } from '../../src/digest/digest-runner.ts';
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts';
import type { Store } from '../../src/storage/store.ts';
import { Death, dyingAt } from '../digest/dying-at.ts';
import { testArchive } from '../digest/test-archive.ts';
import { TestChannel } from '../digest/test-channel.ts';
import { draft } from '../storage/store-contract.ts';
import { asServer, newPlace } from './test-database.ts';

const tables = newPlace();
afterAll(() =>
  asServer(async (client) => void (await client.query(`DROP SCHEMA IF EXISTS ${tables.schema} CASCADE`))),
);
const archive = testArchive([
  { id: '1', said: [{ speaker: 'Ines Reuth', position: 'offen', text: 'Wir öffnen.', date: '2025-03-01' }] },
]);
const DAY = 86_400_000;
/** The due time of the draft on the first day. */
const DUE = Date.parse('2025-03-02T07:00:00.000Z');

describe('three processes on one PostgreSQL that die at any step', () => {
  it('post every digest once, with clocks a minute apart', async () => {
    const stores = await Promise.all([0, 1, 2].map(() => openPostgresStore(tables)));
    const subscriptions = await Promise.all(
      [0, 1, 2].map(() => stores[0]?.addSubscription({ ...draft, whenNothing: 'line' })),
    );
    const channel = new TestChannel();
    let now = DUE;
    channel.now = () => new Date(now).toISOString();
    const run = (number: number, step: number): Promise<void> => {
      const mortal = dyingAt(step);
      const ahead = (number - 1) * 60_000;
      const clock: DigestClock = { now: () => new Date(now + ahead), sleep: async () => {} };
      return new DigestRunner({
        store: mortal(stores[number] as Store),
        archive: () => archive,
        posters: [mortal(channel)],
        clock,
        owner: `${number} ${now}`,
        log: () => {},
      })
        .runDue()
        .catch((error) => expect(error).toBeInstanceOf(Death));
    };
    const days = 8;
    for (let day = 0; day < days; day += 1)
      for (const minute of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
        now = DUE + day * DAY + minute * 60_000;
        const isLast = minute > 5;
        const step = (number: number): number =>
          isLast ? Number.POSITIVE_INFINITY : (7 * day + 5 * minute + 11 * number) % 30;
        await Promise.all([0, 1, 2].map((number) => run(number, step(number))));
      }
    const dueTimes = Array.from({ length: days }, (_, day) => new Date(DUE + day * DAY).toISOString());
    for (const { id } of subscriptions as readonly { id: number }[]) {
      expect(
        channel.sent.filter(({ subscription }) => subscription === id).map(({ dueAt }) => dueAt),
      ).toEqual(dueTimes);
      expect((await stores[1]?.posts(id))?.map(({ state }) => state)).toEqual(dueTimes.map(() => 'posted'));
    }
    expect(await stores[2]?.checkIntegrity()).toEqual([]);
    for (const store of stores) await store.close();
  });
});
