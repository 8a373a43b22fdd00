import type { Instant } from './instant.ts';

/** A post is one subscription at one due time; there is never a second one of the same. */
export interface PostKey {
  readonly subscription: number;
  readonly dueAt: Instant;
}

/**
 * `claimed`: a process is working on it, nothing has been sent; `sending`: it may have been sent;
 * the others are final: `posted`, `empty` (nothing new), `missed` (too late), `failed` (could not be delivered).
 */
export type PostState = 'claimed' | 'sending' | 'posted' | 'empty' | 'missed' | 'failed';

export interface Post extends PostKey {
  readonly state: PostState;
  /** The process that holds the post until the lease ends. */
  readonly owner: string;
  readonly leaseUntil: Instant;
  /** How often sending was begun. */
  readonly attempts: number;
  /** When sending was begun for the first time, or null. */
  readonly firstSentAt: Instant | null;
  /** What is sent, kept from the first attempt so that every further one sends the same; null when finished. */
  readonly content: string | null;
  /** What the channel has seen once this is posted; null when finished. */
  readonly seen: string | null;
  readonly messageId: string | null;
}

export interface Claim extends PostKey {
  readonly owner: string;
  readonly now: Instant;
  readonly leaseUntil: Instant;
}

/** How a post ended, and what that means for its subscription. */
export type PostEnd =
  | { readonly state: 'posted'; readonly messageId: string }
  /** `seen` replaces what the channel has seen. */
  | { readonly state: 'empty'; readonly seen: string }
  /** Whatever was new stays new for the next post. */
  | { readonly state: 'missed' }
  /** Counts a failure; with `disable` the subscription ends. */
  | { readonly state: 'failed'; readonly disable: boolean };

/** Who posts what: every change is one transaction, so that several processes can share one store. */
export interface PostLedger {
  /**
   * Takes a due post, a new one or one whose holder's lease has ended.
   *
   * @returns null when the post is finished or held by another, when its subscription is gone, inactive or already
   *   past this due time, or has another unfinished post
   */
  claimPost(claim: Claim): Promise<Post | null>;
  /**
   * Writes down what is about to be sent, before it is sent. The content of the first attempt stays.
   * @returns the post as it now stands, null when the claim was lost
   */
  beginSending(
    key: PostKey,
    sending: {
      readonly owner: string;
      readonly content: string;
      readonly seen: string;
      readonly at: Instant;
      readonly leaseUntil: Instant;
    },
  ): Promise<Post | null>;
  /**
   * Gives a post back that is to be tried again from `retryAt` on. One that was surely not `sent` starts anew, with
   * a content of its own; one that may have been stays as it is.
   * @returns false when the claim was lost
   */
  releasePost(
    key: PostKey,
    release: { readonly owner: string; readonly retryAt: Instant; readonly sent: 'no' | 'maybe' },
  ): Promise<boolean>;
  /**
   * Ends a post and moves its subscription on: due times, what was seen, failures, all at once.
   * @returns false when the claim was lost
   */
  finishPost(key: PostKey, owner: string, end: PostEnd): Promise<boolean>;
  /** Unfinished posts whose lease has ended, the oldest first. */
  abandonedPosts(now: Instant): Promise<readonly Post[]>;
  /** Every post of a subscription, the oldest first. */
  posts(subscription: number): Promise<readonly Post[]>;
}
