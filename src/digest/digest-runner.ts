import type { PostLedger } from '../storage/post-ledger.ts';
import type { ShownStore } from '../storage/shown-store.ts';
import type { Subscription, SubscriptionStore } from '../storage/subscription-store.ts';
import type { DigestArchive } from './digest-archive.ts';
import type { DigestClock } from './digest-clock.ts';
import { DigestDelivery, LEASE_MS } from './digest-delivery.ts';
import type { DigestEvent } from './digest-event.ts';
import type { DigestPoster } from './digest-poster.ts';
import { lastDueTime, nextDueTime } from './due-times.ts';

const MINUTE_MS = 60_000;

export interface DigestRunnerParts {
  readonly store: SubscriptionStore & PostLedger & Pick<ShownStore, 'shownAt'>;
  /** The archive as it is now. */
  readonly archive: () => DigestArchive;
  /** Subscriptions of a platform without a poster wait. */
  readonly posters: readonly DigestPoster[];
  readonly clock: DigestClock;
  /** Unlike that of any other process, before and after. */
  readonly owner: string;
  readonly log: (event: DigestEvent) => void;
}

/** Posts every digest that is due, exactly once, however many processes share the store and whenever one of them dies. */
export class DigestRunner {
  readonly #parts: DigestRunnerParts;
  readonly #delivery: DigestDelivery;
  readonly #nextDue = new Map<number, { readonly after: string; readonly due: Date }>();

  constructor(parts: DigestRunnerParts) {
    this.#parts = parts;
    this.#delivery = new DigestDelivery(parts);
  }

  /** Posts what is due at every full minute, until the signal is aborted. Never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    const { clock, log } = this.#parts;
    while (!signal.aborted) {
      try {
        await this.runDue();
      } catch (error) {
        log({ kind: 'refused', error });
      }
      await clock.sleep(MINUTE_MS - (clock.now().getTime() % MINUTE_MS), signal);
    }
  }

  /**
   * Posts what is due now, what others left unfinished first.
   * @throws QuelleError `storage` when the store refuses; nothing is lost by it
   */
  async runDue(): Promise<void> {
    const { store, clock } = this.#parts;
    for (const { subscription: id, dueAt } of await store.abandonedPosts(clock.now().toISOString())) {
      const subscription = await store.subscription(id);
      if (subscription) await this.#take(subscription, dueAt);
    }
    for (const subscription of await store.activeSubscriptions()) {
      const due = this.#due(subscription);
      if (due) await this.#take(subscription, due.toISOString());
    }
  }

  /** The last due time the subscription has not dealt with, or null. */
  #due(subscription: Subscription): Date | null {
    const { id, handledUntil: after } = subscription;
    const now = this.#parts.clock.now();
    const known = this.#nextDue.get(id);
    const due = known?.after === after ? known.due : nextDueTime(subscription, new Date(after));
    this.#nextDue.set(id, { after, due });
    return due > now ? null : lastDueTime(subscription, new Date(after), now);
  }

  async #take({ id, place }: Subscription, dueAt: string): Promise<void> {
    const { posters, store, clock, owner } = this.#parts;
    const poster = posters.find(({ platform }) => platform === place.platform);
    if (!poster) return;
    const now = clock.now();
    const leaseUntil = new Date(now.getTime() + LEASE_MS).toISOString();
    const post = await store.claimPost({
      subscription: id,
      dueAt,
      owner,
      now: now.toISOString(),
      leaseUntil,
    });
    // Read after the claim: before it another process may have moved the subscription on.
    const subscription = post && (await store.subscription(id));
    if (post && subscription) await this.#delivery.deliver(subscription, post, poster);
  }
}
