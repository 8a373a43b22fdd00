import type { PostKey } from '../storage/post-ledger.ts';

/** What became of a post. */
export type PostEvent =
  | { readonly kind: 'posted'; readonly messageId: string }
  | { readonly kind: 'empty' }
  /** Too late: the machine was off, or the platform could not be reached for two hours. */
  | { readonly kind: 'missed' }
  /** To be tried again. */
  | { readonly kind: 'postponed'; readonly error: unknown }
  | { readonly kind: 'failed'; readonly error: unknown; readonly disabled: boolean }
  /** The one who ordered a digest could not be told that it has ended. */
  | { readonly kind: 'unnotified'; readonly error: unknown };

/** What the runner tells the log. Never the words of a topic. */
export type DigestEvent =
  | (PostKey & PostEvent)
  /** The store refused; everything is tried again in the next minute. */
  | { readonly kind: 'refused'; readonly error: unknown };
