import type { Client, Message, MessageSnapshot } from 'discord.js';

const MENTION = /<(@[!&]?|#)(\d{17,20})>/g;
/** Custom emoji and timestamps are no words. */
const NO_WORDS = /<a?:\w{2,32}:\d{17,20}>|<t:-?\d+(?::[a-zA-Z])?>/g;
/** Stands for somebody or something whose name Discord does not tell the bot. */
const UNKNOWN = 'unbekannt';

type Named = Pick<Message, 'mentions' | 'client'>;

/**
 * The words of a message: without the mention of the bot, other mentions as the names people see.
 * @param botId the mentions of this user are left out
 */
export function readQuestionText(message: Message, botId: string): string {
  return wordsOf(message.content, message, botId);
}

/**
 * The words of somebody's message that is to be searched: what was written or, where nothing was, what was forwarded
 * or stands in its embeds, as bots and previews have it.
 */
export function readClaimText(message: Message, botId: string): string {
  const written = readQuestionText(message, botId);
  if (written !== '') return written;
  const forwarded = [...message.messageSnapshots.values()].map((snapshot) => textOf(snapshot));
  return wordsOf([...forwarded, textOf(message)].find((text) => text.trim() !== '') ?? '', message, botId);
}

/** A text that was typed into an option, with the names of those it mentions as far as the bot knows them. */
export function readOptionText(text: string, client: Client): string {
  return text.replace(MENTION, (_mention, kind: string, id: string) => cachedName(kind, id, client)).trim();
}

function textOf({ content, embeds }: Pick<MessageSnapshot, 'content' | 'embeds'>): string {
  const described = embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return [content, ...described].filter(Boolean).join('\n');
}

function wordsOf(text: string, message: Named, botId: string): string {
  return text
    .replace(new RegExp(`\\s*<@!?${botId}>[,:]?\\s*`, 'g'), ' ')
    .replace(MENTION, (_mention, kind: string, id: string) => nameOf(kind, id, message))
    .replace(NO_WORDS, ' ')
    .trim();
}

function nameOf(kind: string, id: string, { mentions, client }: Named): string {
  if (kind === '#') {
    const channel = mentions.channels.get(id);
    const name = channel !== undefined && 'name' in channel ? channel.name : null;
    return name ?? cachedName(kind, id, client);
  }
  if (kind === '@&') return mentions.roles.get(id)?.name ?? cachedName(kind, id, client);
  const member = mentions.members?.get(id) ?? mentions.users.get(id);
  return member?.displayName ?? cachedName(kind, id, client);
}

function cachedName(kind: string, id: string, client: Client): string {
  if (kind === '#') {
    const channel = client.channels.cache.get(id);
    return (channel !== undefined && 'name' in channel ? channel.name : null) ?? `#${UNKNOWN}`;
  }
  return (kind === '@&' ? null : client.users.cache.get(id)?.displayName) ?? `@${UNKNOWN}`;
}
