import { describe, expect, it } from '@jest/globals';
import type { DigestClock } from '../../src/digest/digest-clock.ts';
import type { DigestEvent } from '../../src/digest/digest-event.ts';
import { NotSentError, TargetGoneError } from '../../src/digest/digest-poster.ts';
import { DigestRunner } from '../../src/digest/digest-runner.ts';
import { createMemoryStore } from '../../src/storage/memory/create-memory-store.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import type { Store } from '../../src/storage/store.ts';
import type { SubscriptionDraft } from '../../src/storage/subscription-store.ts';
import { Death, dyingAt } from './dying-at.ts';
import { type TestArticle, testArchive } from './test-archive.ts';
import { TestChannel } from './test-channel.ts';

class TestClock implements DigestClock {
  #now: number;
  constructor(at: string) {
    this.#now = Date.parse(at);
  }
  now = (): Date => new Date(this.#now);
  sleep = async (milliseconds: number): Promise<void> => {
    this.#now += milliseconds;
  };
  set(at: string): void {
    this.#now = Date.parse(at);
  }
}

const draft: SubscriptionDraft = {
  place: { platform: 'discord', space: '1', channel: '2' },
  topic: { kind: 'question', text: 'Wird das Bad geschlossen?' },
  time: '08:00',
  zone: 'Europe/Berlin',
  rhythm: 'daily',
  weekday: null,
  whenNothing: 'line',
  language: 'de',
  createdBy: '77',
  createdAt: '2025-03-01T10:00:00.000Z',
  seen: null,
};
const news = (id: string): TestArticle => ({
  id,
  said: [{ speaker: `Person ${id}`, position: 'offen', text: `Satz ${id}.`, date: '2025-03-01' }],
});
/** The first due time of the draft. */
const DUE = '2025-03-02T07:00:00.000Z';

interface World {
  readonly clock: TestClock;
  readonly store: Store;
  readonly channel: TestChannel;
  readonly events: DigestEvent[];
  articles: readonly TestArticle[];
  runner(owner: string, store?: Store): DigestRunner;
}

async function world(
  channel = new TestChannel(),
  draftChange: Partial<SubscriptionDraft> = {},
): Promise<World> {
  const made: World = {
    clock: new TestClock(DUE),
    store: createMemoryStore(),
    channel,
    events: [],
    articles: [news('1')],
    runner: (owner, store = made.store) =>
      new DigestRunner({
        store,
        archive: () => testArchive(made.articles),
        posters: [channel],
        clock: made.clock,
        owner,
        log: (event) => made.events.push(event),
      }),
  };
  await made.store.addSubscription({ ...draft, ...draftChange });
  return made;
}

describe('posting digests', () => {
  it('posts at the due time, and once', async () => {
    const { clock, channel, runner } = await world();
    const first = runner('a');
    clock.set('2025-03-02T06:59:59.000Z');
    await first.runDue();
    expect(channel.sent).toEqual([]);
    clock.set(DUE);
    await first.runDue();
    await first.runDue();
    await runner('b').runDue();
    expect(channel.sent).toMatchObject([{ dueAt: DUE, items: 1 }]);
  });

  it('is silent without news, or says so in one line where that is wanted', async () => {
    for (const [whenNothing, posts] of [
      ['silent', 1],
      ['line', 2],
    ] as const) {
      const { clock, channel, runner } = await world(new TestChannel(), { whenNothing });
      await runner('a').runDue();
      clock.set('2025-03-03T07:00:00.000Z');
      await runner('a').runDue();
      expect(channel.sent.length).toBe(posts);
    }
  });

  it('catches up within two hours, and later waits for the next time without losing news', async () => {
    const here = await world();
    here.clock.set('2025-03-02T09:00:00.000Z');
    await here.runner('a').runDue();
    here.articles = [news('1'), news('2')];
    here.clock.set('2025-03-03T09:00:01.000Z');
    await here.runner('a').runDue();
    here.clock.set('2025-03-04T07:00:00.000Z');
    await here.runner('a').runDue();
    expect(here.channel.sent.map(({ dueAt, items }) => [dueAt, items])).toEqual([
      [DUE, 1],
      ['2025-03-04T07:00:00.000Z', 1],
    ]);
    expect(here.events.map(({ kind }) => kind)).toEqual(['posted', 'missed', 'posted']);
  });

  it('serves several channels a second apart', async () => {
    const { clock, store, runner } = await world();
    await store.addSubscription(draft);
    await store.addSubscription(draft);
    await runner('a').runDue();
    expect(clock.now().toISOString()).toBe('2025-03-02T07:00:02.000Z');
  });

  it('waits and tries again while the platform cannot be reached, and sends what is new by then', async () => {
    const here = await world();
    const down = new NotSentError('Nicht erreichbar.');
    here.channel.faults = [1, 2, 3].map(() => ({ when: 'before', error: down }));
    for (let minute = 0; minute < 10; minute += 1) {
      here.articles = minute < 5 ? [news('1')] : [news('1'), news('2')];
      here.clock.set(`2025-03-02T07:0${minute}:00.000Z`);
      await here.runner('a').runDue();
    }
    expect(here.channel.sent).toMatchObject([{ dueAt: DUE, items: 2 }]);
    expect(here.events.filter(({ kind }) => kind === 'postponed').length).toBe(3);
  });

  it('ends a subscription after three failures in a row, and says so', async () => {
    const { clock, store, channel, runner, events } = await world();
    const gone = (): typeof channel.faults => [
      { when: 'before', error: new TargetGoneError('Kanal fehlt.') },
    ];
    for (const day of [2, 3, 4, 5]) {
      channel.faults = gone();
      clock.set(`2025-03-0${day}T07:00:00.000Z`);
      await runner('a').runDue();
    }
    expect(await store.subscription(1)).toMatchObject({ active: false, failures: 3 });
    expect(channel.notified).toEqual([1]);
    expect(events.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'failed']);
  });

  it('goes on when the archive cannot be asked', async () => {
    const here = await world();
    const broken = new DigestRunner({
      store: here.store,
      archive: () => {
        throw new Error('Der Index wird gebaut.');
      },
      posters: [here.channel],
      clock: here.clock,
      owner: 'a',
      log: (event) => here.events.push(event),
    });
    await broken.runDue();
    here.clock.set('2025-03-02T07:01:00.000Z');
    await here.runner('a').runDue();
    expect(here.events.map(({ kind }) => kind)).toEqual(['postponed', 'posted']);
  });
});

