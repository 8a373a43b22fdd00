import type { ArchiveStatus } from '../chat/chat.ts';
import type { Readiness } from './health-server.ts';
import type { Gauge } from './metrics.ts';

/**
 * What is true of the process now, for /metrics.
 * @param now milliseconds, as `Date.now`
 */
export function readGauges(
  status: ArchiveStatus | null,
  { parts }: Readiness,
  storeIsWell: boolean,
  now: number,
): readonly Gauge[] {
  const { rss, heapTotal, heapUsed, external, arrayBuffers } = process.memoryUsage();
  const memory = (kind: string, value: number): Gauge => ({
    name: 'quelle_memory_bytes',
    help: 'Memory of the process: resident; the heap, and what of it holds values; outside it, and what of that holds bytes.',
    labels: { kind },
    value,
  });
  return [
    ...Object.entries(parts).map(([part, ready]) => ({
      name: 'quelle_ready',
      help: '1 where a part can answer now.',
      labels: { part },
      value: Number(ready),
    })),
    {
      name: 'quelle_store_ready',
      help: '1 while the database takes what is written.',
      value: Number(storeIsWell),
    },
    { name: 'quelle_articles', help: 'Articles in the archive.', value: status?.coverage.articles ?? 0 },
    {
      name: 'quelle_archive_problems',
      help: 'Files or articles that cannot be read.',
      value: status?.problems ?? 0,
    },
    ...readFeeds(status, now),
    memory('resident', rss),
    memory('heap_total', heapTotal),
    memory('heap', heapUsed),
    memory('external', external),
    memory('array_buffers', arrayBuffers),
    { name: 'quelle_uptime_seconds', help: 'Seconds since the start.', value: Math.round(process.uptime()) },
  ];
}

/** How many feeds there are, and how long each of those that fail has been failing; nothing where there are none. */
function readFeeds(status: ArchiveStatus | null, now: number): readonly Gauge[] {
  if (!status?.feeds) return [];
  return [
    { name: 'quelle_feeds', help: 'Feeds of the archive.', value: status.feeds.feeds },
    {
      name: 'quelle_feeds_failing',
      help: 'Feeds that cannot be read at present.',
      value: status.feeds.failing.length,
    },
    ...status.feeds.failing.map(({ name, since }) => ({
      name: 'quelle_feed_failing_seconds',
      help: 'Seconds since a feed could last be read.',
      labels: { feed: name },
      value: Math.max(0, Math.round((now - Date.parse(since)) / 1000)),
    })),
  ];
}
