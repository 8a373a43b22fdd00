import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type PermissionResolvable,
} from 'discord.js';
import { parseButtonId } from '../button.ts';
import type { ChatCommand, ChatRequest, Locale, WrittenFilters } from '../chat.ts';
import { archiveNames, readArchiveWish } from './archive-command.ts';
import { names } from './commands.ts';
import { digestNames } from './digest-command.ts';
import { PLAIN_LIMITS } from './place.ts';
import { readDigestWords } from './read-digest-words.ts';
import { readClaimText, readOptionText } from './read-question-text.ts';
import { readReport } from './report-modal.ts';

/** What a person can use of the bot, apart from typing into an option. */
export type Used =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction;

export const isUsed = (interaction: Interaction): interaction is Used =>
  interaction.isChatInputCommand() ||
  interaction.isMessageContextMenuCommand() ||
  interaction.isButton() ||
  interaction.isModalSubmit();

/** Makes a request of a command or a pressed button. */
export function readInteraction(interaction: Used): ChatRequest {
  const { channelId, guildId, context } = interaction;
  // A conversation between people is private, too; only the direct channel with the bot is one to one.
  const direct = guildId === null && context !== InteractionContextType.PrivateChannel;
  const oneConversation = guildId === null || interaction.channel?.isThread() === true;
  return {
    platform: 'discord',
    spaceId: guildId ?? '',
    userId: interaction.user.id,
    userName: readName(interaction),
    channelId: channelId ?? interaction.user.id,
    messageId: interaction.id,
    conversationId: oneConversation ? channelId : null,
    locale: readLocale(interaction.locale),
    private: isPrivate(interaction),
    direct,
    canManage: direct || (interaction.memberPermissions?.has(neededRight(interaction)) ?? false),
    roles: readRoles(interaction),
    ...(isOnPlainText(interaction) ? { limits: PLAIN_LIMITS } : {}),
    command: readCommand(interaction),
  };
}

/** Pages follow one another only if all are cut alike: below plain text comes plain text. */
function isOnPlainText(interaction: Used): boolean {
  return interaction.isButton() && interaction.message.embeds.length === 0;
}

/** German where a server does not say in which language its person reads; Discord itself always does. */
export const readLocale = (locale: string | undefined): Locale =>
  locale === undefined || locale.startsWith('de') ? 'de' : 'en';

function readName({ member, user }: Used): string {
  const nick = member === null ? null : 'displayName' in member ? member.displayName : member.nick;
  return nick ?? user.displayName;
}

/** The roles of the person in the server, as Discord sends them with the interaction. */
function readRoles({ member }: Used): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}

/** Deleting other people's answers is for moderators, ordering digests for who manages the server. */
function neededRight(interaction: Used): PermissionResolvable {
  return interaction.isButton() ? PermissionFlagsBits.ManageMessages : PermissionFlagsBits.ManageGuild;
}

/** Only `öffentlich` and "Im Kanal zeigen" are for all. */
export function isPrivate(interaction: Used): boolean {
  if (interaction.isButton()) return parseButtonId(interaction.customId)?.kind !== 'show';
  if (!interaction.isChatInputCommand()) return true;
  return interaction.options.getBoolean(names.public) !== true;
}

function readCommand(interaction: Used): ChatCommand {
  if (interaction.isButton()) return { kind: 'button', id: interaction.customId };
  if (interaction.isModalSubmit()) return readReport(interaction);
  if (interaction.isMessageContextMenuCommand()) {
    const { targetMessage, applicationId } = interaction;
    return { kind: 'question', text: readClaimText(targetMessage, applicationId), claim: true };
  }
  if (interaction.commandName === names.status) return { kind: 'status' };
  if (interaction.commandName === digestNames.command)
    return { kind: 'digest', words: readDigestWords(interaction.options) };
  if (interaction.commandName === archiveNames.command)
    return { kind: 'archive', wish: readArchiveWish(interaction.options) };
  if (interaction.commandName !== names.ask) return { kind: 'help' };
  return { kind: 'question', text: readText(interaction, names.question), filters: readFilters(interaction) };
}

function readText({ options, client }: ChatInputCommandInteraction, name: string): string {
  return readOptionText(options.getString(name) ?? '', client);
}

function readFilters(interaction: ChatInputCommandInteraction): WrittenFilters {
  const [speaker, source, from, to] = [names.speaker, names.source, names.from, names.to].map((name) =>
    readText(interaction, name),
  );
  return {
    ...(speaker && { speaker }),
    ...(source && { source }),
    ...(from && { from }),
    ...(to && { to }),
  };
}
