import { isJson, type Json } from './form.ts';
import { AUTOCOMPLETE, COMMAND, COMPONENT, type LocalInteraction, MODAL_SUBMIT } from './interactions.ts';
import {
  botRoleId,
  channelPayload,
  everyoneRole,
  guildPayload,
  memberPayload,
  messagePayload,
  userPayload,
} from './payloads.ts';
import { SeenDiscord } from './seen-discord.ts';
import { createSnowflake } from './snowflake.ts';
import { announce, announceDeletion } from './state.ts';
import {
  addChannel,
  addGuild,
  addUser,
  directChannel,
  type LocalChannel,
  type LocalMessage,
  type LocalUser,
  THREAD,
} from './world.ts';

/** How a user writes: where, who, in reply to what. */
export interface Saying {
  readonly channel?: LocalChannel;
  readonly user?: LocalUser;
  readonly replyTo?: LocalMessage;
  /** A reply mentions its author unless the writer switches it off. */
  readonly ping?: boolean;
  readonly webhook?: boolean;
  /** The message is gone again before the bot can answer. */
  readonly deletedAtOnce?: boolean;
}

/** Who uses a command or button, and where. */
export interface Acting {
  readonly channel?: LocalChannel;
  readonly user?: LocalUser;
  readonly locale?: string;
  /** In a conversation between people, to which the bot does not belong. */
  readonly amongPeople?: boolean;
  /** Makes the event what another server than Discord's sends. */
  readonly odd?: (payload: Json) => Json;
}

/** A file given along with a command. */
export interface AttachedFile {
  readonly filename: string;
  readonly size: number;
  readonly url: string;
}

/** A command option as the gateway sends it. */
export interface CommandOption {
  readonly name: string;
  readonly value: string | boolean | number | AttachedFile;
  readonly focused?: boolean;
}

const OPTION_TYPE: Readonly<Record<string, number>> = { string: 3, boolean: 5, number: 4 };

/** What people do in Discord. */
export class UsedDiscord extends SeenDiscord {
  addUser(options: Partial<Omit<LocalUser, 'id'>> = {}): LocalUser {
    return addUser(this.state.world, options);
  }

  /** A guild with one channel. Without the bot as member, only a user's own installation reaches it. */
  addGuild(name: string, botIsMember = true): LocalChannel {
    const guild = addGuild(this.state.world, name, botIsMember);
    const channel = addChannel(this.state.world, { guildId: guild.id });
    if (botIsMember) this.dispatch('GUILD_CREATE', guildPayload(guild, this.state.world));
    return channel;
  }

  addChannel(options: Partial<Omit<LocalChannel, 'id' | 'deleted'>> = {}): LocalChannel {
    const channel = addChannel(this.state.world, { guildId: this.guild.id, ...options });
    const type = channel.type === THREAD ? 'THREAD_CREATE' : 'CHANNEL_CREATE';
    this.dispatch(type, channelPayload(channel, this.state.world));
    return channel;
  }

  addThread(parent: LocalChannel = this.channel): LocalChannel {
    return this.addChannel({ type: THREAD, parentId: parent.id, guildId: parent.guildId });
  }

  direct(user: LocalUser = this.user): LocalChannel {
    return directChannel(this.state.world, user);
  }

  /** Changes what the bot may do in a channel; the bot is told unless `silently`. */
  permit(channel: LocalChannel, bits: bigint, silently = false): void {
    channel.botPermissions = bits;
    if (!silently) this.dispatch('CHANNEL_UPDATE', channelPayload(channel, this.state.world));
  }

  /** The markup of a mention of the bot's own role. */
  get roleMention(): string {
    return `<@&${botRoleId(this.state.world)}>`;
  }

  /** Opens a locked thread again; the bot is told. */
  unlock(thread: LocalChannel): void {
    thread.locked = false;
    this.dispatch('THREAD_UPDATE', channelPayload(thread, this.state.world));
  }

