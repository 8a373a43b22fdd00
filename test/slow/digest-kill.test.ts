import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as immediately, setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderMark } from '../../src/chat/digest/render-digest-post.ts';
import { lastDueTime, nextDueTime } from '../../src/digest/due-times.ts';
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/storage/store.ts';
import type { Place, Subscription, SubscriptionDraft } from '../../src/storage/subscription-store.ts';
import { LocalDiscord } from '../servers/discord/local-discord.ts';
import { LocalSlack } from '../servers/slack/local-slack.ts';
import { CHANNEL } from '../servers/slack/payloads.ts';

/** A minute takes a tenth of a second. */
const SPEED = 600;
const RANDOM_KILLS = 100;
/** How long nobody starts the bot again, in its time: within the two hours in which it catches up. */
const LONGEST_PAUSE = 20 * 60_000;
/** Kills of each platform's posts while the answer to them is on its way. */
const ROUNDS = 5;
/** Claiming, beginning, sending and ending, before and after each, for a post in Discord and one in Slack. */
const STEPS = 16;
const PROCESS = path.join(import.meta.dirname, 'digest-process.mjs');

let folder = '';
let discord: LocalDiscord;
let slack: LocalSlack;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'digest-kill-'));
  discord = await LocalDiscord.start();
  slack = await new LocalSlack().start();
});
afterAll(async () => {
  await discord.stop();
  await slack.stop();
  await rm(folder, { recursive: true });
});

interface Run {
  readonly file: string;
  readonly store: Store;
  readonly subscriptions: readonly Subscription[];
  /** The time of the run: it stands still while no process is connected. */
  now: number;
}

const START = Date.parse('2025-10-24T22:00:00Z');

/** A new store with daily subscriptions on both platforms, so many minutes apart through the day. */
async function startRun(name: string, minutesApart: number): Promise<Run> {
  const file = path.join(folder, `${name}.sqlite`);
  const store = await openSqliteStore(file);
  const places: readonly Place[] = [
    { platform: 'discord', space: '', channel: discord.addChannel().id },
    { platform: 'slack', space: '', channel: `${CHANNEL}${name}` },
  ];
  const subscriptions: Subscription[] = [];
  for (let minute = 30; minute < 1440; minute += minutesApart)
    for (const place of places) subscriptions.push(await store.addSubscription(daily(place, minute)));
  return { file, store, subscriptions, now: START };
}

function daily(place: Place, minute: number): SubscriptionDraft {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0'));
  return {
    place,
    topic: { kind: 'question', text: `Frage ${minute}?` },
    time: `${hours}:${minutes}`,
    zone: 'Europe/Berlin',
    rhythm: 'daily',
    weekday: null,
    whenNothing: 'line',
    language: 'de',
    createdBy: '77',
    createdAt: new Date(START).toISOString(),
    seen: null,
  };
}

interface Bot {
  readonly child: ChildProcess;
  /** The time of the run now. */
  now(): number;
}

/** Starts a process at the time of the run, and waits until it is connected. */
async function startBot({ file, now }: Run, dieAtStep = 0): Promise<Bot> {
  const servers = { discordUrl: discord.apiUrl, discordToken: discord.token, slackUrl: slack.apiUrl };
  const given = { file, ...servers, first: START, start: now, speed: SPEED, dieAtStep };
  const child = fork(PROCESS, [JSON.stringify(given)], { stdio: 'inherit' });
  const ended = once(child, 'exit').then(() =>
    Promise.reject(new Error('The bot ended before it was connected.')),
  );
  const [{ epoch }] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {});
  return { child, now: () => now + (Date.now() - epoch) * SPEED };
}

/** Kills without warning, and stops the time of the run. */
async function kill(run: Run, { child, now }: Bot): Promise<void> {
  const ended =
    child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, 'exit');
  child.kill('SIGKILL');
  run.now = now();
  await ended;
}

/** What stands in a subscription's channel. */
function messagesAt({ platform, channel }: Place): readonly string[] {
  return platform === 'slack'
    ? slack.messages
        .filter((message) => message.channel === channel)
        .map((message) => JSON.stringify(message.fields))
    : [...discord.state.world.messages.values()]
        .filter((message) => message.channelId === channel)
        .map((message) => JSON.stringify(message.body));
}

