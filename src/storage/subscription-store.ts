import type { Instant } from './instant.ts';

/** A channel of a chat. */
export interface Place {
  /** `discord`, `slack` or `console`. */
  readonly platform: string;
  /** The server or workspace; the empty string where there is none. */
  readonly space: string;
  readonly channel: string;
}

/** What a digest is about: a question or keywords with the filters of a question, or the archive as a whole. */
export interface Topic {
  readonly kind: 'question' | 'all';
  /** The question or keywords as the reader wrote them; empty for `all`. */
  readonly text: string;
  readonly speaker?: string;
  readonly source?: string;
  readonly from?: string;
  readonly to?: string;
}

export type Rhythm = 'daily' | 'workdays' | 'weekly';

/** What a reader orders. */
export interface SubscriptionDraft {
  readonly place: Place;
  readonly topic: Topic;
  /** Local time, HH:MM. */
  readonly time: string;
  /** IANA zone (Europe/Berlin). */
  readonly zone: string;
  readonly rhythm: Rhythm;
  /** For `weekly`: 1 is Monday, 7 Sunday; null otherwise. */
  readonly weekday: number | null;
  /** Whether a digest without news is not posted or says so in one line. */
  readonly whenNothing: 'silent' | 'line';
  /** The language of the frame around the quotations (`de`, `en`). */
  readonly language: string;
  /** The platform's id of the one who ordered it, for a notice when the channel is gone. */
  readonly createdBy: string;
  readonly createdAt: Instant;
  /** What the channel has seen, as the digest room writes it; null when everything is new. */
  readonly seen: string | null;
}

export interface Subscription extends SubscriptionDraft {
  /** Given by the store, from 1 upwards, never used twice. */
  readonly id: number;
  readonly active: boolean;
  /** How many posts in a row could not be delivered. */
  readonly failures: number;
  /** Due times up to here are done or skipped. */
  readonly handledUntil: Instant;
}

export interface SubscriptionStore {
  addSubscription(draft: SubscriptionDraft): Promise<Subscription>;
  subscription(id: number): Promise<Subscription | null>;
  /** The subscriptions of a channel, active or not, in the order of their ids. */
  subscriptionsAt(place: Place): Promise<readonly Subscription[]>;
  activeSubscriptions(): Promise<readonly Subscription[]>;
  /**
   * Removes a subscription of this channel, with its unfinished posts.
   * @returns false when the channel has none with this id
   */
  removeSubscription(id: number, place: Place): Promise<boolean>;
}
