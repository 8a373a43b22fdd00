import type { Instant } from './instant.ts';
import type { JsonObject } from './json.ts';
import type { Place } from './subscription-store.ts';

/** A statement that a message in a channel shows. Its words are not kept. */
export interface ShownDraft {
  readonly place: Place;
  /** The platform's id of the message. */
  readonly message: string;
  readonly article: string;
  /** Tells the statement from every other: a hash of its words and its speaker. */
  readonly key: string;
  /** What is said of it once it is gone, as the digest room writes it. */
  readonly details: JsonObject;
  readonly at: Instant;
}

export interface ShownStatement extends ShownDraft {
  /** When the message got a note that the statement is gone, or null. */
  readonly notedAt: Instant | null;
}

export interface ShownStore {
  /** Remembers what messages show, all or none; the same statement of the same message once. */
  addShown(shown: readonly ShownDraft[]): Promise<void>;
  /** What was shown in a channel since an instant, in the order it was shown. */
  shownAt(place: Place, since: Instant): Promise<readonly ShownStatement[]>;
  /** What was shown anywhere since an instant, in the order it was shown. @param articles only of these; null: of all */
  shownOf(articles: readonly string[] | null, since: Instant): Promise<readonly ShownStatement[]>;
  /** Remembers that a message got its note about these statements. @returns how many had none yet */
  markNoted(place: Place, message: string, keys: readonly string[], at: Instant): Promise<number>;
  /** Forgets what was shown before an instant. @returns how many were forgotten */
  deleteShown(before: Instant): Promise<number>;
}