/** Every due time until now was posted once, and every piece of news stands in the posts once. */
async function expectEverythingOnce({ store, subscriptions }: Run, until: Date): Promise<number> {
  let count = 0;
  const wrong: string[] = [];
  for (const subscription of subscriptions) {
    const texts = messagesAt(subscription.place);
    const ledger = new Map((await store.posts(subscription.id)).map((post) => [post.dueAt, post]));
    const own: string[] = [];
    let due = nextDueTime(subscription, new Date(subscription.createdAt));
    for (; due <= until; due = nextDueTime(subscription, due)) {
      const dueAt = due.toISOString();
      const mark = renderMark({ subscription, dueAt, key: '', digest: {} as never });
      const found = texts.filter(
        (text) => text.includes(`${mark}`) && text.includes(subscription.topic.text),
      );
      own.push(...found);
      count += 1;
      const state = ledger.get(dueAt)?.state;
      if (found.length !== 1 || state !== 'posted')
        wrong.push(`${subscription.place.platform} ${mark}: ${found.length} messages, ${state}`);
    }
    const news = own.flatMap(newsIn);
    const numbers = [...new Set(news)].sort((a, b) => a - b);
    if (news.length !== numbers.length || numbers.some((n, index) => n !== index))
      wrong.push(`${subscription.place.platform} no. ${subscription.id}: news ${news.join(' ')}`);
  }
  expect(wrong).toEqual([]);
  expect(await store.checkIntegrity()).toEqual([]);
  return count;
}

/** The numbers of the articles in a message; Slack's has everything twice, as blocks and as text. */
function newsIn(text: string): readonly number[] {
  return [...new Set([...text.matchAll(/Meldung-(\d+)-Ende/g)].map(([, n]) => Number(n)))];
}

/** Lets a process go on until everything due by now is dealt with. @returns that time */
async function settle(run: Run): Promise<Date> {
  const bot = await startBot(run);
  const until = new Date(bot.now());
  const open = async (): Promise<boolean> =>
    (await run.store.activeSubscriptions()).some(
      (subscription) => lastDueTime(subscription, new Date(subscription.handledUntil), until) !== null,
    );
  for (let waits = 0; waits < 150 && (await open()); waits += 1) await pause(200);
  await kill(run, bot);
  return until;
}

describe('a bot killed while it posts digests', () => {
  it(
    'at each step, posts every digest once when it is started again',
    async () => {
      for (let step = 1; step <= STEPS; step += 1) {
        const run = await startRun(`step${step}`, 1440);
        const bot = await startBot(run, step);
        if (bot.child.signalCode === null)
          await Promise.race([once(bot.child, 'exit'), pause(20_000, undefined, { ref: false })]);
        expect(bot.child.signalCode).toBe('SIGKILL');
        run.now = bot.now();
        expect(await expectEverythingOnce(run, await settle(run))).toBe(2);
        await run.store.close();
      }
    },
    20 * 60_000,
  );

  it(
    'in the moment the platform has taken the message, posts it once',
    async () => {
      for (let round = 0; round < 2 * ROUNDS; round += 1) {
        const run = await startRun(`taken${round}`, 1440);
        const place = run.subscriptions[round % 2]?.place as Place;
        const bot = await startBot(run);
        while (messagesAt(place).length === 0) await immediately();
        await kill(run, bot);
        expect(await expectEverythingOnce(run, await settle(run))).toBe(2);
        await run.store.close();
      }
    },
    20 * 60_000,
  );

  it(
    `at ${RANDOM_KILLS} random moments, posts every digest once`,
    async () => {
      const run = await startRun('random', 10);
      let kills = 0;
      for (; kills < RANDOM_KILLS; kills += 1) {
        const bot = await startBot(run);
        await pause(Math.random() * 2500);
        await kill(run, bot);
        run.now += Math.random() * LONGEST_PAUSE;
      }
      const count = await expectEverythingOnce(run, await settle(run));
      process.stdout.write(`${count} digests due, ${kills} kills, every one posted once\n`);
      await run.store.close();
    },
    30 * 60_000,
  );
});
