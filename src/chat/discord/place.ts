import { PermissionFlagsBits, type TextBasedChannel } from 'discord.js';
import type { PageLimits } from '../chat.ts';

/** What the bot may do where a message stands. */
export interface Place {
  readonly mayWrite: boolean;
  readonly mayEmbed: boolean;
  /** Replying to a message needs the right to read the channel's history. */
  readonly mayReadHistory: boolean;
}

const EVERYTHING: Place = { mayWrite: true, mayEmbed: true, mayReadHistory: true };

/** What one message holds without embeds: 2000 characters in all. */
export const PLAIN_LIMITS: PageLimits = { statements: 4, characters: 1500, quotation: 300 };

/** Everything where nothing is known: then Discord itself says what it does not allow. */
export function findPlace(channel: TextBasedChannel): Place {
  if (channel.isDMBased()) return EVERYTHING;
  const { me } = channel.guild.members;
  if (me === null) return EVERYTHING;
  const rights = channel.permissionsFor(me);
  const write = channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  const locked = channel.isThread() && channel.locked === true;
  return {
    mayWrite: !locked && rights.has([PermissionFlagsBits.ViewChannel, write]),
    mayEmbed: rights.has(PermissionFlagsBits.EmbedLinks),
    mayReadHistory: rights.has(PermissionFlagsBits.ReadMessageHistory),
  };
}
