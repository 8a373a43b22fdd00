import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { tryDiscord } from './discord.ts';
import { trySlack } from './slack.ts';
import type { Shown, TriedChat } from './tried-chat.ts';
import { chooseTryWords } from './try-words.ts';

/**
 * The bot in a local Discord or Slack, without an account: what is typed is said in a channel there, and what the bot posts is
 * printed. `npm run try -- discord`, `KNOWLEDGE_DIR=FOLDER npm run try -- slack`
 */
const CHATS: Readonly<Record<string, () => Promise<TriedChat>>> = { discord: tryDiscord, slack: trySlack };
const DICTIONARY = path.join('cache', 'german-dictionary.bin');
/** So long nothing more has to come before the next line is read. */
const QUIET_MS = 700;
const LONGEST_WAIT_MS = 30_000;
const LOOK_MS = 50;

const words = chooseTryWords(process.env);
const name = process.argv[2] ?? '';
const open = CHATS[name];
if (open === undefined) {
  console.error('npm run try -- discord\nnpm run try -- slack');
  process.exit(2);
}
const dataDir = await mkdtemp(path.join(tmpdir(), 'quelle-try-'));
const own = path.join(process.env.DATA_DIR ?? 'data', DICTIONARY);
if (existsSync(own)) await cp(own, path.join(dataDir, DICTIONARY));
const chat = await open();
let log = '';
let isEnding = false;
const bot = startBot(chat.settings);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void end(0));
bot.once('exit', () => {
  if (isEnding) return;
  console.error(`${words.ended}\n${log}`);
  void end(1);
});

const presses: (() => void)[] = [];
const seen = new Set<string>();
let form: Shown['submit'] = null;
console.log(words.starting);
while (!log.includes('"verbunden"')) await pause(LOOK_MS);
console.log(words.connected.replace('{chat}', name === 'slack' ? 'Slack' : 'Discord'));
// Only now: lines that come before somebody reads them are lost.
const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: `${name}> ` });
lines.on('SIGINT', () => void end(0));
lines.prompt();
for await (const line of lines) {
  if (line.trim() !== '') {
    act(line.trim());
    await showNews();
  }
  lines.prompt();
}
await end(0);

/** The built bot, in the data folder: no `.env` is read there, so that no token of a real platform is used. */
function startBot(settings: Readonly<Record<string, string>>): ChildProcess {
  const { PATH, KNOWLEDGE_DIR = 'knowledge', FETCH_PRIVATE_ADDRESSES } = process.env;
  const child = spawn(process.execPath, ['--max-semi-space-size=4', path.resolve('dist/main.js')], {
    cwd: dataDir,
    env: {
      ...{
        PATH,
        ...settings,
        DATA_DIR: dataDir,
        KNOWLEDGE_DIR: path.resolve(KNOWLEDGE_DIR),
        LOG_LEVEL: 'info',
      },
      ...(FETCH_PRIVATE_ADDRESSES !== undefined && { FETCH_PRIVATE_ADDRESSES }),
    },
    // A group of its own: Ctrl-C in the terminal reaches us, and we end it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      log += String(chunk);
    });
  return child;
}

function act(line: string): void {
  const submit = form;
  form = null;
  const press = presses[Number(line) - 1];
  if (submit !== null) submit(line);
  else if (press !== undefined) press();
  else chat.type(line);
}

/** Prints what the bot shows, until nothing more comes. */
async function showNews(): Promise<void> {
  let last = performance.now();
  let wait = LONGEST_WAIT_MS;
  while (performance.now() - last < wait) {
    await pause(LOOK_MS);
    const news = chat.shown().filter(({ key }) => !seen.has(key));
    for (const one of news) print(one);
    if (news.length === 0) continue;
    last = performance.now();
    wait = QUIET_MS;
  }
  if (wait === LONGEST_WAIT_MS) console.log(words.nothing);
}

function print({ key, text, isPrivate, buttons, submit }: Shown): void {
  seen.add(key);
  const labels = buttons.map((button) =>
    'url' in button ? `${button.label}: ${button.url}` : `[${presses.push(button.press)}] ${button.label}`,
  );
  const hint = submit === null ? [] : [words.form];
  const head = `── Quelle${isPrivate ? words.forYou : ''} ──`;
  console.log(
    ['', head, text, ...hint, ...(labels.length > 0 ? ['', labels.join('   ')] : []), ''].join('\n'),
  );
  form = submit ?? form;
}

async function end(code: number): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  process.stdin.pause();
  if (bot.exitCode === null && bot.signalCode === null) {
    const ended = new Promise((resolve) => bot.once('exit', resolve));
    bot.kill('SIGTERM');
    await ended;
  }
  await chat.stop();
  await rm(dataDir, { recursive: true, force: true });
  process.exit(code);
}