  /** Somebody changes a role of the guild: nothing that concerns what the bot may do. */
  changeRole(): void {
    const { id } = this.guild;
    this.dispatch('GUILD_ROLE_UPDATE', { guild_id: id, role: everyoneRole(this.guild) });
  }

  /** A role of the guild; its id. The bot is told. */
  addRole(name: string): string {
    const id = createSnowflake();
    const role = { ...everyoneRole(this.guild), id, name, position: 1 };
    this.dispatch('GUILD_ROLE_CREATE', { guild_id: this.guild.id, role });
    return id;
  }

  /** Changes the bot as a member of the guild: its time-out, in milliseconds since 1970. */
  changeBot({ timeoutUntil }: { readonly timeoutUntil: number | null }): void {
    const until = timeoutUntil === null ? null : new Date(timeoutUntil).toISOString();
    const member = { ...memberPayload(this.bot), communication_disabled_until: until };
    this.dispatch('GUILD_MEMBER_UPDATE', { guild_id: this.guild.id, ...member });
  }

  say(text: string, saying: Saying = {}): LocalMessage {
    const { channel = this.channel, user = this.user, replyTo } = saying;
    const users = [...text.matchAll(/<@!?(\d+)>/g)].map((match) => match[1] ?? '');
    const pinged = replyTo !== undefined && saying.ping !== false ? [replyTo.authorId] : [];
    const message: LocalMessage = {
      id: createSnowflake(),
      channelId: channel.id,
      authorId: user.id,
      privateFor: null,
      webhookId: saying.webhook === true ? createSnowflake() : null,
      referenceId: replyTo?.id ?? null,
      createdAt: this.state.now(),
      mentionsEveryone: /@(?:everyone|here)\b/.test(text),
      mentionedUsers: [...new Set([...users, ...pinged])],
      mentionedRoles: [...text.matchAll(/<@&(\d+)>/g)].map((match) => match[1] ?? ''),
      body: { content: text },
      deleted: saying.deletedAtOnce === true,
      edits: 0,
    };
    this.state.world.messages.set(message.id, message);
    announce(this.state, 'MESSAGE_CREATE', message);
    if (message.deleted) announceDeletion(this.state, message);
    return message;
  }

  /** The gateway may deliver the same message twice. */
  repeat(message: LocalMessage): void {
    announce(this.state, 'MESSAGE_CREATE', message);
  }

  edit(message: LocalMessage, text: string): void {
    message.body = { ...message.body, content: text };
    message.edits += 1;
    announce(this.state, 'MESSAGE_UPDATE', message);
  }

  remove(message: LocalMessage): void {
    message.deleted = true;
    announceDeletion(this.state, message);
  }

  /** Uses a chat command; `sub` names a sub-command. */
  slash(
    name: string,
    options: readonly CommandOption[],
    acting: Acting = {},
    sub?: string,
  ): LocalInteraction {
    const files: Record<string, Json> = {};
    const values = options.map((option) => {
      const { value } = option;
      if (typeof value !== 'object') return { ...option, type: OPTION_TYPE[typeof value] ?? 3 };
      const id = createSnowflake();
      files[id] = { id, proxy_url: value.url, ...value };
      return { ...option, type: 11, value: id };
    });
    const nested = sub === undefined ? values : [{ name: sub, type: 1, options: values }];
    const data = { id: createSnowflake(), name, type: 1, options: nested, resolved: { attachments: files } };
    return this.#interact(COMMAND, data, acting);
  }

  /** Types into an option of a chat command. */
  type(name: string, options: readonly CommandOption[], acting: Acting = {}, sub?: string): LocalInteraction {
    const values = options.map((option) => ({ ...option, type: OPTION_TYPE[typeof option.value] ?? 3 }));
    const nested = sub === undefined ? values : [{ name: sub, type: 1, options: values }];
    return this.#interact(AUTOCOMPLETE, { id: createSnowflake(), name, type: 1, options: nested }, acting);
  }

