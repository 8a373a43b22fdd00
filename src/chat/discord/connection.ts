import type { ChatLogger, Newsroom, NoteShown, Respond } from '../chat.ts';
import type { Seen } from '../seen.ts';
import type { RefusalMemory } from './refusal-memory.ts';
import type { ReplyChains } from './reply-chains.ts';

/** What answering needs, and what one connection remembers. */
export interface Connection {
  readonly respond: Respond;
  /** For suggestions while a name is typed. */
  readonly newsroom: Pick<Newsroom, 'speakers' | 'sources'>;
  readonly logger: ChatLogger;
  /** Told what a message shows to a channel. */
  readonly noteShown: NoteShown;
  /** The bot's own user id. */
  readonly botId: string;
  readonly chains: ReplyChains;
  readonly refusals: RefusalMemory;
  /** Who has been told to mention the bot and not its role. */
  readonly hinted: Seen;
  /** Milliseconds that never go back. */
  readonly ticks: () => number;
  /** Aborted when the bot stops: nothing is tried again after it. */
  readonly stopping: AbortSignal;
}
