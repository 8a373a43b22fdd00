import { type Client, Events } from 'discord.js';

/**
 * Calls back with a server's id whenever something in it changes that decides what the bot may write, before anybody
 * can have asked anew.
 */
export function watchRights(client: Client, changed: (guildId: string) => void): void {
  client.on(Events.ChannelUpdate, (channel) => {
    if (!channel.isDMBased()) changed(channel.guildId);
  });
  client.on(Events.ThreadUpdate, ({ guildId }) => changed(guildId));
  client.on(Events.GuildMemberUpdate, ({ id, guild }) => {
    if (id === client.user?.id) changed(guild.id);
  });
  client.on(Events.GuildRoleCreate, ({ guild }) => changed(guild.id));
  client.on(Events.GuildRoleUpdate, (_old, { guild }) => changed(guild.id));
  client.on(Events.GuildRoleDelete, ({ guild }) => changed(guild.id));
}
