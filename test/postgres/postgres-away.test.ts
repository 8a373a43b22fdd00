import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openPostgresStore } from '../../src/storage/postgres/open-postgres-store.ts';
import { until } from '../chat/slack/slack-set-up.ts';
import { LocalSlack } from '../servers/slack/local-slack.ts';
import { BotProcess, putDictionary, slackSettings } from '../slow/bot-process.ts';
import { LoopbackProxy } from './loopback-proxy.ts';
import { newDatabase } from './test-database.ts';

const PATIENCE = 120_000;
const QUESTION = 'Öffnet das Bad in Ahlstedt?';
const OTHER = 'Was sagt Ines Reuth?';
const STORE_AWAY = 'Die PostgreSQL-Datenbank ist nicht zu erreichen';
const INDEX_AWAY = 'Der Index liegt dort';
const STORE_BACK = 'ist wieder in Ordnung';
const INDEX_BACK = 'Der Index in der Datenbank ist wieder zu erreichen';

let root = '';
let slack: LocalSlack;
let database: Awaited<ReturnType<typeof newDatabase>>;
let proxy: LoopbackProxy;
let bot: BotProcess;
let asked = 0;

beforeAll(async () => {
  slack = await new LocalSlack().start();
});
afterAll(() => slack.stop());
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'quelle-away-'));
  database = await newDatabase();
  proxy = await LoopbackProxy.start(database.url);
  await mkdir(path.join(root, 'artikel'));
  await putDictionary(path.join(root, 'daten'));
  await writeFile(
    path.join(root, 'artikel', 'bad.md'),
    '---\ntitle: Bad\npublishedAt: 2025-10-23\n---\nDas Bad in Ahlstedt öffnet im Mai, sagte Ines Reuth.\n',
  );
});
afterEach(async () => {
  await bot.end('SIGKILL');
  await proxy.stop();
  await database.drop();
  await rm(root, { recursive: true });
}, PATIENCE);

function start(index: 'memory' | 'postgres'): void {
  const folders = { DATA_DIR: path.join(root, 'daten'), KNOWLEDGE_DIR: path.join(root, 'artikel') };
  const settings = { DATABASE_URL: proxy.url, PASSAGE_INDEX: index };
  bot = new BotProcess({ ...folders, ...settings, ...slackSettings(slack) });
  bot.start();
}

/** @returns all that is shown for it */
async function ask(question: string): Promise<string> {
  const { length } = slack.messages;
  asked += 1;
  slack.deliver('events_api', slack.payloads.mention(question, { user: `UAWAY${asked}` }));
  await until(() => slack.messages.length > length, PATIENCE);
  return JSON.stringify(slack.messages.slice(length));
}

const isConnected = (): Promise<unknown> => until(() => bot.count('"verbunden"') === 1, PATIENCE);

/** How many of the articles are in the database. */
const articlesThere = (): Promise<number> =>
  openPostgresStore({ url: database.url, schema: 'quelle' }).then(async (store) => {
    const { length } = await store.articleMarks();
    await store.close();
    return length;
  });

describe('a PostgreSQL that is away', () => {
  it(
    'at the start: questions are answered, one line says it, and what was not written is written when it comes',
    async () => {
      proxy.cut();
      start('memory');
      await isConnected();
      expect(await ask(QUESTION)).toContain('Ines Reuth');
      await pause(3000);
      expect(bot.count(STORE_AWAY)).toBe(1);
      proxy.heal();
      await until(() => bot.count(STORE_BACK) === 1, PATIENCE);
      while ((await articlesThere()) === 0) await pause(500);
      expect(bot.count('"level":50')).toBe(1);
    },
    PATIENCE,
  );

  it(
    'at the start, with the index in it: the bot waits for it, says so in one line, and answers when it comes',
    async () => {
      proxy.cut();
      start('postgres');
      await until(() => bot.count(INDEX_AWAY) === 1, PATIENCE);
      await pause(6000);
      expect(bot.isRunning()).toBe(true);
      expect(bot.count(INDEX_AWAY)).toBe(1);
      proxy.heal();
      await isConnected();
      expect(await ask(QUESTION)).toContain('Ines Reuth');
    },
    PATIENCE,
  );

  it(
    'in the middle of an answer: it is given, and its buttons are kept until they can be written',
    async () => {
      start('memory');
      await isConnected();
      // What the buttons of the answer stand for is the first that is written for it.
      proxy.cutWhen('button_states');
      expect(await ask(QUESTION)).toContain('Ines Reuth');
      await until(() => proxy.isCut, PATIENCE);
      expect(await ask(OTHER)).toContain('Ines Reuth');
      await until(() => bot.count(STORE_AWAY) === 1, PATIENCE);
      proxy.heal();
      await until(() => bot.count(STORE_BACK) === 1, PATIENCE);
      expect(bot.count('"level":50')).toBe(1);
    },
    PATIENCE,
  );

  it(
    'in the middle of an answer, with the index in it: who asks is told, what was asked before is answered, and the next is answered when it comes',
    async () => {
      start('postgres');
      await isConnected();
      expect(await ask(QUESTION)).toContain('Ines Reuth');
      proxy.cutWhen('string_agg');
      expect(await ask(OTHER)).toContain('kann ich gerade nicht durchsuchen');
      expect(await ask(QUESTION)).toContain('Ines Reuth');
      expect(await ask(OTHER)).toContain('kann ich gerade nicht durchsuchen');
      expect(bot.count(INDEX_AWAY)).toBe(1);
      proxy.heal();
      await until(() => bot.count(INDEX_BACK) === 1 && bot.count(STORE_BACK) === 1, PATIENCE);
      expect(await ask(OTHER)).toContain('Ines Reuth');
      expect(bot.count('"level":50')).toBe(2);
    },
    PATIENCE,
  );
});
