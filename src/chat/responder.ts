import type { ArchiveWish } from './archive-wish.ts';
import type { ChatLogger, ChatMemory, ChatRequest, Newsroom, Platform, Reply } from './chat.ts';
import type { Conversations } from './conversations.ts';
import type { Evidence } from './evidence.ts';
import type { PageLimits } from './views.ts';

/** What answering needs from outside. */
export interface ResponderOptions {
  readonly newsroom: Newsroom;
  readonly memory: ChatMemory;
  readonly logger: ChatLogger;
  /** Milliseconds, as `Date.now`. */
  readonly clock: () => number;
  /** Milliseconds that never go back, whatever somebody does to the clock: for all that lasts. */
  readonly ticks: () => number;
  /** IANA zone of "heute" and "gestern". */
  readonly timeZone: string;
  readonly limits: Readonly<Record<Platform, PageLimits>>;
  /** Answers what stands after `/digest`; null where nothing can be subscribed. */
  readonly digest: ((words: string, request: ChatRequest) => Promise<Reply>) | null;
  /** Answers `/quelle-archiv`; absent where the archive cannot be changed from a chat. */
  readonly archive?: (wish: ArchiveWish, request: ChatRequest) => Promise<Reply>;
  /** What can be taken along; absent: nothing can. */
  readonly evidence?: Evidence;
}

/** The same, with what is remembered from one request to the next. */
export interface Responder extends ResponderOptions {
  readonly conversations: Conversations;
}

/** The reader's day, ISO. */
export function today({ clock, timeZone }: Pick<ResponderOptions, 'clock' | 'timeZone'>): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(clock());
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
