import { execFileSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/storage/store.ts';
import type { Subscription } from '../../src/storage/subscription-store.ts';
import { until } from '../chat/slack/slack-set-up.ts';
import { LocalDiscord } from '../servers/discord/local-discord.ts';
import { LocalSlack } from '../servers/slack/local-slack.ts';
import { CHANNEL } from '../servers/slack/payloads.ts';
import { BotProcess, discordSettings, putDictionary, slackSettings } from './bot-process.ts';
import { dailyDigest, expectEachOnce, messagesAt } from './posted-once.ts';

const START = 180_000;
const MINUTE = 60_000;
/** What is asked, of an article in the folder that is not full. */
const QUESTION = 'Öffnet das Bad in Ahlstedt?';

let discord: LocalDiscord;
let slack: LocalSlack;
let disk = '';
let articles = '';
let dataDir = '';
let bot: BotProcess;

/** A small disk of its own for the data folder: mounting one needs the rights for it. */
beforeAll(async () => {
  discord = await LocalDiscord.start();
  slack = await new LocalSlack().start();
  disk = await mkdtemp(path.join(tmpdir(), 'quelle-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'quelle-test', disk]);
  articles = await mkdtemp(path.join(tmpdir(), 'quelle-artikel-'));
  dataDir = path.join(disk, 'data');
  await mkdir(dataDir);
  await putDictionary(dataDir);
  await putArticle('bad', 'Das Bad in Ahlstedt öffnet im Mai, sagte die Leiterin Ines Reuth.');
  bot = new BotProcess({
    ...{ DATA_DIR: dataDir, KNOWLEDGE_DIR: articles },
    ...discordSettings(discord),
    ...slackSettings(slack),
  });
});
afterAll(async () => {
  await bot.end('SIGKILL');
  // What the ended process held open may still be closing: the disk goes when it has.
  execFileSync('umount', ['--lazy', disk]);
  await rm(disk, { recursive: true });
  await rm(articles, { recursive: true });
  await discord.stop();
  await slack.stop();
});

const putArticle = (id: string, text: string): Promise<void> =>
  writeFile(path.join(articles, `${id}.md`), `---\ntitle: ${id}\npublishedAt: 2025-10-23\n---\n${text}\n`);

/** Writes until the disk takes not one byte more. */
function fillDisk(): void {
  const file = openSync(path.join(disk, 'voll'), 'w');
  for (const size of [65_536, 4096, 1]) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch (error) {
      expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
    }
  }
  closeSync(file);
}

async function connected(times: number): Promise<void> {
  await until(() => bot.count('"verbunden"') === 2 * times, START);
}

/** Asks on both platforms, and waits for both answers. */
async function expectAnswers(question: string, name: string): Promise<void> {
  const asked = discord.say(`${discord.mention} ${question}`, { user: discord.addUser() });
  slack.deliver('events_api', slack.payloads.mention(question, { user: `U${asked.id}` }));
  const inSlack = slack.messages.length;
  await until(() => discord.repliesTo(asked).length === 1 && slack.messages.length > inSlack, START);
  expect(JSON.stringify(discord.repliesTo(asked)[0])).toContain(name);
  expect(JSON.stringify(slack.messages.at(-1))).toContain(name);
}

/** Orders a digest on each platform. @returns what was ordered, and when it is due */
async function orderDigests(store: Store, inMinutes: number) {
  const due = new Date(Math.floor(Date.now() / MINUTE + inMinutes) * MINUTE);
  const [hours, minutes] = due
    .toLocaleTimeString('de', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' })
    .split(':')
    .map(Number);
  const subscriptions: Subscription[] = [];
  for (const place of [
    { platform: 'discord', space: '', channel: discord.addChannel().id },
    { platform: 'slack', space: '', channel: `${CHANNEL}${due.getTime()}` },
  ])
    subscriptions.push(
      await store.addSubscription(
        dailyDigest(place, 60 * (hours ?? 0) + (minutes ?? 0), new Date(due.getTime() - MINUTE)),
      ),
    );
  return { due, subscriptions };
}

async function withStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openSqliteStore(path.join(dataDir, 'quelle.sqlite'));
  return work(store).finally(() => store.close());
}

/** How many lines say that this is full. */
const sayings = (what: string): number =>
  bot.output.split('\n').filter((line) => line.includes(what) && line.includes('nimmt nichts mehr auf'))
    .length;

const posted = (subscriptions: readonly Subscription[]): number =>
  subscriptions.filter(({ place }) => messagesAt(place, { discord, slack }).length > 0).length;

describe('a bot on a full disk', () => {
  it(
    'answers, lets the digest wait, says it once a minute, and heals with room',
    async () => {
      const id = bot.start();
      await connected(1);
      await expectAnswers(QUESTION, 'Ines Reuth');
      const { due, subscriptions } = await withStore((store) => orderDigests(store, 2));
      fillDisk();
      const filled = Date.now();
      await putArticle('kran', 'Der Kran in Lindenau steht wieder, sagte der Bauleiter Jonas Merk.');
      await expectAnswers(QUESTION, 'Ines Reuth');
      await until(() => bot.count('Archiv aufgefrischt') > 0, START);
      await expectAnswers('Steht der Kran in Lindenau?', 'Jonas Merk');
      await pause(Math.max(0, due.getTime() + 1.5 * MINUTE - Date.now()));
      expect(posted(subscriptions)).toBe(0);
      await expectAnswers(QUESTION, 'Ines Reuth');
      const minutes = (Date.now() - filled) / MINUTE;
      const lines = ['/quelle.sqlite', 'Datei der Artikel'].map(sayings);
      // One line a minute for the database, one for the articles that are kept for the next start.
      for (const count of lines) {
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(minutes + 1);
      }

      await rm(path.join(disk, 'voll'));
      await until(() => posted(subscriptions) === 2, 3 * MINUTE);
      expect(bot.count('ist wieder in Ordnung')).toBe(1);
      await pause(2000);
      expect(bot.isRunning()).toBe(true);
      await withStore(async (store) => {
        expect(await expectEachOnce(store, subscriptions, { discord, slack }, due)).toBe(2);
        expect(await store.checkIntegrity()).toEqual([]);
        // What was not taken is tried again half a minute later.
        for (let tries = 0; tries < 90 && (await store.articleMarks()).length < 2; tries += 1)
          await pause(1000);
        expect(await store.articleMarks()).toHaveLength(2);
      });
      expect(await bot.end('SIGTERM')).toBe(0);
      process.stdout.write(
        `Process ${id}: full for ${minutes.toFixed(1)} minutes, said ${lines.join(' and ')} times\n`,
      );
    },
    20 * MINUTE,
  );
});
