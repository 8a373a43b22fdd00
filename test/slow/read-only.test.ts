import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSqliteStore } from '../../src/storage/sqlite/open-sqlite-store.ts';
import type { Subscription } from '../../src/storage/subscription-store.ts';
import { until } from '../chat/slack/slack-set-up.ts';
import { LocalDiscord } from '../servers/discord/local-discord.ts';
import { LocalSlack } from '../servers/slack/local-slack.ts';
import { CHANNEL } from '../servers/slack/payloads.ts';
import { BotProcess, putDictionary, slackSettings } from './bot-process.ts';
import { dailyDigest, expectEachOnce, messagesAt } from './posted-once.ts';

const MINUTE = 60_000;
const START = 3 * MINUTE;
const QUESTION = 'Öffnet das Bad in Ahlstedt?';

let discord: LocalDiscord;
let slack: LocalSlack;
let disk = '';
let seen = '';
let articles = '';
let bot: BotProcess;

/** Lets the bot write into its data folder, or only read: it sees it by a way of its own. */
const permit = (how: 'ro' | 'rw') => execFileSync('mount', ['-o', `remount,bind,${how}`, seen]);

/** Mounting needs the rights for it. */
beforeAll(async () => {
  discord = await LocalDiscord.start();
  slack = await new LocalSlack().start();
  disk = await mkdtemp(path.join(tmpdir(), 'quelle-disk-'));
  seen = await mkdtemp(path.join(tmpdir(), 'quelle-daten-'));
  articles = await mkdtemp(path.join(tmpdir(), 'quelle-artikel-'));
  await mkdir(path.join(disk, 'data'));
  await putDictionary(path.join(disk, 'data'));
  execFileSync('mount', ['--bind', path.join(disk, 'data'), seen]);
  await putArticle('bad', 'Das Bad in Ahlstedt öffnet im Mai, sagte die Leiterin Ines Reuth.');
  bot = new BotProcess({
    ...{ DATA_DIR: seen, KNOWLEDGE_DIR: articles },
    ...slackSettings(slack),
  });
});
afterAll(async () => {
  await bot.end('SIGKILL');
  execFileSync('umount', ['--lazy', seen]);
  await rm(seen, { recursive: true });
  await rm(disk, { recursive: true });
  await rm(articles, { recursive: true });
  await discord.stop();
  await slack.stop();
});

const putArticle = (id: string, text: string): Promise<void> =>
  writeFile(path.join(articles, `${id}.md`), `---\ntitle: ${id}\npublishedAt: 2025-10-23\n---\n${text}\n`);

let asked = 0;
async function ask(question: string): Promise<string> {
  const { length } = slack.messages;
  asked += 1;
  slack.deliver('events_api', slack.payloads.mention(question, { user: `URO${asked}` }));
  await until(() => slack.messages.length > length, START);
  return JSON.stringify(slack.messages.slice(length));
}

/** Orders a digest that is due in so many minutes. */
async function orderDigest(inMinutes: number) {
  const due = new Date(Math.floor(Date.now() / MINUTE + inMinutes) * MINUTE);
  const [hours, minutes] = due
    .toLocaleTimeString('de', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' })
    .split(':')
    .map(Number);
  const store = await openSqliteStore(path.join(disk, 'data', 'quelle.sqlite'));
  const place = { platform: 'slack', space: '', channel: `${CHANNEL}${due.getTime()}` } as const;
  const subscription = await store.addSubscription(
    dailyDigest(place, 60 * (hours ?? 0) + (minutes ?? 0), new Date(due.getTime() - MINUTE)),
  );
  await store.close();
  return { due, subscription };
}

const isPosted = ({ place }: Subscription): boolean => messagesAt(place, { discord, slack }).length > 0;

describe('a bot on a data folder that may only be read', () => {
  it(
    'starts, takes articles in and answers, lets the digest wait, says it once a minute, and heals when it may write',
    async () => {
      bot.start();
      await until(() => bot.count('"verbunden"') === 1, START);
      expect(await ask(QUESTION)).toContain('Ines Reuth');
      expect(await bot.end('SIGTERM')).toBe(0);

      const { due, subscription } = await orderDigest(1);
      permit('ro');
      bot.output = '';
      bot.start();
      const began = Date.now();
      await until(() => bot.count('"verbunden"') === 1, START);
      expect(await ask(QUESTION)).toContain('Ines Reuth');
      await putArticle('kran', 'Der Kran in Lindenau steht wieder, sagte der Bauleiter Jonas Merk.');
      await until(() => bot.count('Archiv aufgefrischt') > 0, START);
      expect(await ask('Steht der Kran in Lindenau?')).toContain('Jonas Merk');
      await pause(Math.max(0, due.getTime() + 0.5 * MINUTE - Date.now()));
      expect(isPosted(subscription)).toBe(false);
      const minutes = (Date.now() - began) / MINUTE;
      const lines = bot.output.split('\n').filter((line) => line.includes('"level":50')).length;
      expect(lines).toBeGreaterThanOrEqual(1);
      expect(lines).toBeLessThanOrEqual(2 * (minutes + 1));

      permit('rw');
      await until(() => isPosted(subscription), 4 * MINUTE);
      expect(bot.count('ist wieder in Ordnung')).toBe(1);
      expect(bot.isRunning()).toBe(true);
      expect(await bot.end('SIGTERM')).toBe(0);
      const store = await openSqliteStore(path.join(disk, 'data', 'quelle.sqlite'));
      expect(await expectEachOnce(store, [subscription], { discord, slack }, due)).toBe(1);
      expect(await store.articleMarks()).toHaveLength(2);
      expect(await store.checkIntegrity()).toEqual([]);
      await store.close();
    },
    20 * MINUTE,
  );
});
