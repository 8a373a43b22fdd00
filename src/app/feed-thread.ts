import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Config } from '../config/config-values.ts';
import type { FeedRound } from '../feed/collect-feed.ts';
import { runFeeds } from './run-feeds.ts';

/** What the thread tells. */
export type FeedNews =
  | { readonly kind: 'round'; readonly round: FeedRound }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

const ending = new AbortController();
// The one message there is asks it to end; without a listener the thread ends when the loop does.
parentPort?.once('message', () => ending.abort());

const tell = (news: FeedNews): void => parentPort?.postMessage(news);
await runFeeds(
  {
    config: workerData as Config,
    clock: Date.now,
    wait: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }).catch(() => {}),
    onRound: (round) => tell({ kind: 'round', round }),
    onProblems: (problems) => tell({ kind: 'problems', problems }),
  },
  ending.signal,
);
parentPort?.close();
