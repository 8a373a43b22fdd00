import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { nextMessage, pause, until } from '../chat/slack/slack-set-up.ts';
import { LocalDiscord } from '../servers/discord/local-discord.ts';
import { LocalSlack } from '../servers/slack/local-slack.ts';
import { buttonsOf, CHANNEL } from '../servers/slack/payloads.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
/** The first start builds the dictionary's cache. */
const START = 120_000;
/** Open answers have eight seconds. */
const ENDING = 20_000;
const QUESTION = 'Hat Iran Raketen geliefert?';

let slack: LocalSlack;
let discord: LocalDiscord;
let dataDir: string;
let bot: ChildProcess | null = null;
let output = '';

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'quelle-process-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));
beforeEach(async () => {
  slack = await new LocalSlack().start();
  discord = await LocalDiscord.start();
  output = '';
});
afterEach(async () => {
  bot?.kill('SIGKILL');
  await slack.stop();
  await discord.stop();
});

const SLACK = () => ({
  SLACK_BOT_TOKEN: 'xoxb-local',
  SLACK_APP_TOKEN: 'xapp-local',
  SLACK_API_URL: slack.apiUrl,
});
const DISCORD = () => ({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });

/** Starts the built bot with these settings and nothing else. */
function startBot(settings: Readonly<Record<string, string>>): ChildProcess {
  bot = spawn(process.execPath, ['dist/main.js'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [bot.stdout, bot.stderr])
    stream?.on('data', (chunk) => {
      output += String(chunk);
    });
  return bot;
}

/** Asks it to end, and tells how it did. */
async function ended(process: ChildProcess, signal: 'SIGTERM' | null): Promise<number | null> {
  const code = new Promise<number | null>((resolve) => process.once('exit', resolve));
  if (signal) process.kill(signal);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the process did not end: ${output}`)), ENDING);
  });
  return Promise.race([code, late]).finally(() => clearTimeout(timer));
}

const discordAnswers = () =>
  [...discord.state.world.messages.values()].filter((message) => message.authorId === discord.bot.id);

describe('the whole process', () => {
  it('runs as the page alone where no chat is set, and ends on SIGTERM with 0', async () => {
    const port = 18_000 + (process.pid % 1000);
    const page = startBot({ WEB_PORT: String(port) });
    await until(() => output.includes('Seite: http'), START);
    const html = await fetch(`http://127.0.0.1:${port}/antwort?${new URLSearchParams({ q: QUESTION })}`);
    expect(html.status).toBe(200);
    expect(await html.text()).toContain('John Kirby');
    expect(await ended(page, 'SIGTERM')).toBe(0);
    expect(output).not.toContain('Raketen');
  });

  it('answers in Slack with nothing but its tokens, and ends on SIGTERM with 0', async () => {
    const process = startBot(SLACK());
    await until(() => slack.connections === 1, START);
    slack.deliver('events_api', slack.payloads.mention(QUESTION));
    const message = await until(() => slack.messages[0], 30_000);
    expect(message.text).toContain(QUESTION);
    expect(message.text).toContain('Artikel');
    slack.deliver('slash_commands', slack.payloads.command('/digest', `abonnieren ${QUESTION} zeit:08:00`));
    await nextMessage(slack, 1, ({ text }) => text.includes('08:00'));
    slack.deliver('events_api', slack.payloads.homeOpened());
    const home = await until(() => slack.webApi.calls.find(({ method }) => method === 'views.publish'));
    expect(JSON.stringify(home.body.view)).toContain('08:00 (Europe/Berlin)');
    const button = buttonsOf(message).find(({ action_id }) => action_id === 'quelle-context-1') ?? {};
    slack.deliver('interactive', slack.payloads.click(message, button));
    await nextMessage(slack, 2, ({ text }) => text.startsWith('Kontext: '));
    expect(await ended(process, 'SIGTERM')).toBe(0);
    expect(output).not.toContain('xoxb-');
    expect(output).not.toContain(QUESTION);
  });

  it('serves Discord and Slack together, and one goes on while the other is down', async () => {
    const process = startBot({ ...SLACK(), ...DISCORD() });
    await until(() => slack.connections === 1 && output.split('"verbunden"').length > 2, START);
    await slack.stop();
    discord.say(`${discord.mention} ${QUESTION}`);
    await until(() => discordAnswers().length === 1, 30_000);
    await slack.start();
    await until(() => slack.connections === 1, 30_000);
    slack.deliver('events_api', slack.payloads.mention(QUESTION));
    await nextMessage(slack, 0);
    await discord.stop();
    await pause(200);
    slack.deliver('events_api', slack.payloads.mention('Und was sagt Iran?', { user: 'U2' }));
    await until(() => slack.messages.length >= 2, 30_000);
    expect(await ended(process, 'SIGTERM')).toBe(0);
  });

  it('goes on with Slack where the Discord token is wrong, and the other way round', async () => {
    startBot({ ...SLACK(), ...DISCORD(), DISCORD_TOKEN: 'falsch' });
    await until(() => slack.connections === 1, START);
    slack.deliver('events_api', slack.payloads.mention(QUESTION));
    await until(() => slack.messages[0], 30_000);
    expect(await ended(bot as ChildProcess, 'SIGTERM')).toBe(0);

    output = '';
    startBot({ ...SLACK(), ...DISCORD(), SLACK_BOT_TOKEN: 'xoxb-falsch' });
    await until(() => output.includes('"verbunden"'), START);
    discord.say(`${discord.mention} ${QUESTION}`);
    await until(() => discordAnswers().length === 1, 30_000);
    await until(() => output.includes('SLACK_BOT_TOKEN wird nicht angenommen'));
    expect(await ended(bot as ChildProcess, 'SIGTERM')).toBe(0);
  });

  it('ends within ten seconds with 0 while forty questions wait on each platform', async () => {
    const bot = startBot({ ...SLACK(), ...DISCORD() });
    await until(() => output.split('"verbunden"').length > 2, START);
    for (let number = 0; number < 40; number += 1) {
      const [user, channel] = [discord.addUser(), discord.addChannel()];
      discord.say(`${discord.mention} Wer sprach ${number} Mal über Raketen?`, { user, channel });
      const mention = slack.payloads.mention(`Wer sprach über Drohne ${number}?`, {
        user: `U${number}LOAD`,
        channel: `${CHANNEL}${number}`,
      });
      slack.deliver('events_api', mention);
    }
    await until(() => discordAnswers().length > 0, START);
    const asked = Date.now();
    expect(await ended(bot, 'SIGTERM')).toBe(0);
    expect(Date.now() - asked).toBeLessThan(10_000);
  });

  it('answers forty mentions of forty people on each platform at once, each once, over several channels', async () => {
    startBot({ ...SLACK(), ...DISCORD() });
    await until(() => output.split('"verbunden"').length > 2, START);
    const channels = Array.from({ length: 5 }, () => discord.addChannel());
    const asked = Array.from({ length: 40 }, (_, number) => {
      const channel = channels[number % channels.length];
      const mention = slack.payloads.mention(QUESTION, {
        user: `U${number}MANY`,
        channel: `${CHANNEL}${number % 5}`,
        ts: `200.${String(number).padStart(6, '0')}`,
      });
      slack.deliver('events_api', mention);
      if (channel === undefined) throw new Error('no channel to ask in');
      return discord.say(`${discord.mention} ${QUESTION}`, { user: discord.addUser(), channel });
    });
    const inSlack = (number: number) =>
      slack.messages.filter(({ thread }) => thread === `200.${String(number).padStart(6, '0')}`);
    await until(
      () =>
        asked.every(
          (question, number) => discord.repliesTo(question).length > 0 && inSlack(number).length > 0,
        ),
      START,
    );
    await pause(1500);
    expect(asked.map((question) => discord.repliesTo(question).length)).toEqual(asked.map(() => 1));
    expect(asked.map((_, number) => inSlack(number).length)).toEqual(asked.map(() => 1));
  });

  it('with a wrong Slack token alone ends with a sentence and exit code 78', async () => {
    const process = startBot({ ...SLACK(), SLACK_BOT_TOKEN: 'xoxb-falsch' });
    expect(await ended(process, null)).toBe(78);
    expect(output).toContain('SLACK_BOT_TOKEN wird nicht angenommen (invalid_auth)');
  });

  it('starts without a network, says so once, and answers when it is there', async () => {
    await slack.stop();
    await discord.goDown();
    const process = startBot({ ...SLACK(), ...DISCORD() });
    await until(() => output.includes('Discord: nicht erreichbar'), START);
    await pause(8000);
    await Promise.all([slack.start(), discord.comeBack()]);
    await until(() => output.split('"verbunden"').length > 2, 30_000);
    discord.say(`${discord.mention} ${QUESTION}`);
    await until(() => discordAnswers().length === 1, 30_000);
    expect(output.split('"msg":"Discord: nicht erreichbar')).toHaveLength(2);
    expect(await ended(process, 'SIGTERM')).toBe(0);
  });
});