describe('a process that dies', () => {
  const platforms = {
    'whose messages can be read': () => new TestChannel({ readable: true }),
    'that refuses a second message with the same key': () =>
      new TestChannel({ readable: false, deduplicatesForMs: 600_000 }),
  };
  for (const [which, channelOf] of Object.entries(platforms))
    it(`at any step neither loses nor doubles a post, on a platform ${which}`, async () => {
      for (let step = 0; step < 40; step += 1) {
        const here = await world(channelOf());
        const mortal = dyingAt(step);
        const first = new DigestRunner({
          store: mortal(here.store),
          archive: () => testArchive(here.articles),
          posters: [mortal(here.channel)],
          clock: here.clock,
          owner: 'first',
          log: () => {},
        });
        await first.runDue().catch((error) => expect(error).toBeInstanceOf(Death));
        for (const minute of [1, 2, 3, 4]) {
          here.clock.set(`2025-03-02T07:0${minute}:00.000Z`);
          await here.runner('second').runDue();
        }
        expect(here.channel.sent).toMatchObject([{ dueAt: DUE, items: 1 }]);
        expect(await here.store.posts(1)).toMatchObject([{ state: 'posted', messageId: 'm1' }]);
      }
    });

  it('leaves a post that nobody can look for to the next time, rather than send it twice', async () => {
    const here = await world(new TestChannel({ readable: false, deduplicatesForMs: 60_000 }));
    here.channel.faults = [{ when: 'after', error: new Error('Verbindung verloren.') }];
    await here.runner('a').runDue();
    here.clock.set('2025-03-02T07:30:00.000Z');
    await here.runner('a').runDue();
    expect(here.channel.sent.length).toBe(1);
    expect(here.events.map(({ kind }) => kind)).toEqual(['postponed', 'missed']);
  });

  it.each([
    ['a minute ahead of', 60_000, 0],
    ['a minute behind', -60_000, 0],
    ['a minute ahead, that of the next a minute behind', 60_000, -60_000],
    ['a minute behind, that of the next a minute ahead', -60_000, 60_000],
  ])('whose clock was %s that of the platform neither loses nor doubles a post', async (_, first, next) => {
    const here = await world();
    const platform = Date.parse(DUE) + 90_000;
    here.channel.now = () => new Date(platform).toISOString();
    here.channel.faults = [{ when: 'after', error: new Death() }];
    here.clock.set(new Date(platform + first).toISOString());
    await here.runner('first').runDue();
    for (const minute of [1, 2, 3, 4, 5]) {
      here.clock.set(new Date(platform + minute * 60_000 + next).toISOString());
      await here.runner('second').runDue();
    }
    expect(here.channel.sent).toHaveLength(1);
    expect(await here.store.posts(1)).toMatchObject([{ state: 'posted', messageId: 'm1' }]);
  });

  it('writes down what stands in the channel when the store is back, however long it was away', async () => {
    const here = await world(new TestChannel({ readable: false, deduplicatesForMs: 60_000 }));
    let isGone = true;
    const finishPost: Store['finishPost'] = async (...words) => {
      if (isGone) throw new StorageError('unreachable', 'Die Datenbank ist fort.');
      return here.store.finishPost(...words);
    };
    const runner = here.runner('a', { ...here.store, finishPost });
    await expect(runner.runDue()).rejects.toThrow('fort');
    isGone = false;
    here.clock.set('2025-03-02T11:00:00.000Z');
    await runner.runDue();
    expect(here.channel.sent).toHaveLength(1);
    expect(await here.store.posts(1)).toMatchObject([{ state: 'posted', messageId: 'm1' }]);
    here.clock.set('2025-03-03T07:00:00.000Z');
    await runner.runDue();
    expect(here.channel.sent.map(({ items }) => items)).toEqual([1, 0]);
  });

  it('is no different from two processes at once', async () => {
    const here = await world();
    for (let n = 0; n < 5; n += 1) await here.store.addSubscription(draft);
    await Promise.all(['a', 'b', 'c'].map((owner) => here.runner(owner).runDue()));
    expect(here.channel.sent.map(({ subscription }) => subscription).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('a year in Berlin', () => {
  it('has every local due time once, the clock changes included', async () => {
    const created = { createdAt: '2024-12-31T23:00:00.000Z' };
    const here = await world(new TestChannel(), { ...created, time: '02:30' });
    await here.store.addSubscription({ ...draft, ...created, time: '08:00', rhythm: 'workdays' });
    await here.store.addSubscription({ ...draft, ...created, time: '18:00', rhythm: 'weekly', weekday: 5 });
    const runner = here.runner('a');
    const end = Date.parse('2025-12-31T23:00:00.000Z');
    for (let at = Date.parse(created.createdAt); at < end; at += 30 * 60_000) {
      here.clock.set(new Date(at).toISOString());
      await runner.runDue();
    }
    const local = new Intl.DateTimeFormat('sv', {
      timeZone: 'Europe/Berlin',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const posted = (id: number): readonly string[] =>
      here.channel.sent
        .filter(({ subscription }) => subscription === id)
        .map(({ dueAt }) => local.format(new Date(dueAt)));

    const days = Array.from({ length: 365 }, (_, n) =>
      new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10),
    );
    const weekday = (day: string): number => new Date(`${day}T00:00Z`).getUTCDay();
    const workdays = days.filter((day) => ![0, 6].includes(weekday(day)));
    const fridays = days.filter((day) => weekday(day) === 5);
    expect(posted(1)).toEqual(days.map((day) => `${day} ${day === '2025-03-30' ? '03:00' : '02:30'}`));
    expect(posted(2)).toEqual(workdays.map((day) => `${day} 08:00`));
    expect(posted(3)).toEqual(fridays.map((day) => `${day} 18:00`));
    expect(new Set(here.channel.sent.map(({ key }) => key)).size).toBe(here.channel.sent.length);
  });
});
