import type { Chat, ChatLogger } from '../chat/chat.ts';
import { QuelleError } from '../errors.ts';

/** How long to wait after the n-th failed attempt, in milliseconds: a second, doubled up to a minute. */
export function waitAfter(attempt: number): number {
  return Math.min(60_000, 1000 * 2 ** (attempt - 1));
}

/** So many attempts are made while no other platform is connected; then the process ends and may be started anew. */
const ATTEMPTS_ALONE = 5;

/** A chat that is given up, and why. */
export interface LostChat {
  readonly sentence: string;
  /** Whether it refused (a wrong token): then starting anew changes nothing. */
  readonly refused: boolean;
}

/** How often a connected chat is looked after, in milliseconds. */
const LOOK_EVERY = 5000;

export interface KeptChats {
  /**
   * Resolves with all chats when none is left: each one refused for good, or none could be reached.
   * Does not resolve while one is connected or may still be.
   */
  readonly allLost: Promise<readonly LostChat[]>;
  /** Ends the attempts and disconnects every chat. */
  stop(): Promise<void>;
}

/**
 * Connects every chat by itself, so that none waits for another or falls with it. One that refuses is given up
 * with its sentence in the log; one that cannot be reached is tried again.
 * @param wait resolves after so many milliseconds, or when the signal is aborted
 */
export function keepChats(
  chats: readonly Chat[],
  logger: ChatLogger,
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>,
): KeptChats {
  const stopping = new AbortController();
  const connected = new Set<Chat>();

  const connect = async (chat: Chat): Promise<LostChat | null> => {
    for (let attempt = 1; !stopping.signal.aborted; attempt++) {
      try {
        await chat.start();
        connected.add(chat);
        logger.info({ platform: chat.name }, 'verbunden');
        await untilFailed(chat);
        connected.delete(chat);
        attempt = 0;
        await wait(LOOK_EVERY, stopping.signal);
      } catch (error) {
        const sentence = sentenceOf(chat, error);
        logger.error({ platform: chat.name, attempt, err: error }, sentence);
        const refused = !(error instanceof QuelleError && error.code === 'unreachable');
        if (refused || (attempt >= ATTEMPTS_ALONE && connected.size === 0)) return { sentence, refused };
        await wait(waitAfter(attempt), stopping.signal);
      }
    }
    return null;
  };

  /** A platform may end a connection for good long after it was made: then it is made anew, or refused with a sentence. */
  const untilFailed = async (chat: Chat): Promise<void> => {
    while (!stopping.signal.aborted && chat.state() !== 'failed') await wait(LOOK_EVERY, stopping.signal);
  };

  const outcomes = Promise.all(chats.map(connect));
  const allLost = outcomes.then((lost) => {
    const chatsLost = lost.filter((chat) => chat !== null);
    return chatsLost.length === chats.length ? chatsLost : new Promise<never>(() => {});
  });
  return {
    allLost,
    async stop() {
      stopping.abort();
      await Promise.all(chats.map((chat) => chat.stop()));
    },
  };
}

function sentenceOf(chat: Chat, error: unknown): string {
  if (error instanceof QuelleError) return error.message;
  return `${chat.name}: Der Start ist an einem unerwarteten Fehler gescheitert.`;
}
