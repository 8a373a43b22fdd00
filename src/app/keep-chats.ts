import type { Chat, ChatLogger } from '../chat/chat.ts';
import { QuelleError } from '../errors.ts';
import { findPackages } from './find-packages.ts';

const LONGEST_WAIT = 5 * 60_000;

/** How long to wait after the n-th failed attempt, in milliseconds: a second, doubled up to five minutes. */
export function waitAfter(attempt: number): number {
  return Math.min(LONGEST_WAIT, 1000 * 2 ** Math.min(20, attempt - 1));
}

/** A chat that is given up because its platform refused: starting anew changes nothing. */
export interface LostChat {
  readonly sentence: string;
}

/** How often a connected chat is looked after, in milliseconds. */
const LOOK_EVERY = 5000;
/** A client that has worked for so long and then throws is built anew without a longer wait. */
const LONG_ENOUGH = 10 * 60_000;

export interface KeptChats {
  /** Resolves with all chats when each one was refused for good; never while one is connected or may still be. */
  readonly allLost: Promise<readonly LostChat[]>;
  /**
   * Takes an error that nobody caught, if it arose in a chat's client: that chat is disconnected and built anew.
   * @returns false for an error that is none of theirs
   */
  takeFault(error: unknown): boolean;
  /** Ends the attempts and disconnects every chat. */
  stop(): Promise<void>;
}

export interface KeepChatsOptions {
  readonly logger: ChatLogger;
  /** Resolves after so many milliseconds, or when the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds that never go back. */
  readonly ticks: () => number;
}

/**
 * Connects every chat by itself, so that none waits for another or falls with it. One that refuses is given up
 * with its sentence in the log; one that cannot be reached is tried again for ever, and that is said once.
 */
export function keepChats(chats: readonly Chat[], options: KeepChatsOptions): KeptChats {
  const stopping = new AbortController();
  const keepers = chats.map((chat) => new ChatKeeper(chat, options, stopping.signal));
  const allLost = Promise.all(keepers.map((keeper) => keeper.run())).then((lost) => {
    const chatsLost = lost.filter((chat) => chat !== null);
    return chatsLost.length === chats.length ? chatsLost : new Promise<never>(() => {});
  });
  return {
    allLost,
    takeFault(error) {
      const packages = findPackages(error);
      const guilty = keepers.filter((keeper) => keeper.uses(packages));
      for (const keeper of guilty) keeper.rebuild(error);
      return guilty.length > 0;
    },
    async stop() {
      stopping.abort();
      await Promise.all(chats.map((chat) => chat.stop()));
    },
  };
}

class ChatKeeper {
  readonly #chat: Chat;
  readonly #options: KeepChatsOptions;
  readonly #stopping: AbortSignal;
  #broken = new AbortController();
  #faults = 0;

  constructor(chat: Chat, options: KeepChatsOptions, stopping: AbortSignal) {
    this.#chat = chat;
    this.#options = options;
    this.#stopping = stopping;
  }

  uses(packages: readonly string[]): boolean {
    return packages.some((name) => this.#chat.packages.some((own) => name.startsWith(own)));
  }

  rebuild(error: unknown): void {
    const platform = this.#chat.name;
    this.#options.logger.error({ platform, err: error }, 'Fehler im Client, er wird neu aufgebaut');
    this.#broken.abort();
  }

  /** Resolves when the chat is refused for good, or with null when it is asked to stop. */
  async run(): Promise<LostChat | null> {
    const { wait, logger } = this.#options;
    for (let attempt = 1; !this.#stopping.aborted; attempt += 1) {
      try {
        this.#broken = new AbortController();
        await this.#chat.start();
        logger.info({ platform: this.#chat.name }, 'verbunden');
        attempt = 0;
        await this.#untilFailed();
      } catch (error) {
        const sentence = sentenceOf(this.#chat, error);
        const refused = error instanceof QuelleError && error.code !== 'unreachable';
        this.#tell(sentence, error, attempt);
        if (refused) return { sentence };
        await wait(waitAfter(attempt), this.#stopping);
      }
    }
    return null;
  }

  /** A person reads once that a platform cannot be reached; how often it was tried is for who looks closer. */
  #tell(sentence: string, error: unknown, attempt: number): void {
    const { logger } = this.#options;
    const level = attempt === 1 ? 'error' : 'debug';
    logger[level]({ platform: this.#chat.name, attempt, err: error }, sentence);
  }

  /** A platform may end a connection for good long after it was made, or the client break: then it is made anew. */
  async #untilFailed(): Promise<void> {
    const { wait, ticks } = this.#options;
    const since = ticks();
    const ended = AbortSignal.any([this.#stopping, this.#broken.signal]);
    while (!ended.aborted && this.#chat.state() !== 'failed') await wait(LOOK_EVERY, ended);
    if (this.#stopping.aborted) return;
    if (this.#broken.signal.aborted) await this.#chat.stop();
    this.#faults = ticks() - since > LONG_ENOUGH ? 1 : this.#faults + 1;
    await wait(Math.max(LOOK_EVERY, waitAfter(this.#faults)), this.#stopping);
  }
}

function sentenceOf(chat: Chat, error: unknown): string {
  if (error instanceof QuelleError) return error.message;
  return `${chat.name}: Der Start ist an einem unerwarteten Fehler gescheitert.`;
}
