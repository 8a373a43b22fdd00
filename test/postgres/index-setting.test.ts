import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../chat/slack/slack-set-up.ts';
import { LocalSlack } from '../servers/slack/local-slack.ts';
import { BotProcess, putDictionary, slackSettings } from '../slow/bot-process.ts';
import { newDatabase } from './test-database.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const PATIENCE = 120_000;

/** With slips, in English, with a time, of nothing that is there. */
const QUESTIONS = [
  'Verlässt Dressler den SV Ellertal?',
  'Hat Nordwall Abwasser in die Eller eingeleitet?',
  'Was sagt Karla Thoms?',
  'Was sagte Kettlar zum Abwaser?',
  'Did Iran deliver drones to Russia?',
  'Wann wird das Urteil gegen Nordwall verkündet?',
  'Bleibt das Linden Bad offen?',
  'Was sagte das Weiße Haus im Januar 2024 über Raketen?',
  'Wer bestreitet die Lieferung?',
  'Kommt der Zirkus nach Hohenried?',
];

let root = '';
let slack: LocalSlack;
let database: Awaited<ReturnType<typeof newDatabase>>;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'quelle-index-'));
  slack = await new LocalSlack().start();
  database = await newDatabase();
}, PATIENCE);
afterAll(async () => {
  await slack.stop();
  await database.drop();
  await rm(root, { recursive: true });
});

const inDatabase = () => ({ DATABASE_URL: database.url, PASSAGE_INDEX: 'postgres' });

/** What the command prints in a folder of its own. */
async function ask(folder: string, settings: Readonly<Record<string, string>>): Promise<string> {
  const dataDir = path.join(root, folder);
  await putDictionary(dataDir);
  const batch = path.join(dataDir, 'fragen.txt');
  await writeFile(batch, QUESTIONS.join('\n'));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['dist/cli.js', 'ask', '--json', '--batch', batch],
    { cwd: ROOT, env: { PATH: process.env.PATH, DATA_DIR: dataDir, ...settings } },
  );
  return stdout;
}

describe('the index as it is set', () => {
  it(
    'changes no letter of the answers over the sample archive',
    async () => {
      const inMemory = await ask('memory', {});
      const other = (answers: string): readonly string[] => {
        const lines = answers.split('\n');
        return QUESTIONS.filter((_, at) => lines[at] !== inMemory.split('\n')[at]);
      };
      expect(inMemory.trim().split('\n')).toHaveLength(QUESTIONS.length);
      expect(other(await ask('postgres', inDatabase()))).toEqual([]);
      // Over what the first run has left in the database and in its folder, and in a folder that knows nothing.
      expect(other(await ask('postgres', inDatabase()))).toEqual([]);
      expect(other(await ask('another', inDatabase()))).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'needs a database',
    async () => {
      await expect(ask('none', { PASSAGE_INDEX: 'postgres' })).rejects.toMatchObject({
        stderr:
          'Einstellungen: Zu PASSAGE_INDEX=postgres wird DATABASE_URL erwartet, gesetzt ist es nicht.\n',
      });
    },
    PATIENCE,
  );

  it(
    'lets two bots take in, answer from and withdraw an article',
    async () => {
      const own = await newDatabase();
      const bots = await Promise.all(
        ['eins', 'zwei'].map(async (name) => {
          const articles = path.join(root, `artikel-${name}`);
          await mkdir(articles);
          await putDictionary(path.join(root, name));
          const settings = { DATABASE_URL: own.url, PASSAGE_INDEX: 'postgres' };
          const folders = { DATA_DIR: path.join(root, name), KNOWLEDGE_DIR: articles };
          return { articles, bot: new BotProcess({ ...folders, ...settings, ...slackSettings(slack) }) };
        }),
      );
      const [one, two] = bots as [(typeof bots)[number], (typeof bots)[number]];
      let asked = 0;
      /** Asks until what is shown is as it should be. */
      const untilAnswer = async (isRight: (shown: string) => boolean): Promise<void> => {
        for (let shown = ''; !isRight(shown); asked += 1) {
          const { length } = slack.messages;
          slack.deliver(
            'events_api',
            slack.payloads.mention('Öffnet das Bad in Ahlstedt?', { user: `U${asked}` }),
          );
          await until(() => slack.messages.length > length, PATIENCE);
          shown = JSON.stringify(slack.messages.slice(length));
        }
      };
      try {
        two.bot.start();
        await until(() => two.bot.count('"verbunden"') === 1, PATIENCE);
        const file = path.join(one.articles, 'bad.md');
        await writeFile(
          file,
          '---\ntitle: Bad\npublishedAt: 2025-10-23\n---\nDas Bad in Ahlstedt öffnet im Mai, sagte Ines Reuth.\n',
        );
        one.bot.start();
        await until(() => one.bot.count('Archiv gelesen') === 1, PATIENCE);
        await until(() => two.bot.count('Artikel aus der gemeinsamen Datenbank übernommen') === 1, PATIENCE);
        await untilAnswer((shown) => shown.includes('Ines Reuth'));
        await rm(file);
        await until(() => two.bot.count('Artikel aus der gemeinsamen Datenbank übernommen') === 2, PATIENCE);
        await untilAnswer((shown) => shown !== '' && !shown.includes('Ines Reuth'));
        // The one error is that of a bot that begins without an article.
        const errors = bots.map(({ bot }) => bot.count('"level":50') - bot.count('Das Archiv ist leer'));
        expect(errors).toEqual([0, 0]);
        expect(await Promise.all(bots.map(({ bot }) => bot.end('SIGTERM')))).toEqual([0, 0]);
      } finally {
        for (const { bot } of bots) await bot.end('SIGKILL');
        await own.drop();
      }
    },
    PATIENCE,
  );
});
