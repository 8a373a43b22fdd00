import { describe, expect, it } from '@jest/globals';
import type { DigestClock } from '../../src/digest/digest-clock.ts';
import { DigestRunner } from '../../src/digest/digest-runner.ts';
import { createLastingStore } from '../../src/storage/create-lasting-store.ts';
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts';
import { testArchive } from '../digest/test-archive.ts';
import { TestChannel } from '../digest/test-channel.ts';
import { draft } from '../storage/store-contract.ts';
import { LoopbackProxy } from './loopback-proxy.ts';
import { asServer, newPlace } from './test-database.ts';

const DAY = 86_400_000;
/** A due time of the draft, in a month without a change of the clocks. */
const DUE = Date.parse('2025-04-01T06:00:00.000Z');

describe('a PostgreSQL that goes away in the middle of a digest', () => {
  it('loses none and has none posted twice, at whatever message of ours it goes', async () => {
    const tables = newPlace();
    const way = await LoopbackProxy.start(tables.url);
    const archive = testArchive([
      {
        id: '1',
        said: [{ speaker: 'Ines Reuth', position: 'offen', text: 'Wir öffnen.', date: '2025-03-01' }],
      },
    ]);
    let now = DUE - DAY;
    const told: string[] = [];
    const store = createLastingStore(
      () => openPostgresStore({ url: way.url, schema: tables.schema }),
      { troubled: () => told.push('away'), healed: () => told.push('back') },
      () => now,
    );
    const subscription = await store.addSubscription({ ...draft, whenNothing: 'line' });
    const channel = new TestChannel();
    channel.now = () => new Date(now).toISOString();
    const clock: DigestClock = { now: () => new Date(now), sleep: async () => {} };
    const runner = new DigestRunner({
      ...{ store, archive: () => archive, posters: [channel], clock, owner: 'eins', log: () => {} },
    });
    const days = 40;
    let refused = 0;
    for (let day = 0; day < days; day += 1)
      for (const minute of [0, 1, 2, 3, 4, 5, 6, 7, 8]) {
        now = DUE + day * DAY + minute * 60_000;
        if (minute === 0) way.cutAt(1 + Math.floor(day / 2), day % 2 === 1);
        if (minute === 2) way.heal();
        await runner.runDue().catch((error: unknown) => {
          expect(error).toMatchObject({ code: 'storage' });
          refused += 1;
        });
      }
    way.cutAt(Number.POSITIVE_INFINITY, false);
    const dueTimes = Array.from({ length: days }, (_, day) => new Date(DUE + day * DAY).toISOString());
    expect(channel.sent.map(({ dueAt }) => dueAt)).toEqual(dueTimes);
    expect((await store.posts(subscription.id)).map(({ state }) => state)).toEqual(
      dueTimes.map(() => 'posted'),
    );
    expect(refused).toBeGreaterThan(days / 2);
    // Once a minute while it is away, which is two minutes each day.
    expect(told.filter((word) => word === 'away')).toHaveLength(2 * days);
    expect(told.filter((word) => word === 'back')).toHaveLength(days);
    await store.close();
    await way.stop();
    await asServer(async (client) => void (await client.query(`DROP SCHEMA ${tables.schema} CASCADE`)));
  });
});
