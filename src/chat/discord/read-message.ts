import { type Message, MessageType, PermissionFlagsBits } from 'discord.js';
import type { ChatRequest, Locale } from '../chat.ts';
import { parseCommand } from '../parse-command.ts';
import { PLAIN_LIMITS, type Place } from './place.ts';
import { readQuestionText } from './read-question-text.ts';
import { findRepliedButton, type ReplyChains } from './reply-chains.ts';

/**
 * Whether a message is meant for the bot: written by a person, and direct, or with a mention of the bot itself (a
 * reply to one of its messages mentions it unless the writer switches that off). @everyone and roles do not count.
 */
export function isForBot(message: Message, botId: string): boolean {
  return isFromPerson(message) && (message.guildId === null || message.mentions.users.has(botId));
}

/** Whether a person mentioned the role that Discord gave the bot, which looks like the bot in the list of names. */
export function isForOwnRole(message: Message, botId: string): boolean {
  const { roles } = message.mentions;
  return isFromPerson(message) && roles.some((role) => role.tags?.botId === botId);
}

function isFromPerson(message: Message): boolean {
  if (message.author.bot || message.webhookId !== null || message.system) return false;
  return message.type === MessageType.Default || message.type === MessageType.Reply;
}

/** Makes a request of a message that is for the bot. */
export function readMessage(message: Message, botId: string, place: Place, chains: ReplyChains): ChatRequest {
  const direct = message.guildId === null;
  const repliedButtonId = findRepliedButton(message, botId);
  return {
    platform: 'discord',
    spaceId: message.guildId ?? '',
    userId: message.author.id,
    userName: message.member?.displayName ?? message.author.displayName,
    channelId: message.channelId,
    messageId: message.id,
    conversationId: chains.chainOf(message),
    ...(repliedButtonId === undefined ? {} : { repliedButtonId }),
    locale: readServerLocale(message),
    private: false,
    direct,
    canManage: direct || (message.member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false),
    ...(place.mayEmbed ? {} : { limits: PLAIN_LIMITS }),
    command: parseCommand(readQuestionText(message, botId)),
  };
}

/**
 * A message does not say in which language its writer uses Discord, and a server's language is "English" unless
 * somebody has changed it. So German, unless the server was set to something else than both.
 */
export function readServerLocale({ guild }: Message): Locale {
  const language = guild?.preferredLocale;
  return language === undefined || language.startsWith('de') || language === 'en-US' ? 'de' : 'en';
}
