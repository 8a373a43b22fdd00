import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderMark } from '../../src/chat/digest/render-digest-post.ts';
import { lastDueTime, nextDueTime } from '../../src/digest/due-times.ts';
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts';
import type { Store } from '../../src/storage/store.ts';
import type { Place, Subscription, SubscriptionDraft } from '../../src/storage/subscription-store.ts';
import { TEST_DATA_DIR } from '../language/test-dictionary.ts';
import { newDatabase } from '../postgres/test-database.ts';
import { LocalDiscord } from '../servers/discord/local-discord.ts';
import { LocalSlack } from '../servers/slack/local-slack.ts';
import { CHANNEL } from '../servers/slack/payloads.ts';

const KILLS = 100;
/** A minute takes three seconds: the two hours within which a digest is caught up are longer than any start. */
const SPEED = 20;
/** How far the clock of each process is ahead, in its own time. */
const AHEAD = [0, 60_000, -60_000];
/** A digest is due in Discord and one in Slack every so many minutes, for so many minutes. */
const MINUTES_APART = 2;
const LAST_MINUTE = 480;
const START = Date.parse('2025-10-23T22:00:00Z');
const PROCESS = path.join(import.meta.dirname, 'shared-process.mjs');
const random = (most: number): number => Math.random() * most;

let root = '';
let discord: LocalDiscord;
let slack: LocalSlack;
let database: Awaited<ReturnType<typeof newDatabase>>;
let store: Store;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'shared-kill-'));
  discord = await LocalDiscord.start();
  slack = await new LocalSlack().start();
  database = await newDatabase();
  store = await openPostgresStore(database);
});
afterAll(async () => {
  await store.close();
  await database.drop();
  await discord.stop();
  await slack.stop();
  await rm(root, { recursive: true });
});

