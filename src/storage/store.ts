import type { ArticleStore } from './article-store.ts';
import type { ChannelStore } from './channel-store.ts';
import type { PostLedger } from './post-ledger.ts';
import type { ReportStore } from './report-store.ts';
import type { ShownStore } from './shown-store.ts';
import type { SubscriptionStore } from './subscription-store.ts';

/**
 * Everything that outlives a run. Every method rejects with a QuelleError of code `storage` when the store refuses;
 * what a method wrote is kept once its promise has resolved.
 */
export interface Store
  extends ArticleStore,
    SubscriptionStore,
    PostLedger,
    ChannelStore,
    ReportStore,
    ShownStore {
  /**
   * Writes a consistent copy while others read and write. Rejects when the file exists or cannot be
   * written, and where nothing is kept in a file.
   */
  backup(file: string): Promise<void>;
  /** What is wrong with the stored data, in sentences; empty when nothing is. */
  checkIntegrity(): Promise<readonly string[]>;
  close(): Promise<void>;
}
