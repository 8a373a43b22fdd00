import { QuelleError } from '../errors.ts';
import type { Subscription } from '../storage/subscription-store.ts';
import type { Digest } from './digest.ts';

/** A digest on its way to a channel. */
export interface DigestPost {
  readonly subscription: Subscription;
  readonly digest: Digest;
  /** When it was due: shown, and a mark by which the message is found again. */
  readonly dueAt: string;
  /**
   * The same for every attempt at this post and for no other: a UUID (36 characters). Discord's nonce takes 25:
   * `key.replaceAll('-', '').slice(0, 25)`; Slack's client_msg_id takes it whole.
   */
  readonly key: string;
  /** The address of the topic's page; absent or null where there is none. */
  readonly page?: string | null;
}

/** Whether a message with a key stands in a channel; `unknown` where the platform does not let us look. */
export type FoundPost =
  | { readonly state: 'posted'; readonly messageId: string }
  | { readonly state: 'absent' }
  | { readonly state: 'unknown' };

/** What a platform does for the digest. */
export interface DigestPoster {
  /** As in a subscription's place: `discord`, `slack`, `console`. */
  readonly platform: string;
  /** How long the platform itself refuses a second message with the same key; 0 when it does not. */
  readonly deduplicatesForMs: number;
  /**
   * Sends one message with the key, without pings.
   *
   * @returns the platform's message id
   * @throws TargetGoneError when the channel is gone or closed to us, NotSentError when the platform surely did not
   *   take the message and may do so later; after anything else it may or may not have
   */
  post(post: DigestPost): Promise<string>;
  /** Looks for a message sent with this key since an instant. */
  find(post: DigestPost, since: string): Promise<FoundPost>;
  /** Tells the one who ordered it that a digest has ended because its channel is gone; may reject. */
  notifyDisabled(subscription: Subscription): Promise<void>;
}

/** The channel does not exist any more, or the bot may not write there. */
export class TargetGoneError extends QuelleError {
  /** @param sentence which channel and what the platform said */
  constructor(sentence: string, cause?: unknown) {
    super('platform', sentence, cause);
    this.name = 'TargetGoneError';
  }
}

/** The platform could not be reached, or refused for now: the message surely does not stand in the channel. */
export class NotSentError extends QuelleError {
  /** @param sentence what the platform said */
  constructor(sentence: string, cause?: unknown) {
    super('platform', sentence, cause);
    this.name = 'NotSentError';
  }
}
