import {
  type GuildTextBasedChannel,
  PermissionFlagsBits,
  type PermissionsBitField,
  type TextBasedChannel,
} from 'discord.js';
import type { PageLimits } from '../views.ts';

/** The rights without which nothing can be written. */
export type Right = 'view' | 'send' | 'sendInThreads';

/** Why the bot may not write. */
export type Closed =
  | { readonly kind: 'rights'; readonly missing: readonly Right[] }
  /** A thread that moderators have locked. */
  | { readonly kind: 'locked' }
  /** The bot has been put into a time-out. */
  | { readonly kind: 'timeout' }
  /** Discord refused, and nothing that the bot knows explains it. */
  | { readonly kind: 'refused'; readonly code: number | string };

/** What the bot may do where a message stands. */
export interface Place {
  /** Null where it may write. */
  readonly closed: Closed | null;
  readonly mayEmbed: boolean;
  /** Replying to a message needs the right to read the channel's history. */
  readonly mayReadHistory: boolean;
}

const EVERYTHING: Place = { closed: null, mayEmbed: true, mayReadHistory: true };

/** What one message holds without embeds: 2000 characters in all. */
export const PLAIN_LIMITS: PageLimits = { statements: 4, characters: 1500, quotation: 300 };

const BITS: Readonly<Record<Right, bigint>> = {
  view: PermissionFlagsBits.ViewChannel,
  send: PermissionFlagsBits.SendMessages,
  sendInThreads: PermissionFlagsBits.SendMessagesInThreads,
};

/**
 * Asks the client's cache, which every change of a channel, role, thread or member reaches. Everything where nothing
 * is known: then Discord itself says what it does not allow.
 */
export function findPlace(channel: TextBasedChannel): Place {
  if (channel.isDMBased()) return EVERYTHING;
  const { me } = channel.guild.members;
  if (me === null) return EVERYTHING;
  const rights = channel.permissionsFor(me);
  return {
    closed: me.isCommunicationDisabled() ? { kind: 'timeout' } : whyClosed(channel, rights),
    mayEmbed: rights.has(PermissionFlagsBits.EmbedLinks),
    mayReadHistory: rights.has(PermissionFlagsBits.ReadMessageHistory),
  };
}

function whyClosed(channel: GuildTextBasedChannel, rights: Readonly<PermissionsBitField>): Closed | null {
  const needed: readonly Right[] = ['view', channel.isThread() ? 'sendInThreads' : 'send'];
  const missing = needed.filter((right) => !rights.has(BITS[right]));
  if (missing.length > 0) return { kind: 'rights', missing };
  const locked = channel.isThread() && channel.locked === true;
  return locked && !rights.has(PermissionFlagsBits.ManageThreads) ? { kind: 'locked' } : null;
}
