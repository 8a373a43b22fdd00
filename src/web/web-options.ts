import type { ChatLogger } from '../chat/chat.ts';
import type { StoredQuestion } from '../chat/stored-question.ts';
import type { WebPageSettings } from '../config/config-values.ts';
import type { MemoryBudget } from '../memory/memory-budget.ts';
import type { ReportDraft } from '../storage/report-store.ts';
import type { Subscription } from '../storage/subscription-store.ts';
import type { PageArchive } from './page-archive.ts';

/** What the page needs from outside. */
export interface WebOptions {
  readonly settings: WebPageSettings;
  /** Where the page is reached, without a slash at its end. */
  readonly base: string;
  readonly archive: PageArchive;
  readonly logger: ChatLogger;
  readonly memory: Pick<MemoryBudget, 'pages'>;
  /** Milliseconds, as `Date.now`. */
  readonly clock: () => number;
  /** So long somebody looks at an empty page, in milliseconds; what is usual when absent. */
  readonly patience?: number;
  /** IANA zone of the days in addresses and questions. */
  readonly timeZone: string;
  /** The question that a chat keeps under a key; null when it is forgotten. */
  readonly loadQuestion: (key: string) => Promise<StoredQuestion | null>;
  /** The digest topics that are followed; each has a feed. */
  readonly subscriptions: () => Promise<readonly Subscription[]>;
  /** Keeps what a reader reports; false when no more are taken. */
  readonly addReport: (report: ReportDraft) => Promise<boolean>;
}
