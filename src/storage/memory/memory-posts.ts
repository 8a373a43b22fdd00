import type { Instant } from '../instant.ts';
import type { Claim, Post, PostEnd, PostKey, PostLedger } from '../post-ledger.ts';
import type { MemorySubscriptions } from './memory-subscriptions.ts';

type Sending = Parameters<PostLedger['beginSending']>[1];
type Release = Parameters<PostLedger['releasePost']>[1];

/** The ledger; see PostLedger. */
export class MemoryPosts {
  readonly #posts = new Map<string, Post>();
  readonly #subscriptions: MemorySubscriptions;

  constructor(subscriptions: MemorySubscriptions) {
    this.#subscriptions = subscriptions;
  }

  claim({ subscription: id, dueAt, owner, now, leaseUntil }: Claim): Post | null {
    const known = this.#posts.get(postKey({ subscription: id, dueAt }));
    const subscription = this.#subscriptions.find(id);
    if (!subscription?.active || subscription.handledUntil >= dueAt) return null;
    if (known && (!isUnfinished(known) || known.leaseUntil > now)) return null;
    if (this.of(id).some((post) => isUnfinished(post) && post.dueAt !== dueAt)) return null;
    return this.#put({ ...(known ?? newPost(id, dueAt)), owner, leaseUntil });
  }

  beginSending(key: PostKey, { owner, content, seen, at, leaseUntil }: Sending): Post | null {
    const post = this.#mine(key, owner);
    if (!post) return null;
    return this.#put({
      ...post,
      state: 'sending',
      attempts: post.attempts + 1,
      content: post.content ?? content,
      seen: post.seen ?? seen,
      firstSentAt: post.firstSentAt ?? at,
      leaseUntil,
    });
  }

  release(key: PostKey, { owner, retryAt, sent }: Release): boolean {
    const post = this.#mine(key, owner);
    if (!post) return false;
    const anew = { state: 'claimed', firstSentAt: null, content: null, seen: null } as const;
    this.#put({ ...post, ...(sent === 'no' && anew), leaseUntil: retryAt });
    return true;
  }

  finish(key: PostKey, owner: string, end: PostEnd): boolean {
    const post = this.#mine(key, owner);
    const subscription = this.#subscriptions.find(key.subscription);
    if (!post) return false;
    const messageId = end.state === 'posted' ? end.messageId : null;
    this.#put({ ...post, state: end.state, messageId, content: null, seen: null });
    if (!subscription) return true;
    const done = { handledUntil: post.dueAt };
    const seen = (end.state === 'empty' ? end.seen : post.seen) ?? subscription.seen;
    if (end.state === 'posted' || end.state === 'empty')
      this.#subscriptions.change(subscription.id, { ...done, failures: 0, seen });
    else if (end.state === 'failed')
      this.#subscriptions.change(subscription.id, {
        ...done,
        failures: subscription.failures + 1,
        active: !end.disable,
      });
    else this.#subscriptions.change(subscription.id, done);
    return true;
  }

  abandoned(now: Instant): readonly Post[] {
    return [...this.#posts.values()]
      .filter((post) => isUnfinished(post) && post.leaseUntil <= now)
      .sort((a, b) => (a.dueAt === b.dueAt ? a.subscription - b.subscription : a.dueAt < b.dueAt ? -1 : 1));
  }

  of(subscription: number): readonly Post[] {
    return [...this.#posts.values()]
      .filter((post) => post.subscription === subscription)
      .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  }

  dropUnfinished(subscription: number): void {
    for (const post of this.of(subscription)) if (isUnfinished(post)) this.#posts.delete(postKey(post));
  }

  #mine(key: PostKey, owner: string): Post | null {
    const post = this.#posts.get(postKey(key));
    return post && post.owner === owner && isUnfinished(post) ? post : null;
  }

  #put(post: Post): Post {
    this.#posts.set(postKey(post), post);
    return post;
  }
}

function newPost(subscription: number, dueAt: Instant): Omit<Post, 'owner' | 'leaseUntil'> {
  return {
    subscription,
    dueAt,
    state: 'claimed',
    attempts: 0,
    firstSentAt: null,
    content: null,
    seen: null,
    messageId: null,
  };
}

const isUnfinished = ({ state }: Post): boolean => state === 'claimed' || state === 'sending';
const postKey = ({ subscription, dueAt }: PostKey): string => `${subscription} ${dueAt}`;
