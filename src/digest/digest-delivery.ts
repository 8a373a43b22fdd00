import type { Post, PostKey, PostLedger } from '../storage/post-ledger.ts';
import type { ShownStore } from '../storage/shown-store.ts';
import type { Subscription } from '../storage/subscription-store.ts';
import { type CreatedDigest, createDigest } from './create-digest.ts';
import type { DigestArchive } from './digest-archive.ts';
import type { DigestClock } from './digest-clock.ts';
import type { PostEvent } from './digest-event.ts';
import { type DigestPost, type DigestPoster, NotSentError, TargetGoneError } from './digest-poster.ts';
import { postKey } from './post-key.ts';
import { parseSeen, writeSeen } from './seen.ts';
import { shownIn } from './shown.ts';

const MINUTE_MS = 60_000;
/** After a restart a digest is still posted this long after its time; later it waits for the next. */
const CATCH_UP_MS = 120 * MINUTE_MS;
/** How long a process holds a post: longer than any sending takes, short enough for the next to try again. */
export const LEASE_MS = 2 * MINUTE_MS;
/** Channels are served one after the other, a second apart. */
const SPACING_MS = 1000;
/** So far the platform's clock may be behind that of the process which sent: what it sent is looked for from so much earlier on. */
const CLOCKS_APART_MS = 5 * MINUTE_MS;
/** After so many posts in a row that could not be delivered a subscription ends. */
const MOST_FAILURES = 3;

export interface DeliveryParts {
  readonly store: PostLedger & Pick<ShownStore, 'shownAt'>;
  /** The archive as it is now. */
  readonly archive: () => DigestArchive;
  readonly clock: DigestClock;
  readonly owner: string;
  readonly log: (event: PostKey & PostEvent) => void;
}

/**
 * Brings a claimed post to its end. What will be sent is written down before it is sent; the message id ends it. A
 * post that was begun and not ended may stand in the channel: the platform is asked, and only where it is surely
 * absent, or where the platform itself refuses a second message with the same key, is it sent again.
 */
export class DigestDelivery {
  readonly #parts: DeliveryParts;
  #lastSent = Number.NEGATIVE_INFINITY;
  /** The messages of posts that stand in their channels while the store could not be told. */
  readonly #unwritten = new Map<string, string>();

  constructor(parts: DeliveryParts) {
    this.#parts = parts;
  }

  /** @throws QuelleError `storage`; the post is taken up again when its lease has ended */
  async deliver(subscription: Subscription, post: Post, poster: DigestPoster): Promise<void> {
    if (post.state === 'sending') await this.#resume(subscription, post, poster);
    else if (this.#isLate(post)) await this.#miss(post);
    else await this.#begin(subscription, post, poster);
  }

  async #begin(subscription: Subscription, post: Post, poster: DigestPoster): Promise<void> {
    const { archive, store, owner, log } = this.#parts;
    let created: CreatedDigest;
    try {
      const seen = parseSeen(subscription.seen);
      const shown = await shownIn(subscription.place, store, this.#parts.clock.now());
      created = await createDigest(subscription.topic, seen, archive(), this.#in(0), shown);
    } catch (error) {
      return this.#postpone(post, error, 'no');
    }
    const seen = writeSeen(created.seen);
    if (created.digest.items.length > 0 || subscription.whenNothing === 'line')
      await this.#send(subscription, post, poster, { content: JSON.stringify(created.digest), seen });
    else if (await store.finishPost(post, owner, { state: 'empty', seen }))
      log({ ...keyOf(post), kind: 'empty' });
  }

  /** A post that somebody began to send and did not end. */
  async #resume(subscription: Subscription, post: Post, poster: DigestPoster): Promise<void> {
    const { content, seen, firstSentAt } = post;
    const messageId = this.#unwritten.get(nameOf(post));
    if (messageId !== undefined) return this.#posted(post, messageId);
    if (content === null || seen === null || firstSentAt === null) return this.#miss(post);
    const next = await this.#look(digestPost(subscription, post, content), firstSentAt, poster);
    if (next.kind === 'posted') await this.#posted(post, next.messageId);
    else if (this.#isLate(post) || next.kind === 'give up') await this.#miss(post);
    else if (next.kind === 'wait') await this.#postpone(post, next.error, 'maybe');
    else await this.#send(subscription, post, poster, { content, seen });
  }

  /** What a look into the channel means for a post that may stand there. */
  async #look(post: DigestPost, sentAt: string, poster: DigestPoster): Promise<Look> {
    try {
      const since = new Date(Date.parse(sentAt) - CLOCKS_APART_MS).toISOString();
      const found = await poster.find(post, since);
      if (found.state === 'posted') return { kind: 'posted', messageId: found.messageId };
      const age = this.#parts.clock.now().getTime() - Date.parse(sentAt);
      const safe = found.state === 'absent' || age < poster.deduplicatesForMs;
      return { kind: safe ? 'send' : 'give up' };
    } catch (error) {
      return { kind: 'wait', error };
    }
  }

  async #send(
    subscription: Subscription,
    claimed: Post,
    poster: DigestPoster,
    written: { readonly content: string; readonly seen: string },
  ): Promise<void> {
    const { store, owner } = this.#parts;
    await this.#space();
    const times = { at: this.#in(0), leaseUntil: this.#in(LEASE_MS) };
    const post = await store.beginSending(claimed, { owner, ...written, ...times });
    if (!post) return;
    let messageId: string;
    try {
      messageId = await poster.post(digestPost(subscription, post, post.content ?? written.content));
    } catch (error) {
      if (error instanceof TargetGoneError) return this.#fail(subscription, post, poster, error);
      return this.#postpone(post, error, error instanceof NotSentError ? 'no' : 'maybe');
    }
    await this.#posted(post, messageId);
  }

  async #posted(post: Post, messageId: string): Promise<void> {
    const { store, owner, log } = this.#parts;
    this.#unwritten.set(nameOf(post), messageId);
    const isWritten = await store.finishPost(post, owner, { state: 'posted', messageId });
    this.#unwritten.delete(nameOf(post));
    if (isWritten) log({ ...keyOf(post), kind: 'posted', messageId });
  }

