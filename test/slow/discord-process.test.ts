import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LocalDiscord } from '../servers/discord/local-discord.ts';
import { permissions } from '../servers/discord/permissions.ts';
import type { CommandOption } from '../servers/discord/used-discord.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
/** The first start builds the dictionary's cache. */
const START = 120_000;
const QUESTION = 'Wurde der Nordwall erhöht?';

interface Running {
  readonly process: ChildProcess;
  /** Standard output and standard error. */
  readonly output: () => string;
  /** Resolves with the exit code, whenever it ends. */
  readonly ended: Promise<number | null>;
}

let discord: LocalDiscord;
let dataDir: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'quelle-discord-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));
beforeEach(async () => {
  discord = await LocalDiscord.start();
});
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await discord.stop();
});

/** Starts a built door with Discord's settings and nothing else. */
function start(
  door: string,
  args: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(process.execPath, [path.join('dist', door), ...args], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      DATA_DIR: dataDir,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_TOKEN: discord.token,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += String(chunk);
    });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { process: child, output: () => output, ended };
}

async function startReadyBot(): Promise<Running> {
  const bot = start('main.js');
  await discord.until(() => (bot.output().includes('"verbunden"') ? true : null), START);
  return bot;
}

describe('the bot as a process, with an address and a token alone', () => {
  it('answers mention, direct message, command and button, and ends by itself on SIGTERM with 0', async () => {
    const bot = await startReadyBot();
    const reply = await discord.replyTo(discord.say(`${discord.mention} ${QUESTION}`));
    expect(discord.text(reply)).toContain('Artikel');
    await discord.replyTo(discord.say(QUESTION, { channel: discord.direct() }));
    const command = discord.slash('quelle', [{ name: 'frage', value: QUESTION }]);
    expect((await discord.answerTo(command)).privateFor).toBe(discord.user.id);
    discord.press(reply, 'Löschen');
    await discord.until(() => (reply.deleted ? true : null));
    bot.process.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(discord.refused).toEqual([]);
    expect(discord.unanswered).toEqual([]);
    expect(bot.output()).not.toContain(QUESTION);
    expect(bot.output()).not.toContain(discord.token);
  });

  it('takes a subscription from those who manage the server, and shows what would be posted', async () => {
    const bot = await startReadyBot();
    const manager = discord.addUser({ permissions: permissions.manageGuild });
    const digest = async (sub: string, options: readonly CommandOption[], user = manager): Promise<string> =>
      discord.text(await discord.answerTo(discord.slash('digest', options, { user }, sub)));
    const topic = { name: 'thema', value: QUESTION };
    expect(await digest('abonnieren', [topic, { name: 'rhythmus', value: 'freitags' }])).toContain(
      'Abonniert: Nr. 1',
    );
    expect(await digest('liste', [])).toContain('freitags um 08:00');
    expect(await digest('vorschau', [topic])).toContain('Neues zu');
    expect(await digest('abbestellen', [{ name: 'nummer', value: 1 }], discord.user)).toContain(
      'Das darf nur',
    );
    expect(await digest('abbestellen', [{ name: 'nummer', value: 1 }])).toContain('Abbestellt: Nr. 1');
    bot.process.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(discord.refused).toEqual([]);
  });

  it('ends on SIGTERM with 0 while Discord is down, too', async () => {
    const bot = await startReadyBot();
    await discord.goDown();
    await new Promise((resolve) => setTimeout(resolve, 700));
    bot.process.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    await discord.comeBack();
  });

  it('ends with a sentence and 78 when the token is wrong', async () => {
    const bot = start('main.js', [], { DISCORD_TOKEN: 'falsch' });
    expect(await bot.ended).toBe(78);
    expect(bot.output()).toContain('DISCORD_TOKEN wird nicht angenommen');
    expect(bot.output()).not.toMatch(/^\s+at /m);
  });
});

describe('npm run register', () => {
  it('tells Discord the commands once, everywhere or in one server', async () => {
    const first = start('register.js');
    expect([await first.ended, first.output()]).toEqual([0, '5 Befehle gelten jetzt überall.\n']);
    const second = start('register.js');
    expect([await second.ended, second.output()]).toEqual([
      0,
      'Die 5 Befehle gelten überall schon so, nichts zu tun.\n',
    ]);
    const guild = start('register.js', ['--guild', discord.guild.id]);
    expect([await guild.ended, guild.output()]).toEqual([
      0,
      `5 Befehle gelten jetzt auf dem Server ${discord.guild.id}.\n`,
    ]);
    expect(discord.calls.filter((call) => call.method === 'PUT')).toHaveLength(2);
  });

  it('says in one sentence what it needs', async () => {
    const wrong = start('register.js', ['--guild', 'meiner']);
    expect([await wrong.ended, wrong.output()]).toEqual([
      2,
      'Erwartet wird npm run register [-- --guild SERVER-ID], gekommen ist --guild meiner.\n',
    ]);
    const tokenless = start('register.js', [], { DISCORD_TOKEN: '' });
    expect([await tokenless.ended, tokenless.output()]).toEqual([
      2,
      'Erwartet wird DISCORD_TOKEN, es ist nicht gesetzt.\n',
    ]);
  });
});
