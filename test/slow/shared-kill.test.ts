import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lastDueTime } from '../../src/digest/due-times.ts';
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts';
import type { Store } from '../../src/storage/store.ts';
import type { Subscription } from '../../src/storage/subscription-store.ts';
import { newDatabase } from '../postgres/test-database.ts';
import { LocalDiscord } from '../servers/discord/local-discord.ts';
import { LocalSlack } from '../servers/slack/local-slack.ts';
import { CHANNEL } from '../servers/slack/payloads.ts';
import { BotProcess, discordSettings, putDictionary, slackSettings } from './bot-process.ts';
import { dailyDigest, expectEachOnce } from './posted-once.ts';

const KILLS = 100;
/** A minute takes six seconds: the two hours within which a digest is caught up are longer than any start on a busy machine. */
const SPEED = 10;
/** How far the clock of each process is ahead, in its own time. */
const AHEAD = [0, 60_000, -60_000];
/** So many channels of each platform have a digest, one every minute. */
const CHANNELS = 240;
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

/** One of three processes: a folder, a data folder and a clock of its own, on the store of all. */
class Bot {
  readonly #port: number;
  readonly #dataDir: string;
  readonly folder: string;
  readonly process: BotProcess;

  constructor(number: number, epoch: number) {
    this.#port = 19_000 + 3 * (process.pid % 1000) + number;
    this.#dataDir = path.join(root, `daten-${number}`);
    this.folder = path.join(root, `artikel-${number}`);
    const given = { epoch, start: START, speed: SPEED, ahead: AHEAD[number] ?? 0 };
    const settings = {
      ...{ DATA_DIR: this.#dataDir, KNOWLEDGE_DIR: this.folder, DATABASE_URL: database.url },
      ...{ WEB_PORT: String(this.#port), ...discordSettings(discord), ...slackSettings(slack) },
    };
    this.process = new BotProcess(settings, [PROCESS, JSON.stringify(given)]);
  }

  async prepare(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await putDictionary(this.#dataDir);
  }

  /** The titles of all its articles; null while it does not answer. */
  async titles(): Promise<readonly string[] | null> {
    const titles: string[] = [];
    for (let after = ''; ; ) {
      const response = await fetch(`http://127.0.0.1:${this.#port}/api/articles?limit=100${after}`).catch(
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
    await writeFile(
      path.join(folder, `${id}.md`),
      `---\ntitle: ${title}\npublishedAt: 2025-10-23\n---\n${text}\n`,
    );
    this.#titles.set(id, title);
  }
}

/** A digest in Discord and one in Slack for every minute from an instant on. */
async function subscribe(from: Date): Promise<readonly Subscription[]> {
  const subscriptions: Subscription[] = [];
  for (let n = 2; n < CHANNELS; n += 1) {
    const due = new Date(from.getTime() + n * 60_000);
    // Berlin is two hours ahead in October.
    const minute = (due.getUTCHours() * 60 + due.getUTCMinutes() + 120) % 1440;
    for (const place of [
      { platform: 'discord', space: '', channel: discord.addChannel().id },
      { platform: 'slack', space: '', channel: `${CHANNEL}${n}` },
    ])
      subscriptions.push(await store.addSubscription(dailyDigest(place, minute, from)));
  }
  return subscriptions;
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
      const bots = AHEAD.map((_, number) => new Bot(number, epoch));
      const articles = new Articles();
      for (const bot of bots) {
        await bot.prepare();
        bot.process.start();
      }
      await until(async () => (await Promise.all(bots.map((bot) => bot.titles()))).every(Boolean), 600);
      const subscriptions = await subscribe(now());
      for (let kills = 0; kills < KILLS; kills += 1) {
        await pause(random(3000));
        await articles.change(bots);
        const bot = await choose(bots);
        await pause(random(2000));
        expect(bot.process.isRunning()).toBe(true);
        await bot.process.end('SIGKILL');
        await articles.change(bots);
        await pause(random(1000));
        bot.process.start();
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
      for (const bot of bots) await bot.process.end('SIGKILL');
      const count = await expectEachOnce(store, subscriptions, { discord, slack }, lastDue);
      expect(await store.checkIntegrity()).toEqual([]);
      process.stdout.write(
        `${count} digests due, ${KILLS} kills, every one posted once; ${articles.count} changes, ${articles.titles.length} articles in all three ${(together / 1000).toFixed(1)} s after the last start\n`,
      );
    },
    30 * 60_000,
  );
});