  async #miss(post: Post): Promise<void> {
    const { store, owner, log } = this.#parts;
    if (await store.finishPost(post, owner, { state: 'missed' })) log({ ...keyOf(post), kind: 'missed' });
  }

  /** Tries again after a minute, then after twice as long each time, until it is too late. */
  async #postpone(post: Post, error: unknown, sent: 'no' | 'maybe'): Promise<void> {
    const { store, owner, log } = this.#parts;
    const retryAt = this.#in(MINUTE_MS * 2 ** Math.max(0, post.attempts - 1));
    if (await store.releasePost(post, { owner, retryAt, sent }))
      log({ ...keyOf(post), kind: 'postponed', error });
  }

  async #fail(subscription: Subscription, post: Post, poster: DigestPoster, error: unknown): Promise<void> {
    const { store, owner, log } = this.#parts;
    const disabled = subscription.failures + 1 >= MOST_FAILURES;
    if (!(await store.finishPost(post, owner, { state: 'failed', disable: disabled }))) return;
    log({ ...keyOf(post), kind: 'failed', error, disabled });
    if (!disabled) return;
    try {
      await poster.notifyDisabled(subscription);
    } catch (unnotified) {
      log({ ...keyOf(post), kind: 'unnotified', error: unnotified });
    }
  }

  async #space(): Promise<void> {
    const { clock } = this.#parts;
    const wait = this.#lastSent + SPACING_MS - clock.now().getTime();
    if (wait > 0) await clock.sleep(wait);
    this.#lastSent = clock.now().getTime();
  }

  #isLate({ dueAt }: PostKey): boolean {
    return this.#parts.clock.now().getTime() - Date.parse(dueAt) > CATCH_UP_MS;
  }

  #in(milliseconds: number): string {
    return new Date(this.#parts.clock.now().getTime() + milliseconds).toISOString();
  }
}

type Look =
  | { readonly kind: 'posted'; readonly messageId: string }
  | { readonly kind: 'send' }
  | { readonly kind: 'give up' }
  | { readonly kind: 'wait'; readonly error: unknown };

const keyOf = ({ subscription, dueAt }: PostKey): PostKey => ({ subscription, dueAt });

const nameOf = ({ subscription, dueAt }: PostKey): string => `${subscription} ${dueAt}`;

function digestPost(subscription: Subscription, { dueAt }: PostKey, content: string): DigestPost {
  return { subscription, digest: JSON.parse(content), dueAt, key: postKey(subscription, dueAt) };
}
