import type { Message } from 'discord.js';

const MOST = 10_000;

/** Knows which chain of questions and answers a message of the bot belongs to. */
export class ReplyChains {
  readonly #chains = new Map<string, string>();

  /**
   * What a follow-up of this message would continue: the direct channel or thread it stands in, the chain of the
   * answer it replies to, or else a chain that begins with it.
   */
  chainOf(message: Message): string {
    if (message.guildId === null || message.channel.isThread()) return message.channelId;
    const replied = message.reference?.messageId;
    return (replied === undefined ? undefined : this.#chains.get(replied)) ?? message.id;
  }

  /** Puts an answer of the bot into a chain. */
  add(answerId: string, chain: string): void {
    this.#chains.set(answerId, chain);
    for (const oldest of this.#chains.keys()) {
      if (this.#chains.size <= MOST) return;
      this.#chains.delete(oldest);
    }
  }
}

/** The id of a button below the bot's own message that this one replies to; undefined without any. */
export function findRepliedButton(message: Message, botId: string): string | undefined {
  const id = message.reference?.messageId;
  const replied = id === undefined ? undefined : message.channel.messages.cache.get(id);
  if (replied === undefined || replied.author.id !== botId) return undefined;
  const ids = replied.components.flatMap((row) =>
    'components' in row
      ? row.components.flatMap((one) => ('customId' in one && one.customId !== null ? [one.customId] : []))
      : [],
  );
  return ids[0];
}