  /** Uses a command of a message's context menu. */
  menu(name: string, message: LocalMessage, acting: Acting = {}): LocalInteraction {
    const resolved = { messages: { [message.id]: messagePayload(message, this.state.world) } };
    return this.#interact(
      COMMAND,
      { id: createSnowflake(), name, type: 3, target_id: message.id, resolved },
      acting,
    );
  }

  /** Presses the button with this label on a message. */
  press(message: LocalMessage, label: string, acting: Acting = {}): LocalInteraction {
    const button = this.buttons(message).find((one) => one.label === label);
    if (button === undefined) throw new Error(`no button "${label}" on message ${message.id}`);
    return this.pressId(message, String(button.custom_id), acting);
  }

  /** Presses a button by its custom id, also one that the message does not carry any more. */
  pressId(message: LocalMessage, customId: string, acting: Acting = {}): LocalInteraction {
    const channel = this.state.world.channels.get(message.channelId) ?? this.channel;
    return this.#interact(
      COMPONENT,
      { custom_id: customId, component_type: 2 },
      { channel, ...acting },
      message,
    );
  }

  /** Waits for the form that a pressed button opens. */
  async formOf(pressed: LocalInteraction): Promise<Json> {
    return this.until(() => pressed.modal);
  }

  /** Sends a form that a button has opened, with a text in each of its inputs. */
  submit(form: Json, text: string, message: LocalMessage, acting: Acting = {}): LocalInteraction {
    const channel = this.state.world.channels.get(message.channelId) ?? this.channel;
    const rows = (Array.isArray(form.components) ? form.components.filter(isJson) : []).map((row, index) => ({
      type: 1,
      id: 2 * index + 1,
      components: (Array.isArray(row.components) ? row.components.filter(isJson) : []).map((input) => ({
        type: 4,
        id: 2 * index + 2,
        custom_id: input.custom_id,
        value: text,
      })),
    }));
    const data = { custom_id: form.custom_id, components: rows };
    return this.#interact(MODAL_SUBMIT, data, { channel, ...acting }, message);
  }

  #interact(type: number, data: Json, acting: Acting, source?: LocalMessage): LocalInteraction {
    const { channel = this.channel, user = this.user } = acting;
    const interaction: LocalInteraction = {
      id: createSnowflake(),
      token: `i${createSnowflake()}`,
      type,
      userId: user.id,
      channelId: channel.id,
      createdAt: this.state.now(),
      sourceId: source?.id ?? null,
      callback: null,
      private: false,
      originalId: null,
      withdrawn: false,
      followUpIds: [],
      choices: null,
      modal: null,
    };
    this.state.interactions.set(interaction.id, interaction);
    const guild = channel.guildId === null ? undefined : this.state.world.guilds.get(channel.guildId);
    const who =
      guild === undefined
        ? { user: userPayload(user) }
        : {
            guild_id: guild.id,
            guild_locale: 'de',
            member: { ...memberPayload(user), permissions: user.permissions.toString() },
          };
    const payload: Json = {
      id: interaction.id,
      application_id: this.bot.id,
      type,
      token: interaction.token,
      version: 1,
      channel_id: channel.id,
      channel: channelPayload(channel, this.state.world),
      locale: acting.locale ?? user.locale,
      app_permissions: channel.botPermissions.toString(),
      authorizing_integration_owners: guild?.botIsMember === false ? { 1: user.id } : { 0: guild?.id ?? '0' },
      context: acting.amongPeople === true ? 2 : guild === undefined ? 1 : 0,
      entitlements: [],
      attachment_size_limit: 10_485_760,
      data,
      ...who,
      ...(source === undefined ? {} : { message: this.#sourcePayload(source) }),
    };
    this.dispatch('INTERACTION_CREATE', acting.odd?.(payload) ?? payload);
    return interaction;
  }

  #sourcePayload(source: LocalMessage): Json {
    const payload = messagePayload(source, this.state.world);
    return source.privateFor === null ? payload : { ...payload, flags: 64 };
  }

  protected dispatch(type: string, data: Json): void {
    this.state.gateway.dispatch(type, () => data);
  }
}
