import type { ChatLogger, Newsroom, Respond } from '../chat.ts';
import type { ClosedChannels } from './closed-channels.ts';
import type { ReplyChains } from './reply-chains.ts';

/** What answering needs, and what one connection remembers. */
export interface Connection {
  readonly respond: Respond;
  /** For suggestions while a name is typed. */
  readonly newsroom: Pick<Newsroom, 'speakers' | 'sources'>;
  readonly logger: ChatLogger;
  /** The bot's own user id. */
  readonly botId: string;
  readonly chains: ReplyChains;
  /** Channels, and people's direct channels, that have refused a message. */
  readonly closed: ClosedChannels;
  /** Aborted when the bot stops: nothing is tried again after it. */
  readonly stopping: AbortSignal;
}
