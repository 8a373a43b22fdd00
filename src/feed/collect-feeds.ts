import { mkdir } from 'node:fs/promises';
import { collectFeed, type FeedRound } from './collect-feed.ts';
import type { FeedSetting } from './feed-settings.ts';
import { type FeedMemory, readFeedMemory, writeFeedMemory } from './feed-state.ts';
import type { CollectOptions } from './take-item.ts';

export interface CollectFeedsOptions
  extends Pick<CollectOptions, 'folder' | 'client' | 'timeZone' | 'clock' | 'signal'> {
  /** Whether only the feeds that are due are read, or all. */
  readonly onlyDue: boolean;
  /** Told of each feed as soon as it has been read. */
  readonly onRound: (round: FeedRound) => void;
}

/** So many feeds are read at a time; one that is slow holds up no other. */
const AT_A_TIME = 8;

/**
 * One round over feeds: what is new lies in the folder afterwards, a file each. A feed that fails changes nothing for
 * the others. Rejects only when the disk refuses.
 * @returns what each feed that was asked brought, in the order of the settings
 */
export async function collectFeeds(
  settings: readonly FeedSetting[],
  options: CollectFeedsOptions,
): Promise<readonly FeedRound[]> {
  const { folder, clock, onRound } = options;
  await mkdir(folder, { recursive: true });
  const memory = await readFeedMemory(folder);
  // One writer after the other: two at once could overtake each other.
  let writing: Promise<void> = Promise.resolve();
  const keep = (): Promise<void> => {
    writing = writing.then(() => writeFeedMemory(folder, memory, clock()));
    return writing;
  };
  const due = settings.filter((setting) => isDue(setting, memory, options));
  const rounds = new Map<FeedSetting, FeedRound>();
  const queue = [...due];
  const work = async (): Promise<void> => {
    for (let setting = queue.shift(); setting !== undefined; setting = queue.shift()) {
      if (options.signal.aborted) return;
      const round = await collectFeed(setting, { ...options, memory, onProgress: keep });
      rounds.set(setting, round);
      await keep();
      onRound(round);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return due.flatMap((setting) => rounds.get(setting) ?? []);
}

function isDue({ url }: FeedSetting, memory: FeedMemory, { onlyDue, clock }: CollectFeedsOptions): boolean {
  const now = new Date(clock()).toISOString();
  const until = memory.hosts.get(new URL(url).host);
  if (until !== undefined && until > now) return false;
  const nextAt = memory.feeds.get(url)?.nextAt ?? null;
  return !onlyDue || nextAt === null || nextAt <= now;
}
