import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from './write-whole.ts';

const optional = z.string().nullable();
const feedState = z.object({
  etag: optional,
  lastModified: optional,
  /** ISO instants. */
  readAt: optional,
  nextAt: optional,
  failingSince: optional,
  failures: z.number(),
  /** Why it could not be read last, a German sentence. */
  reason: optional,
});
const itemState = z.object({
  /** Of what the feed said of it: another one means that it was changed. */
  hash: z.string(),
  /** The files it became, relative to the folder; none where it was left out. */
  files: z.array(z.string()),
  /** How often its page could not be read; it is tried again a few times. */
  attempts: z.number(),
  seenAt: z.string(),
});
const written = z.object({
  version: z.literal(1),
  feeds: z.record(z.string(), feedState),
  items: z.record(z.string(), itemState),
  /** Servers that want to be left alone until then. */
  hosts: z.record(z.string(), z.string()),
});

export type FeedState = z.infer<typeof feedState>;
export type ItemState = z.infer<typeof itemState>;

/** What is known of the feeds from one round to the next; changed while a round goes on. */
export interface FeedMemory {
  readonly feeds: Map<string, FeedState>;
  readonly items: Map<string, ItemState>;
  readonly hosts: Map<string, string>;
}

export const NEW_FEED: FeedState = {
  etag: null,
  lastModified: null,
  readAt: null,
  nextAt: null,
  failingSince: null,
  failures: 0,
  reason: null,
};

/** Hidden, so that it is no article. */
const STATE_FILE = '.feeds.json';
/** News that no feed has named for so long is forgotten. */
const KEPT = 400 * 86_400_000;

/** @returns an empty memory where there is none, or none that this program wrote: what is there is then read anew, into the same files */
export async function readFeedMemory(folder: string): Promise<FeedMemory> {
  const text = await readFile(path.join(folder, STATE_FILE), 'utf8').catch(() => '{}');
  const parsed = written.safeParse(parse(text));
  const { feeds, items, hosts } = parsed.success ? parsed.data : { feeds: {}, items: {}, hosts: {} };
  return {
    feeds: new Map(Object.entries(feeds)),
    items: new Map(Object.entries(items)),
    hosts: new Map(Object.entries(hosts)),
  };
}

/** @param now milliseconds, as `Date.now` */
export function writeFeedMemory(folder: string, memory: FeedMemory, now: number): Promise<void> {
  const oldest = new Date(now - KEPT).toISOString();
  const state: z.infer<typeof written> = {
    version: 1,
    feeds: Object.fromEntries(memory.feeds),
    items: Object.fromEntries([...memory.items].filter(([, { seenAt }]) => seenAt > oldest)),
    hosts: Object.fromEntries(memory.hosts),
  };
  return writeWhole(path.join(folder, STATE_FILE), JSON.stringify(state));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
