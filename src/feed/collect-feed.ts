import { decodeText } from '../article/decode-text.ts';
import type { FeedItem } from './feed-item.ts';
import type { FeedSetting } from './feed-settings.ts';
import { NEW_FEED } from './feed-state.ts';
import type { FetchRequest } from './fetch-resource.ts';
import { parseFeed } from './parse-feed.ts';
import { type CollectOptions, takeItem } from './take-item.ts';
import { shownAddress } from './web-address.ts';
import type { WebClient } from './web-client.ts';

/** What one reading of a feed brought. */
export interface FeedRound {
  readonly url: string;
  readonly name: string;
  /** Why the feed could not be read, a German sentence; null where it could. */
  readonly failure: string | null;
  readonly added: number;
  readonly changed: number;
  /** A sentence for each piece of news that was left out. */
  readonly skipped: readonly string[];
}

/** Sitemaps of an index that are read. */
const MOST_SITEMAPS = 5;
/** After so many new articles the memory is kept. */
const KEEP_EVERY = 10;
const LONGEST_PAUSE = 86_400_000;

const FEED_TYPES =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, application/json;q=0.8, text/xml;q=0.8, */*;q=0.5';

/** Reads a feed once and takes in what is new in it. Rejects only when the disk refuses. */
export async function collectFeed(setting: FeedSetting, options: CollectOptions): Promise<FeedRound> {
  const { memory, clock } = options;
  const now = clock();
  const known = memory.feeds.get(setting.url) ?? NEW_FEED;
  const read = await readFeed(setting.url, known, options.client);
  if (read.kind === 'failed') {
    noteFailure(setting, read, options, now);
    const name = setting.name ?? shownAddress(setting.url);
    return { url: setting.url, name, failure: read.reason, added: 0, changed: 0, skipped: [] };
  }
  const taken = await takeItems(read.items, setting, read.title, options);
  const isDone = read.kind === 'feed' && !taken.unfinished;
  memory.feeds.set(setting.url, {
    // A feed with news left to be tried again has to be sent again the next time.
    etag: isDone ? read.etag : read.kind === 'feed' ? null : known.etag,
    lastModified: isDone ? read.lastModified : read.kind === 'feed' ? null : known.lastModified,
    readAt: new Date(now).toISOString(),
    nextAt: new Date(now + setting.every).toISOString(),
    failingSince: null,
    failures: 0,
    reason: null,
  });
  const name = setting.name ?? read.title ?? shownAddress(setting.url);
  const { added, changed, skipped } = taken;
  return { url: setting.url, name, failure: null, added, changed, skipped };
}

interface Failure {
  readonly kind: 'failed';
  readonly reason: string;
  readonly retryAfter: number | null;
}

/** The pause doubles with every failure; a server that says when to come back is obeyed. */
function noteFailure(
  setting: FeedSetting,
  { reason, retryAfter }: Failure,
  { memory }: CollectOptions,
  now: number,
): void {
  const known = memory.feeds.get(setting.url) ?? NEW_FEED;
  const asked = Math.min(LONGEST_PAUSE, (retryAfter ?? 0) * 1000);
  const doubled = Math.min(LONGEST_PAUSE, setting.every * 2 ** Math.min(known.failures, 10));
  if (asked > 0) memory.hosts.set(new URL(setting.url).host, new Date(now + asked).toISOString());
  memory.feeds.set(setting.url, {
    ...known,
    failures: known.failures + 1,
    failingSince: known.failingSince ?? new Date(now).toISOString(),
    reason,
    nextAt: new Date(now + Math.max(asked, doubled)).toISOString(),
  });
}

type ReadFeed =
  | Failure
  | {
      readonly kind: 'feed' | 'unchanged';
      readonly title: string | null;
      readonly items: readonly FeedItem[];
      readonly etag: string | null;
      readonly lastModified: string | null;
    };

async function readFeed(
  url: string,
  known: Pick<FetchRequest, 'etag' | 'lastModified'>,
  client: WebClient,
  depth = 0,
): Promise<ReadFeed> {
  const { etag, lastModified } = known;
  const fetched = await client.feed({
    url,
    accept: FEED_TYPES,
    etag: etag ?? null,
    lastModified: lastModified ?? null,
  });
  const nothing = { title: null, items: [], etag: null, lastModified: null };
  if (fetched.kind === 'failed') return fetched;
  if (fetched.kind === 'unchanged') return { kind: 'unchanged', ...nothing };
  const failed = (reason: string): ReadFeed => ({ kind: 'failed', reason, retryAfter: null });
  const decoded = decodeText(fetched.bytes, { declared: 'xml', charset: fetched.charset });
  if ('reason' in decoded) return failed(decoded.reason);
  const feed = parseFeed(decoded.text, fetched.url);
  if ('reason' in feed) return failed(feed.reason);
  const items = [...feed.items];
  if (depth === 0)
    for (const sitemap of feed.sitemaps.slice(0, MOST_SITEMAPS)) {
      const read = await readFeed(sitemap, {}, client, depth + 1);
      if (read.kind === 'feed') items.push(...read.items);
    }
  return { kind: 'feed', title: feed.title, items, etag: fetched.etag, lastModified: fetched.lastModified };
}

interface Taken {
  readonly added: number;
  readonly changed: number;
  readonly skipped: readonly string[];
  /** Whether something is left to be tried again. */
  readonly unfinished: boolean;
}

async function takeItems(
  items: readonly FeedItem[],
  setting: FeedSetting,
  feedTitle: string | null,
  options: CollectOptions,
): Promise<Taken> {
  const counts = { added: 0, changed: 0 };
  const skipped: string[] = [];
  let unfinished = false;
  let unkept = 0;
  for (const item of items) {
    if (options.signal.aborted) return { ...counts, skipped, unfinished: true };
    const taken = await takeItem(item, setting, feedTitle, options);
    if (taken.kind === 'known') continue;
    if (taken.kind === 'failed') unfinished = true;
    if (taken.kind === 'failed' || taken.kind === 'skipped') skipped.push(taken.reason);
    else counts[taken.kind] += 1;
    unkept += 1;
    if (unkept % KEEP_EVERY === 0) await options.onProgress();
  }
  return { ...counts, skipped, unfinished };
}
