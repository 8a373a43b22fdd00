import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readArchive } from '../../src/article/read-archive.ts';
import { LocalDiscord } from '../servers/discord/local-discord.ts';
import { LocalSlack } from '../servers/slack/local-slack.ts';

/**
 * The whole process under an even load on both platforms for a while, and what memory it takes meanwhile: a line a
 * minute. `npm run soak -- --minutes=30 --knowledge=FOLDER --rate=4`; with `--data=FOLDER` a start over what an earlier run has
 * read, otherwise the first minutes are those in which the archive is read; with `--machine=2048` as on a machine of so many MB.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    knowledge: { type: 'string', default: 'knowledge' },
    rate: { type: 'string', default: '4' },
    data: { type: 'string' },
    machine: { type: 'string' },
  },
});
const MINUTES = Number(values.minutes);
const RATE = Number(values.rate);
const PEOPLE = 60;
const CHANNELS = 20;
/** Questions in the shapes people ask in; the words come from the titles of the archive that is measured. */
const SHAPES = ['Hat X Y?', 'Was sagt X zu Y?', 'Wer ist X?', 'Wann war X?', 'Wurde X Y?', 'X Y', 'Warum X?'];

const titles = (await readArchive([values.knowledge])).articles.map(({ title }) => title);
const words = [...new Set(titles.flatMap((title) => title.match(/\p{Lu}\p{L}{3,}/gu) ?? []))];
const dataDir = values.data ?? (await mkdtemp(path.join(tmpdir(), 'quelle-soak-')));
const slack = await new LocalSlack().start();
const discord = await LocalDiscord.start();
const healthPort = await freePort();
const users = Array.from({ length: PEOPLE }, () => discord.addUser());
const channels = Array.from({ length: CHANNELS }, () => discord.addChannel());

let log = '';
const bot = spawn(process.execPath, ['--max-semi-space-size=4', ...smaller(values.machine), 'dist/main.js'], {
  env: {
    PATH: process.env.PATH,
    // As in the Dockerfile and in the unit of docs/operation.md.
    MALLOC_MMAP_THRESHOLD_: '131072',
    DATA_DIR: dataDir,
    KNOWLEDGE_DIR: values.knowledge,
    LOG_LEVEL: 'warn',
    HEALTH_PORT: String(healthPort),
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    SLACK_BOT_TOKEN: 'xoxb-local',
    SLACK_APP_TOKEN: 'xapp-local',
    SLACK_API_URL: slack.apiUrl,
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
bot.stdout.on('data', (chunk) => {
  log += String(chunk);
});

const started = performance.now();
while (slack.connections === 0 || discord.state.gateway.connections === 0) await pause(200);
console.log(
  `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
);
console.log(`${titles.length} articles, ${RATE} questions a second; connected after ${seconds(started)} s`);

const begin = performance.now();
let asked = 0;
for (let minute = 0; minute <= MINUTES; minute += 1) {
  console.log(`minute ${minute}: ${await memoryOf(bot)}, ${asked} asked, ${answered()} answered`);
  const end = begin + (minute + 1) * 60_000;
  while (minute < MINUTES && performance.now() < end) {
    ask();
    await pause(1000 / RATE);
  }
}
await pause(5000);
console.log(`in all ${asked} asked, ${answered()} answered or told to wait`);
const stopping = performance.now();
const code = new Promise((resolve) => bot.once('exit', resolve));
bot.kill('SIGTERM');
console.log(
  `ended with ${await code} after ${seconds(stopping)} s; ${log.split('\n').length - 1} lines of log`,
);
console.log(log.slice(0, 2000));
await slack.stop();
await discord.stop();
if (values.data === undefined) await rm(dataDir, { recursive: true });

/** Options of Node that make the process believe in a container of so many MB. */
function smaller(megabytes: string | undefined): readonly string[] {
  if (megabytes === undefined) return [];
  const script = `process.constrainedMemory = () => ${Number(megabytes) * 2 ** 20}`;
  return ['--import', `data:text/javascript,${encodeURIComponent(script)}`];
}

function ask(): void {
  const word = (): string => words[Math.floor(Math.random() * words.length)] ?? 'Rat';
  const shape = SHAPES[asked % SHAPES.length] ?? 'X';
  const question = shape.replace('X', word()).replace('Y', word());
  const user = users[asked % PEOPLE];
  const channel = channels[asked % CHANNELS];
  asked += 1;
  if (asked % 2 === 0 && user && channel) discord.say(`${discord.mention} ${question}`, { user, channel });
  else
    slack.deliver(
      'events_api',
      slack.payloads.mention(question, {
        user: `U${asked % PEOPLE}SOAK`,
        channel: `C0NEWS${asked % CHANNELS}`,
      }),
    );
}

function answered(): number {
  const posts = [...discord.state.world.messages.values()].filter(
    ({ authorId }) => authorId === discord.bot.id,
  );
  return posts.length + slack.messages.length;
}

/** What the process takes of the machine, and what of it the metrics can name, in MB. */
async function memoryOf({ pid }: ChildProcess): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const resident = Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  const metrics = await fetch(`http://127.0.0.1:${healthPort}/metrics`).then((answer) => answer.text());
  const kinds = [...metrics.matchAll(/^quelle_memory_bytes\{kind="(\w+)"\} (\d+)/gm)].map(
    ([, kind, bytes]) => `${kind} ${Math.round(Number(bytes) / 2 ** 20)}`,
  );
  return `${resident} MB resident (${kinds.join(', ')})`;
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function seconds(since: number): number {
  return Math.round((performance.now() - since) / 100) / 10;
}
