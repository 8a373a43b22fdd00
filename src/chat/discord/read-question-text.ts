import type { Message } from 'discord.js';

const MENTION = /<(@[!&]?|#)(\d{17,20})>/g;
/** Custom emoji and timestamps are no words. */
const NO_WORDS = /<a?:\w{2,32}:\d{17,20}>|<t:-?\d+(?::[a-zA-Z])?>/g;

/**
 * The words of a message: without the mention of the bot, other mentions as the names people see.
 * @param botId the mentions of this user are left out
 */
export function readQuestionText(message: Message, botId: string): string {
  const name = (kind: string, id: string): string => {
    if (kind === '#') return channelName(message, id);
    if (kind === '@&') return message.mentions.roles.get(id)?.name ?? '';
    return (
      message.mentions.members?.get(id)?.displayName ?? message.mentions.users.get(id)?.displayName ?? ''
    );
  };
  return message.content
    .replace(new RegExp(`\\s*<@!?${botId}>[,:]?\\s*`, 'g'), ' ')
    .replace(MENTION, (_mention, kind: string, id: string) => name(kind, id))
    .replace(NO_WORDS, ' ')
    .trim();
}

function channelName(message: Message, id: string): string {
  const channel = message.mentions.channels.get(id);
  return channel !== undefined && 'name' in channel ? (channel.name ?? '') : '';
}
