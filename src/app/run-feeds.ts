import type { Config } from '../config/config-values.ts';
import type { FeedRound } from '../feed/collect-feed.ts';
import { collectFeeds } from '../feed/collect-feeds.ts';
import { readFeedSettings } from '../feed/feed-settings.ts';
import { collectedFolder } from './collected-folder.ts';
import { createClient } from './create-web-client.ts';

export interface RunFeedsOptions {
  readonly config: Config;
  /** Milliseconds, as `Date.now`. */
  readonly clock: () => number;
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly onRound: (round: FeedRound) => void;
  /** Told of what is wrong in feeds.yaml, in sentences, each time it is read. */
  readonly onProblems: (problems: readonly string[]) => void;
}

/** How often is looked which feeds are due. */
const LOOK_EVERY = 15_000;

/** Reads each feed when it is due, as feeds.yaml says at that time, until the signal is aborted. */
export async function runFeeds(options: RunFeedsOptions, signal: AbortSignal): Promise<void> {
  const { config, clock, wait, onRound, onProblems } = options;
  const client = createClient(config, clock, signal);
  while (!signal.aborted) {
    const settings = await readFeedSettings(config.knowledgeDir);
    onProblems(settings?.problems ?? []);
    if (settings)
      await collectFeeds(settings.feeds, {
        folder: collectedFolder(config.knowledgeDir, config),
        client,
        timeZone: config.timeZone,
        clock,
        signal,
        onlyDue: true,
        onRound,
      });
    await wait(LOOK_EVERY, signal);
  }
}
