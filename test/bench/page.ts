import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LocalDiscord } from '../servers/discord/local-discord.ts';

const SHARED = path.join(process.cwd(), '..', 'shared');
const PORT = 8391;
const AT_ONCE = 200;
const ROUNDS = 5;
/** Time for the archive to be read and its statements found. */
const PATIENCE = 900_000;
/** After so long, in milliseconds, one client may ask as much as at first again. */
const REFILL = 16_000;

/**
 * The page as a process of its own over the press articles: 200 requests at once of a mixture of pages that were asked for
 * before, then questions nobody has asked, with a small request every 20 ms that shows how long anybody waits meanwhile, and
 * a mention in Discord every half second.
 */
export async function bench(print: (line: string) => void): Promise<void> {
  const archive = path.join(SHARED, 'corpus', 'press.jsonl');
  const main = path.join(process.cwd(), 'dist', 'main.js');
  if (!existsSync(archive) || !existsSync(main)) {
    print('The press articles or the built program are not there; nothing is measured.');
    return;
  }
  const data = mkdtempSync(path.join(tmpdir(), 'quelle-bench-page-'));
  const discord = await LocalDiscord.start();
  const bot = start(main, archive, data, discord);
  try {
    await until(async () => /speakers from/.test(await read('/?lang=en')));
    await measure(print, discord);
  } finally {
    const ended = new Promise((resolve) => bot.once('exit', resolve));
    bot.kill('SIGTERM');
    await ended;
    await discord.stop();
    rmSync(data, { recursive: true });
  }
}

function start(main: string, archive: string, data: string, discord: LocalDiscord): ChildProcess {
  const settings = {
    ...{ KNOWLEDGE_DIR: archive, DATA_DIR: data, WEB_PORT: String(PORT), LOG_LEVEL: 'error' },
    ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl },
  };
  const { PATH } = process.env;
  return spawn(process.execPath, ['--max-semi-space-size=4', main], {
    env: { ...(PATH !== undefined && { PATH }), ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function measure(print: (line: string) => void, discord: LocalDiscord): Promise<void> {
  const questions = readQuestions();
  const known = questions.slice(0, 20).map(answerPath);
  const pages = [...known];
  for (const answer of known) {
    const html = await read(answer);
    pages.push(
      ...[...html.matchAll(/href="(\/(?:artikel|person)\?[^"#]*)/g)].map((match) => clean(match[1] ?? '')),
    );
  }
  const mixture = Array.from({ length: AT_ONCE }, (_, index) => pages[(index * 7) % pages.length] ?? '/');
  for (const page of new Set(mixture)) await read(page);
  print(`${new Set(mixture).size} different pages`);
  print('| 200 at once | p50 ms | p90 ms | p99 ms | longest | not 200 |');
  print('|---|---|---|---|---|---|');
  for (let round = 1; round <= ROUNDS; round++) {
    await pause(REFILL);
    print(row(`kept, round ${round}`, await Promise.all(mixture.map((target) => timed(target)))));
  }
  await pause(REFILL);
  print(row('a mention, nothing else', await mentions(discord, questions.slice(20, 30))));
  const beats: Timed[] = [];
  const own = new Agent({ keepAlive: true, maxSockets: 1000 });
  const beating = setInterval(() => void timed('/robots.txt', own).then((beat) => beats.push(beat)), 20);
  const fresh = questions.slice(20, 20 + AT_ONCE).map(answerPath);
  const chatting = mentions(discord, questions.slice(30, 50));
  const seen = await Promise.all(fresh.map((target) => untilAnswered(target)));
  clearInterval(beating);
  print(
    row(
      `${fresh.length} new questions: a page`,
      seen.map(({ first }) => first),
      202,
    ),
  );
  print(
    row(
      `${fresh.length} new questions: the answer`,
      seen.map(({ last }) => last),
    ),
  );
  print(row('a mention meanwhile', await chatting));
  print(row('anybody else meanwhile', beats));
}

interface Timed {
  readonly status: number;
  readonly milliseconds: number;
  /** After how many seconds the page shows itself again; null where it does not. */
  readonly reload: number | null;
}

/** Asks in Discord every half second, as somebody new in a channel of his own, until each is answered. */
async function mentions(discord: LocalDiscord, questions: readonly string[]): Promise<readonly Timed[]> {
  const times = questions.map(async (question, index): Promise<Timed> => {
    await pause(index * 500);
    const channel = discord.addChannel();
    const begun = performance.now();
    discord.say(`${discord.mention} ${question}`, { user: discord.addUser(), channel });
    await until(
      async () =>
        [...discord.state.world.messages.values()].some(
          ({ authorId, channelId }) => authorId === discord.bot.id && channelId === channel.id,
        ),
      10,
    );
    return { status: 200, milliseconds: performance.now() - begun, reload: null };
  });
  return Promise.all(times);
}

/** What somebody sees first, and when the answer is there, where the page shows itself again as it asks to. */
async function untilAnswered(target: string): Promise<{ readonly first: Timed; readonly last: Timed }> {
  const begun = performance.now();
  const first = await timed(target);
  let last = first;
  while (last.reload !== null && performance.now() - begun < PATIENCE) {
    await pause(last.reload * 1000);
    last = await timed(target);
  }
  return { first, last: { ...last, milliseconds: performance.now() - begun } };
}

/** @param fine a status that counts like 200 */
function row(name: string, times: readonly Timed[], fine = 200): string {
  const sorted = times.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(1);
  const refused = times.filter(({ status }) => status !== 200 && status !== fine).length;
  return `| ${name} | ${at(0.5)} | ${at(0.9)} | ${at(0.99)} | ${at(1)} | ${refused} |`;
}

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

function timed(target: string, through = agent): Promise<Timed> {
  const begun = performance.now();
  return new Promise((resolve) => {
    get(
      { host: '127.0.0.1', port: PORT, path: target, agent: through, headers: { 'accept-encoding': 'gzip' } },
      (response) => {
        response.resume();
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            milliseconds: performance.now() - begun,
            reload: response.headers.refresh === undefined ? null : Number(response.headers.refresh),
          }),
        );
      },
    ).on('error', () => resolve({ status: 0, milliseconds: performance.now() - begun, reload: null }));
  });
}

async function read(target: string): Promise<string> {
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${PORT}${target}`).catch(() => null);
    if (response !== null && response.status !== 429) return response.text();
    await pause(500);
  }
}

async function until(holds: () => Promise<boolean>, every = 1000): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('The archive was not read in time.');
    await pause(every);
  }
}

function answerPath(question: string): string {
  return `/antwort?${new URLSearchParams({ q: question, lang: 'de' })}`;
}

function readQuestions(): readonly string[] {
  const file = path.join(SHARED, 'yardsticks', 'questions', 'press.json');
  const { questions } = JSON.parse(readFileSync(file, 'utf8')) as { questions: { question: string }[] };
  return questions.map(({ question }) => question);
}

const clean = (address: string): string => address.replaceAll('&amp;', '&');
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
