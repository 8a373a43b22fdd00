import path from 'node:path';
import { type Logger, pino } from 'pino';
import { boundHeap } from './app/bound-heap.ts';
import { chooseStore } from './app/choose-store.ts';
import { keepConsoleHistory } from './app/console-history.ts';
import { createLogger } from './app/create-logger.ts';
import { ENDED, FAILED, WRONG_SETTING } from './app/exit-codes.ts';
import { createMetrics } from './app/metrics.ts';
import { openService, type Service } from './app/open-service.ts';
import { makeOwnFolder } from './app/own-folder.ts';
import { runBot } from './app/run-bot.ts';
import { runConsole } from './app/run-console.ts';
import { threadCount } from './app/thread-count.ts';
import type { Chat } from './chat/chat.ts';
import { createSlackChat } from './chat/slack/create-slack-chat.ts';
import type { Config } from './config/config-values.ts';
import { parseConfig, readEnvironment, refusesColor } from './config.ts';
import { systemClock } from './digest/digest-clock.ts';
import { QuelleError } from './errors.ts';
import { createLastingStore, type LastingStore } from './storage/create-lasting-store.ts';
import { faultOf, type StorageError } from './storage/storage-error.ts';

const STANDARD_ERROR = 2;
/** Who asks a process to end kills it after ten seconds; what is not done so long after it was asked is left, in milliseconds. */
const LATEST_END = 9500;
/** What has not ended by itself so long after the last answer, in milliseconds, is ended. */
const LINGER = 1000;

const WITHOUT_STORE =
  'Fragen werden weiter beantwortet; Buttons halten nicht über einen Neustart, und Abonnements ruhen, bis sie wieder geht.';

boundHeap('opening');
process.exitCode = await main().catch((error: unknown) => {
  say(error instanceof QuelleError ? error.message : `Unerwarteter Fehler: ${String(error)}`);
  return error instanceof QuelleError && error.code === 'config' ? WRONG_SETTING : FAILED;
});

// A client that was connecting anew when it was told to stop may go on trying, and would keep the process alive.
setTimeout(() => process.exit(), LINGER).unref();

async function main(): Promise<number> {
  const config = parseConfig(readEnvironment());
  for (const problem of [...config.platformProblems, ...config.unknownSettings]) say(problem);
  await makeOwnFolder(config.dataDir).catch(() => {});
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  const isService = config.discord || config.slack || (config.web && !isTerminal);
  return isService ? serve(config) : talk(config);
}

/** The store that is set, without which everything goes on that needs none. */
async function openStore(
  config: Config,
  tell: { trouble(sentence: string): void; notice(sentence: string): void },
): Promise<LastingStore> {
  const { name, open } = chooseStore(config);
  const watch = {
    troubled: ({ message }: StorageError) => tell.trouble(`${message} ${WITHOUT_STORE}`),
    healed: () => tell.notice(`Die Datenbank ${name} ist wieder in Ordnung.`),
  };
  const store = createLastingStore(
    () => open(tell.notice),
    watch,
    () => performance.now(),
  );
  await store.activeSubscriptions().catch((error: unknown) => {
    if (faultOf(error) === null) throw error;
  });
  return store;
}

/** The chat in the terminal; only errors are logged, and not between the answers. */
async function talk(config: Config): Promise<number> {
  const logger = createLogger('error', pino.destination(STANDARD_ERROR));
  const store = await openStore(config, { trouble: say, notice: () => {} });
  return runConsole({
    open: () =>
      openService({
        config,
        store,
        logger,
        clock: systemClock,
        metrics: createMetrics(),
        onProgress: say,
        threads: threadCount(),
        onPhase: boundHeap,
      }),
    input: process.stdin,
    output: process.stdout,
    columns: () => process.stdout.columns || 80,
    history: keepConsoleHistory(path.join(config.dataDir, 'console-history')),
    isTerminal: process.stdin.isTTY === true && process.stdout.isTTY === true,
    color: !refusesColor(),
    unconnected: ['discord', 'slack'],
    say,
    logger,
    wait: systemClock.sleep,
    ticks: () => performance.now(),
  }).finally(() => store.close());
}

/** Discord, Slack, or both, and the page, until the process is asked to end. */
async function serve(config: Config): Promise<number> {
  const logger = createLogger(config.logLevel);
  const store = await openStore(config, {
    trouble: (sentence) => logger.error({}, sentence),
    notice: (sentence) => logger.info({}, sentence),
  });
  const metrics = createMetrics();
  const stopping = endWhenAsked();
  const onFault = endByFaults(logger);
  const createChats = await loadChats(config, logger);
  return runBot({
    ...{ config, createChats, metrics, logger, onFault, stopping, say },
    open: () =>
      openService({
        ...{ config, store, logger, metrics },
        clock: systemClock,
        onProgress: (line) => logger.info(line),
        threads: threadCount(),
        onPhase: boundHeap,
        waitsForIndex: true,
      }),
    storeIsWell: store.isWell,
    now: Date.now,
    wait: systemClock.sleep,
    ticks: () => performance.now(),
  }).finally(() => store.close());
}

/** @returns aborted when the process is asked to end; who asks again, or waits too long, ends it at once */
function endWhenAsked(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (stopping.signal.aborted) process.exit(FAILED);
      stopping.abort();
      setTimeout(() => process.exit(ENDED), LATEST_END).unref();
    });
  return stopping.signal;
}

/** Errors that nobody caught end the process. @returns takes who is asked before, whether it has dealt with one */
function endByFaults(logger: Logger): (listener: (error: unknown) => boolean) => void {
  let takeFault: (error: unknown) => boolean = () => false;
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error) => {
      if (takeFault(error)) return;
      logger.fatal({ err: error, event }, 'Ein Fehler, mit dem niemand gerechnet hat, beendet den Prozess');
      process.exit(FAILED);
    });
  return (listener) => {
    takeFault = listener;
  };
}

/** What makes the chats that have their settings. */
async function loadChats(config: Config, logger: Logger): Promise<(service: Service) => readonly Chat[]> {
  // discord.js takes most of a second to load: only where it is needed.
  const discord = config.discord && (await import('./chat/discord/create-discord-chat.ts'));
  return ({ respond, newsroom, subscriptionLines, shown }) => {
    const services = { respond, newsroom, noteShown: shown.note };
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
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