function daily(place: Place, minute: number): SubscriptionDraft {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0'));
  return {
    place,
    topic:
      minute % 4 === 0 ? { kind: 'all', text: '' } : { kind: 'question', text: `Öffnet das Bad ${minute}?` },
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

/** One of three processes: a folder, a data folder and a clock of its own, on the store of all. */
class Bot {
  readonly #number: number;
  readonly #epoch: number;
  readonly port: number;
  readonly folder: string;
  child: ChildProcess | null = null;

  constructor(number: number, epoch: number) {
    this.#number = number;
    this.#epoch = epoch;
    this.port = 19_000 + 3 * (process.pid % 1000) + number;
    this.folder = path.join(root, `artikel-${number}`);
  }

  /** Makes its folders, with the dictionary built already. */
  async prepare(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const cache = path.join('cache', 'german-dictionary.bin');
    await cp(path.join(TEST_DATA_DIR, cache), path.join(root, `daten-${this.#number}`, cache));
  }

  start(): void {
    const given = { epoch: this.#epoch, start: START, speed: SPEED, ahead: AHEAD[this.#number] ?? 0 };
    this.child = spawn(process.execPath, [PROCESS, JSON.stringify(given)], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        PATH: process.env.PATH,
        DATA_DIR: path.join(root, `daten-${this.#number}`),
        KNOWLEDGE_DIR: this.folder,
        DATABASE_URL: database.url,
        WEB_PORT: String(this.port),
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        SLACK_BOT_TOKEN: 'xoxb-local',
        SLACK_APP_TOKEN: 'xapp-local',
        SLACK_API_URL: slack.apiUrl,
      },
    });
  }

  async kill(): Promise<void> {
    const child = this.child;
    if (child === null) return;
    const ended = once(child, 'exit');
    expect([child.exitCode, child.signalCode]).toEqual([null, null]);
    child.kill('SIGKILL');
    await ended;
  }

  /** The titles of all its articles; null while it does not answer. */
  async titles(): Promise<readonly string[] | null> {
    const titles: string[] = [];
    for (let after = ''; ; ) {
      const response = await fetch(`http://127.0.0.1:${this.port}/api/articles?limit=100${after}`).catch(
        () => null,
      );
      if (!response?.ok) return null;
      const { articles, next } = (await response.json()) as {
        articles: { title: string }[];
        next: number | null;
      };
      titles.push(...articles.map(({ title }) => title));
      if (next === null) return titles.sort();
      after = `&after=${next}`;
    }
  }
}

/** Articles that come, change and go in the folders of the processes; each belongs to one of them. */
class Articles {
  readonly #titles = new Map<string, string>();
  #count = 0;

  get titles(): readonly string[] {
    return [...this.#titles.values()].sort();
  }

  get count(): number {
    return this.#count;
  }

  async change(bots: readonly Bot[]): Promise<void> {
    this.#count += 1;
    const owner = this.#count % bots.length;
    const known = [...this.#titles.keys()].filter((id) => id.startsWith(`bad-${owner}-`));
    const old = known[Math.floor(random(known.length))];
    const folder = bots[owner]?.folder ?? '';
    if (old !== undefined && random(1) < 0.15) {
      this.#titles.delete(old);
      await rm(path.join(folder, `${old}.md`));
      return;
    }
    const id = old !== undefined && random(1) < 0.3 ? old : `bad-${owner}-${this.#count}`;
    const title = `Bad ${id}, Meldung ${this.#count}`;
    const text = `Das Bad ${this.#count} in Ahlstedt öffnet im Mai, sagte Ines Reuth ${this.#count}. „Wir sind fertig“, sagte sie.`;
    await writeFile(path.join(folder, `${id}.md`), `---\ntitle: ${title}\npublishedAt: 2025-10-23\n---\n${text}\n`);
    this.#titles.set(id, title);
  }
}

const messagesAt = ({ platform, channel }: Place): readonly string[] =>
  platform === 'slack'
    ? slack.messages
        .filter((message) => message.channel === channel)
        .map(({ fields }) => JSON.stringify(fields))
    : [...discord.state.world.messages.values()]
        .filter((message) => message.channelId === channel)
        .map(({ body }) => JSON.stringify(body));

/** Every due time until now was posted once. @returns how many there were */
async function expectEachOnce(subscriptions: readonly Subscription[], until: Date): Promise<number> {
  let count = 0;
  const wrong: string[] = [];
  for (const subscription of subscriptions) {
    const texts = messagesAt(subscription.place);
    const ledger = new Map((await store.posts(subscription.id)).map((post) => [post.dueAt, post.state]));
    let due = nextDueTime(subscription, new Date(subscription.createdAt));
    for (; due <= until; due = nextDueTime(subscription, due)) {
      const dueAt = due.toISOString();
      const mark = `${renderMark({ subscription, dueAt, key: '', digest: {} as never })}`;
      const found = texts.filter((text) => text.includes(mark)).length;
      count += 1;
      if (found !== 1 || ledger.get(dueAt) !== 'posted')
        wrong.push(`${subscription.place.platform} ${mark}: ${found} messages, ${ledger.get(dueAt)}`);
    }
  }
  expect(wrong).toEqual([]);
  return count;
}

/** One of them: mostly one that answers, now and then one that may still be starting. */
async function choose(bots: readonly Bot[]): Promise<Bot> {
  for (;;) {
    const bot = bots[Math.floor(random(bots.length))] as Bot;
    if (random(1) < 0.1 || (await bot.titles()) !== null) return bot;
    await pause(100);
  }
}

async function until(isSo: () => Promise<boolean>, seconds: number): Promise<void> {
  for (let tries = 0; tries < seconds / 2 && !(await isSo()); tries += 1) await pause(2000);
}

describe('three bots on one PostgreSQL', () => {
  it(
    `killed at ${KILLS} random moments, post every digest once and have every article`,
    async () => {
      const epoch = Date.now();
      const now = () => new Date(START + (Date.now() - epoch) * SPEED);
      const subscriptions: Subscription[] = [];
      for (let minute = MINUTES_APART; minute < LAST_MINUTE; minute += MINUTES_APART)
        for (const place of [
          { platform: 'discord', space: '', channel: discord.addChannel().id },
          { platform: 'slack', space: '', channel: `${CHANNEL}${minute}` },
        ])
          subscriptions.push(await store.addSubscription(daily(place, minute)));
      const bots = AHEAD.map((_, number) => new Bot(number, epoch));
      const articles = new Articles();
      for (const bot of bots) {
        await bot.prepare();
        bot.start();
      }
      for (let kills = 0; kills < KILLS; kills += 1) {
        await pause(random(3000));
        await articles.change(bots);
        const bot = await choose(bots);
        await pause(random(2000));
        await bot.kill();
        await articles.change(bots);
        await pause(random(1000));
        bot.start();
      }
      const lastDue = now();
      const killed = Date.now();
      await until(async () => {
        const titles = await Promise.all(bots.map((bot) => bot.titles()));
        return titles.every((list) => JSON.stringify(list) === JSON.stringify(articles.titles));
      }, 120);
      const together = Date.now() - killed;
      for (const bot of bots) expect(await bot.titles()).toEqual(articles.titles);
      await until(async () => {
        const active = await store.activeSubscriptions();
        return active.every((one) => lastDueTime(one, new Date(one.handledUntil), lastDue) === null);
      }, 120);
      for (const bot of bots) await bot.kill();
      const count = await expectEachOnce(subscriptions, lastDue);
      expect(await store.checkIntegrity()).toEqual([]);
      process.stdout.write(
        `${count} digests due, ${KILLS} kills, every one posted once; ${articles.count} changes, ${articles.titles.length} articles in all three ${(together / 1000).toFixed(1)} s after the last start\n`,
      );
    },
    30 * 60_000,
  );
});
