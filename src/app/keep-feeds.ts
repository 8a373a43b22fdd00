import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ChatLogger } from '../chat/chat.ts';
import type { Config } from '../config/config-values.ts';
import { type FeedSettings, readFeedSettings } from '../feed/feed-settings.ts';
import { readFeedMemory } from '../feed/feed-state.ts';
import { shownAddress } from '../feed/web-address.ts';
import { collectedFolder } from './collected-folder.ts';
import type { FeedNews } from './feed-thread.ts';

/** A feed that cannot be read at present. */
export interface FailingFeed {
  readonly name: string;
  /** ISO instant of the first failure. */
  readonly since: string;
  /** A German sentence. */
  readonly reason: string;
}

/** What the feeds of an archive are like now, from what the last rounds wrote down. */
export interface FeedHealth {
  readonly feeds: number;
  readonly failing: readonly FailingFeed[];
  /** What is wrong in feeds.yaml. */
  readonly problems: readonly string[];
}

/** @returns null where the archive has no feeds.yaml */
export async function readFeedHealth(config: Config): Promise<FeedHealth | null> {
  const settings = await readFeedSettings(config.knowledgeDir);
  if (!settings) return null;
  const memory = await readFeedMemory(collectedFolder(config.knowledgeDir, config));
  return {
    feeds: settings.feeds.length,
    problems: settings.problems,
    failing: failingOf(settings, memory.feeds),
  };
}

function failingOf(
  { feeds }: FeedSettings,
  states: Awaited<ReturnType<typeof readFeedMemory>>['feeds'],
): readonly FailingFeed[] {
  return feeds.flatMap(({ url, name }) => {
    const state = states.get(url);
    return state?.failingSince
      ? [{ name: name ?? shownAddress(url), since: state.failingSince, reason: state.reason ?? '' }]
      : [];
  });
}

export interface KeepFeedsOptions {
  readonly config: Config;
  readonly logger: ChatLogger;
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** The thread's script, as it was built. */
  readonly script?: string;
}

/** What the chats ask of the feeds. */
export interface KeptFeeds {
  /** As of the last look; null where there are none. */
  health(): FeedHealth | null;
  /** Reads the feeds when they are due, on a thread of their own, until the signal is aborted. Never rejects. */
  run(signal: AbortSignal): Promise<void>;
}

/** How often is looked whether there are feeds, and a thread that ended is started anew. */
const LOOK_EVERY = 15_000;
/** What is asked to end has so long for it. */
const ENDING = 3000;
/** No feed needs as much; one made to need it ends with its thread, and the others go on with a new one. */
const HEAP_MEGABYTES = 384;

export function keepFeeds(options: KeepFeedsOptions): KeptFeeds {
  const { config, logger, wait } = options;
  const script = options.script ?? path.join(import.meta.dirname, 'feed-thread.js');
  let health: FeedHealth | null = null;
  const look = async (): Promise<void> => {
    health = await readFeedHealth(config).catch(() => health);
  };
  const log = createFeedLog(logger);
  return {
    health: () => health,
    async run(signal) {
      while (!signal.aborted) {
        await look();
        // Asked to end during the look: a thread begun now would never hear of it.
        if (health && !signal.aborted)
          await runThread(script, config, signal, (news) => {
            log(news);
            void look();
          });
        await wait(LOOK_EVERY, signal);
      }
    },
  };
}

/** Resolves when the thread has ended, for whatever reason. */
function runThread(
  script: string,
  config: Config,
  signal: AbortSignal,
  onNews: (news: FeedNews) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const thread = new Worker(script, {
      workerData: config,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    });
    let timer: NodeJS.Timeout | undefined;
    const stop = (): void => {
      thread.postMessage('end');
      timer = setTimeout(() => void thread.terminate(), ENDING);
    };
    signal.addEventListener('abort', stop, { once: true });
    thread.on('message', onNews);
    thread.on('error', () => {});
    thread.on('exit', () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve();
    });
  });
}

/** A line when a feed begins to fail and when it is back, when articles came, and for each thing wrong in feeds.yaml once. */
function createFeedLog(logger: ChatLogger): (news: FeedNews) => void {
  const failing = new Set<string>();
  let known: readonly string[] = [];
  return (news) => {
    if (news.kind === 'problems') {
      for (const problem of news.problems) if (!known.includes(problem)) logger.warn({}, problem);
      known = news.problems;
      return;
    }
    const { url, name, failure, added, changed, skipped } = news.round;
    if (failure !== null && !failing.has(url)) logger.warn({ feed: name }, failure);
    if (failure === null && failing.has(url)) logger.info({ feed: name }, 'Feed wieder da');
    if (failure === null) failing.delete(url);
    else failing.add(url);
    for (const sentence of skipped) logger.info({ feed: name }, sentence);
    if (added + changed > 0) logger.info({ feed: name, added, changed }, 'Feed gelesen');
  };
}
