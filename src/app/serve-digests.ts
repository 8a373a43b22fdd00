import { randomUUID } from 'node:crypto';
import type { ChatLogger } from '../chat/chat.ts';
import { renderListEntry } from '../chat/digest/render-subscription.ts';
import type { Evidence } from '../chat/evidence.ts';
import type { DigestArchive } from '../digest/digest-archive.ts';
import type { DigestClock } from '../digest/digest-clock.ts';
import type { DigestPoster } from '../digest/digest-poster.ts';
import { DigestRunner } from '../digest/digest-runner.ts';
import type { Store } from '../storage/store.ts';
import { logDigestEvent } from './log-digest-event.ts';
import type { Metrics } from './metrics.ts';
import { withPages } from './with-pages.ts';

export interface DigestServiceParts {
  readonly store: Store;
  readonly archive: DigestArchive;
  readonly clock: DigestClock;
  readonly evidence: Evidence;
  readonly metrics: Metrics;
  readonly logger: ChatLogger;
}

/** What a process does for those who have subscribed. */
export interface DigestService {
  /** What a person has subscribed on a platform, one line each. */
  subscriptionLines(platform: string, userId: string, spaceId: string): Promise<readonly string[]>;
  /** Posts the digests that are due through these chats, until the signal is aborted. Never rejects. */
  runDigests(posters: readonly DigestPoster[], signal: AbortSignal): Promise<void>;
}

/** The digests of a running process; each run owns what it posts by a name of its own. */
export function serveDigests(parts: DigestServiceParts): DigestService {
  const { store, archive, clock, evidence, metrics, logger } = parts;
  return {
    async subscriptionLines(platform, userId, spaceId) {
      const all = await store.activeSubscriptions();
      return all
        .filter(
          ({ place, createdBy }) =>
            place.platform === platform && place.space === spaceId && createdBy === userId,
        )
        .map((subscription) => renderListEntry(subscription, 'de', clock.now()));
    },
    runDigests: (posters, signal) =>
      new DigestRunner({
        store,
        archive: () => archive,
        posters: posters.map((poster) => withPages(poster, evidence)),
        clock,
        owner: randomUUID(),
        log: (event) => {
          metrics.count('quelle_digest_events_total', { kind: event.kind });
          logDigestEvent(event, logger);
        },
      }).run(signal),
  };
}
