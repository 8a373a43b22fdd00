import path from 'node:path';
import { pino } from 'pino';
import { createLogger } from './app/create-logger.ts';
import { FAILED, WRONG_SETTING } from './app/exit-codes.ts';
import { openService, type Service } from './app/open-service.ts';
import { runBot } from './app/run-bot.ts';
import { runConsole } from './app/run-console.ts';
import type { Chat } from './chat/chat.ts';
import { createSlackChat } from './chat/slack/create-slack-chat.ts';
import { type Config, parseConfig, readEnvironment, refusesColor } from './config.ts';
import { systemClock } from './digest/digest-clock.ts';
import { QuelleError } from './errors.ts';
import { openSqliteStore } from './storage/sqlite/open-sqlite-store.ts';
import type { Store } from './storage/store.ts';

const STANDARD_ERROR = 2;
/** What has not ended by itself so long after the last answer, in milliseconds, is ended. */
const LINGER = 1000;

process.exitCode = await main().catch((error: unknown) => {
  say(error instanceof QuelleError ? error.message : `Unerwarteter Fehler: ${String(error)}`);
  return error instanceof QuelleError && error.code === 'config' ? WRONG_SETTING : FAILED;
});

// A client that was connecting anew when it was told to stop may go on trying, and would keep the process alive.
setTimeout(() => process.exit(), LINGER).unref();

async function main(): Promise<number> {
  const config = parseConfig(readEnvironment());
  for (const problem of config.platformProblems) say(problem);
  const store = await openSqliteStore(path.join(config.dataDir, 'quelle.sqlite'));
  try {
    return config.discord || config.slack ? await serve(config, store) : await talk(config, store);
  } finally {
    await store.close();
  }
}

/** The chat in the terminal; only errors are logged, and not between the answers. */
function talk(config: Config, store: Store): Promise<number> {
  const logger = createLogger('error', pino.destination(STANDARD_ERROR));
  return runConsole({
    open: () => openService({ config, store, logger, clock: systemClock, onProgress: say }),
    input: process.stdin,
    output: process.stdout,
    columns: process.stdout.columns ?? 80,
    isTerminal: process.stdin.isTTY === true && process.stdout.isTTY === true,
    color: !refusesColor(),
    unconnected: ['discord', 'slack'],
    say,
  });
}

/** Discord, Slack, or both, until the process is asked to end. */
async function serve(config: Config, store: Store): Promise<number> {
  const logger = createLogger(config.logLevel);
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => (stopping.signal.aborted ? process.exit(FAILED) : stopping.abort()));
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error) => {
      logger.fatal({ err: error }, event);
      process.exit(FAILED);
    });
  // discord.js takes most of a second to load: only where it is needed.
  const discord = config.discord && (await import('./chat/discord/create-discord-chat.ts'));
  const createChats = ({ respond, newsroom, subscriptionLines }: Service): readonly Chat[] => {
    const services = { respond, newsroom };
    const chats: Chat[] = [];
    if (config.discord && discord)
      chats.push(
        discord.createDiscordChat({
          ...services,
          settings: config.discord,
          logger: logger.child({ platform: 'discord' }),
        }),
      );
    if (config.slack)
      chats.push(
        createSlackChat({
          ...services,
          settings: config.slack,
          logger: logger.child({ platform: 'slack' }),
          subscriptions: (userId, spaceId) => subscriptionLines('slack', userId, spaceId),
        }),
      );
    return chats;
  };
  return runBot({
    config,
    open: () =>
      openService({ config, store, logger, clock: systemClock, onProgress: (line) => logger.info(line) }),
    createChats,
    logger,
    wait: systemClock.sleep,
    stopping: stopping.signal,
    say,
  });
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
