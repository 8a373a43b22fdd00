import type { Json } from './form.ts';
import { INVITED, permissions } from './permissions.ts';
import { createSnowflake } from './snowflake.ts';

export interface LocalUser {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  /** Discord's permission bits of this member in every channel. */
  readonly permissions: bigint;
  /** Ids of this member's roles. */
  readonly roles?: readonly string[];
  /** The language of this user's client. */
  readonly locale: string;
  /** False when the user takes no direct messages from the bot. */
  open: boolean;
}

export const TEXT = 0;
export const DIRECT = 1;
export const THREAD = 11;

export interface LocalChannel {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly guildId: string | null;
  readonly parentId: string | null;
  /** The user on the other side of a direct message. */
  readonly recipientId: string | null;
  /** What the bot may do here. */
  botPermissions: bigint;
  locked: boolean;
  deleted: boolean;
}

export interface LocalGuild {
  readonly id: string;
  readonly name: string;
  /** False for a guild where only the application is installed by a user. */
  readonly botIsMember: boolean;
}

export interface LocalMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  /** Set for a message only this user sees. */
  readonly privateFor: string | null;
  /** Set for a message that has come through a webhook or an interaction. */
  readonly webhookId: string | null;
  readonly createdAt: number;
  readonly referenceId: string | null;
  readonly mentionsEveryone: boolean;
  readonly mentionedUsers: readonly string[];
  readonly mentionedRoles: readonly string[];
  /** content, embeds, components, flags. */
  body: Json;
  deleted: boolean;
  edits: number;
}

/** Everything the local Discord knows. */
export interface World {
  readonly bot: LocalUser;
  readonly users: Map<string, LocalUser>;
  readonly guilds: Map<string, LocalGuild>;
  readonly channels: Map<string, LocalChannel>;
  readonly messages: Map<string, LocalMessage>;
  /** Command definitions by scope: `global` or a guild id. */
  readonly commands: Map<string, readonly Json[]>;
}

const MEMBER =
  permissions.viewChannel |
  permissions.sendMessages |
  permissions.sendMessagesInThreads |
  permissions.readMessageHistory;

export function createWorld(): World {
  const bot: LocalUser = {
    id: createSnowflake(),
    name: 'quelle',
    bot: true,
    permissions: INVITED,
    locale: 'de',
    open: true,
  };
  return {
    bot,
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
  };
}

export function addUser(world: World, options: Partial<Omit<LocalUser, 'id'>> = {}): LocalUser {
  const user: LocalUser = {
    id: createSnowflake(),
    name: `leserin${world.users.size}`,
    bot: false,
    permissions: MEMBER,
    locale: 'de',
    open: true,
    ...options,
  };
  world.users.set(user.id, user);
  return user;
}

export function addGuild(world: World, name: string, botIsMember = true): LocalGuild {
  const guild: LocalGuild = { id: createSnowflake(), name, botIsMember };
  world.guilds.set(guild.id, guild);
  return guild;
}

export function addChannel(
  world: World,
  options: Partial<Omit<LocalChannel, 'id' | 'deleted'>> = {},
): LocalChannel {
  const channel: LocalChannel = {
    id: createSnowflake(),
    type: TEXT,
    name: `kanal-${world.channels.size}`,
    guildId: null,
    parentId: null,
    recipientId: null,
    botPermissions: INVITED,
    locked: false,
    deleted: false,
    ...options,
  };
  world.channels.set(channel.id, channel);
  return channel;
}

/** The direct channel between the bot and a user; made on the first call. */
export function directChannel(world: World, user: LocalUser): LocalChannel {
  const known = [...world.channels.values()].find((channel) => channel.recipientId === user.id);
  return known ?? addChannel(world, { type: DIRECT, name: '', recipientId: user.id });
}
