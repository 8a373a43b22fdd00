import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { TEST_DATA_DIR } from '../language/test-dictionary.ts';
import type { LocalDiscord } from '../servers/discord/local-discord.ts';
import type { LocalSlack } from '../servers/slack/local-slack.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const DICTIONARY = path.join('cache', 'german-dictionary.bin');

/** The built bot as a process of its own, with these settings and nothing else; it may be started again. */
export class BotProcess {
  readonly #settings: Readonly<Record<string, string>>;
  readonly #words: readonly string[];
  #child: ChildProcess | null = null;
  /** What it has written since it was made. */
  output = '';

  /** @param words what Node runs: `main.js` where nothing else is said */
  constructor(settings: Readonly<Record<string, string>>, words: readonly string[] = ['dist/main.js']) {
    this.#settings = settings;
    this.#words = words;
  }

  /** @returns the process' id */
  start(): number {
    const child = spawn(process.execPath, this.#words, {
      cwd: ROOT,
      env: { PATH: process.env.PATH, ...this.#settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => {
        this.output += String(chunk);
      });
    this.#child = child;
    return child.pid ?? 0;
  }

  isRunning(): boolean {
    return this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Asks it to end, or ends it without warning. @returns its exit code */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const child = this.#child;
    if (child === null || !this.isRunning()) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  }

  /** How many lines say this. */
  count(words: string): number {
    return this.output.split('\n').filter((line) => line.includes(words)).length;
  }
}

/** Spares a data folder the building of the dictionary. */
export const putDictionary = (dataDir: string): Promise<void> =>
  cp(path.join(TEST_DATA_DIR, DICTIONARY), path.join(dataDir, DICTIONARY));

export const slackSettings = (slack: LocalSlack) => ({
  SLACK_BOT_TOKEN: 'xoxb-local',
  SLACK_APP_TOKEN: 'xapp-local',
  SLACK_API_URL: slack.apiUrl,
});

export const discordSettings = (discord: LocalDiscord) => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
});
