import type { Json } from './form.ts';
import { INVITED } from './permissions.ts';
import {
  DIRECT,
  type LocalChannel,
  type LocalGuild,
  type LocalMessage,
  type LocalUser,
  THREAD,
  type World,
} from './world.ts';

const JOINED = '2026-01-01T00:00:00.000Z';
const ALL = (1n << 53n) - 1n;

export const userPayload = (user: LocalUser): Json => ({
  id: user.id,
  username: user.name,
  discriminator: '0',
  global_name: user.bot ? null : user.name,
  avatar: null,
  bot: user.bot,
  flags: 0,
});

const membership: Json = {
  roles: [],
  joined_at: JOINED,
  deaf: false,
  mute: false,
  flags: 0,
  avatar: null,
  nick: null,
};

export const memberPayload = (user: LocalUser): Json => ({
  user: userPayload(user),
  ...membership,
  roles: [...(user.roles ?? [])],
});

/** A channel as the gateway and REST show it; the bot's rights are an overwrite for the bot alone. */
export function channelPayload(channel: LocalChannel, world: World): Json {
  const base = { id: channel.id, type: channel.type, last_message_id: null, flags: 0 };
  const recipient = channel.recipientId === null ? undefined : world.users.get(channel.recipientId);
  if (channel.type === DIRECT) return { ...base, recipients: recipient ? [userPayload(recipient)] : [] };
  const inGuild = { ...base, guild_id: channel.guildId, name: channel.name, parent_id: channel.parentId };
  if (channel.type === THREAD) {
    return {
      ...inGuild,
      owner_id: world.bot.id,
      message_count: 0,
      member_count: 1,
      rate_limit_per_user: 0,
      thread_metadata: {
        archived: channel.locked,
        locked: channel.locked,
        auto_archive_duration: 1440,
        archive_timestamp: JOINED,
      },
    };
  }
  const { botPermissions: allow } = channel;
  return {
    ...inGuild,
    position: 0,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: [
      { id: world.bot.id, type: 1, allow: allow.toString(), deny: (ALL & ~allow).toString() },
    ],
  };
}

export const everyoneRole = (guild: LocalGuild): Json => ({
  id: guild.id,
  name: '@everyone',
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  position: 0,
  permissions: INVITED.toString(),
  managed: false,
  mentionable: false,
  flags: 0,
});

/** The role that Discord makes for a bot when it is invited: it bears the bot's name. */
export const botRole = (world: World): Json => ({
  ...everyoneRole({ id: botRoleId(world), name: '', botIsMember: true }),
  name: world.bot.name,
  position: 1,
  managed: true,
  mentionable: true,
  tags: { bot_id: world.bot.id },
});

/** An id of its own, made from that of the bot. */
export const botRoleId = (world: World): string => String(BigInt(world.bot.id) - 1n);

/** A guild with all the lists discord.js walks over. */
export function guildPayload(guild: LocalGuild, world: World): Json {
  const channels = [...world.channels.values()].filter((one) => one.guildId === guild.id && !one.deleted);
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: [...world.users.values()].find((user) => !user.bot)?.id ?? world.bot.id,
    afk_channel_id: null,
    afk_timeout: 300,
    application_id: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    preferred_locale: 'de',
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    vanity_url_code: null,
    joined_at: JOINED,
    large: false,
    unavailable: false,
    member_count: world.users.size,
    roles: [everyoneRole(guild), botRole(world)],
    channels: channels.filter((one) => one.type !== THREAD).map((one) => channelPayload(one, world)),
    threads: channels.filter((one) => one.type === THREAD).map((one) => channelPayload(one, world)),
    members: [memberPayload(world.bot)],
    emojis: [],
    features: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    stickers: [],
    soundboard_sounds: [],
  };
}

/** A message as its channel sees it. */
export function messagePayload(message: LocalMessage, world: World): Json {
  const author = world.users.get(message.authorId) ?? world.bot;
  const channel = world.channels.get(message.channelId);
  const guild = channel?.guildId ?? null;
  const mentions = message.mentionedUsers.flatMap((id) => {
    const user = world.users.get(id);
    return user === undefined ? [] : [userPayload(user)];
  });
  const reference =
    message.referenceId === null
      ? {}
      : {
          type: 19,
          message_reference: { type: 0, message_id: message.referenceId, channel_id: message.channelId },
          referenced_message: referencedPayload(message.referenceId, world),
        };
  return {
    id: message.id,
    channel_id: message.channelId,
    author: userPayload(author),
    content: '',
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.edits > 0 ? new Date(message.createdAt).toISOString() : null,
    tts: false,
    mention_everyone: message.mentionsEveryone,
    mentions,
    mention_roles: message.mentionedRoles,
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    type: 0,
    flags: 0,
    ...(message.webhookId === null ? {} : { webhook_id: message.webhookId }),
    ...(guild === null ? {} : { guild_id: guild, member: membership }),
    ...(channel === undefined ? {} : { channel_type: channel.type }),
    ...message.body,
    ...reference,
  };
}

function referencedPayload(id: string, world: World): Json | null {
  const message = world.messages.get(id);
  if (message === undefined || message.deleted) return null;
  return messagePayload({ ...message, referenceId: null }, world);
}
