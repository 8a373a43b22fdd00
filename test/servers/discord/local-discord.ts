import { isJson, type Json } from './form.ts';
import { Gateway, UNPRIVILEGED } from './gateway.ts';
import { AUTOCOMPLETE, COMMAND, COMPONENT, type LocalInteraction } from './interactions.ts';
import { channelPayload, guildPayload, memberPayload, messagePayload, userPayload } from './payloads.ts';
import { type Call, RestServer } from './rest-server.ts';
import { createSnowflake } from './snowflake.ts';
import { announce, announceDeletion, type State } from './state.ts';
import {
  addChannel,
  addGuild,
  addUser,
  createWorld,
  directChannel,
  type LocalChannel,
  type LocalGuild,
  type LocalMessage,
  type LocalUser,
  THREAD,
} from './world.ts';

export interface LocalDiscordOptions {
  readonly token?: string;
  /** The intents that are switched on in the application; all that are not privileged when absent. */
  readonly allowedIntents?: number;
  readonly messageLimit?: { readonly count: number; readonly ms: number };
}

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
}

/** A command option as the gateway sends it. */
export interface CommandOption {
  readonly name: string;
  readonly value: string | boolean | number;
  readonly focused?: boolean;
}

const OPTION_TYPE: Readonly<Record<string, number>> = { string: 3, boolean: 5, number: 4 };

const WAIT_MS = 20_000;

/** Discord on a loopback port: REST, gateway, and the hands of its users. */
export class LocalDiscord {
  readonly token: string;
  readonly guild: LocalGuild;
  readonly channel: LocalChannel;
  readonly user: LocalUser;
  readonly calls: Call[] = [];
  readonly state: State;
  readonly #rest: RestServer;
  readonly #waiting = new Set<() => void>();
  #ahead = 0;

  private constructor(options: LocalDiscordOptions) {
    this.token = options.token ?? 'local-discord-token';
    const world = createWorld();
    const gateway = new Gateway({
      token: this.token,
      heartbeatMs: 41_250,
      allowedIntents: options.allowedIntents ?? UNPRIVILEGED,
      url: () => this.#gatewayUrl,
      ready: () => ({
        v: 10,
        user: userPayload(world.bot),
        guilds: this.#botGuilds().map((guild) => ({ id: guild.id, unavailable: true })),
        application: { id: world.bot.id, flags: 0 },
      }),
      guilds: () => this.#botGuilds().map((guild) => guildPayload(guild, world)),
    });
    this.state = {
      world,
      gateway,
      interactions: new Map(),
      nonces: new Map(),
      pings: [],
      swallowedEmbeds: [],
      now: () => Date.now() + this.#ahead,
    };
    this.guild = addGuild(world, 'Redaktion');
    this.channel = addChannel(world, { guildId: this.guild.id, name: 'nachrichten' });
    this.user = addUser(world);
    this.#rest = new RestServer(
      this.state,
      {
        token: this.token,
        messageLimit: options.messageLimit ?? null,
        gatewayUrl: () => this.#gatewayUrl,
        onCall: (call) => {
          this.calls.push(call);
          this.#wake();
        },
      },
      (server) => gateway.attach(server),
    );
  }

  static async start(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
    const discord = new LocalDiscord(options);
    await discord.#rest.listen();
    return discord;
  }

  /** The value of DISCORD_API_URL. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.#rest.port}/api`;
  }

  get #gatewayUrl(): string {
    return `ws://127.0.0.1:${this.#rest.port}/gateway`;
  }

  get bot(): LocalUser {
    return this.state.world.bot;
  }

  get mention(): string {
    return `<@${this.bot.id}>`;
  }

  #botGuilds(): readonly LocalGuild[] {
    return [...this.state.world.guilds.values()].filter((guild) => guild.botIsMember);
  }

  // People and places.

  addUser(options: Partial<Omit<LocalUser, 'id'>> = {}): LocalUser {
    return addUser(this.state.world, options);
  }

  /** A guild with one channel. Without the bot as member, only a user's own installation reaches it. */
  addGuild(name: string, botIsMember = true): LocalChannel {
    const guild = addGuild(this.state.world, name, botIsMember);
    const channel = addChannel(this.state.world, { guildId: guild.id });
    if (botIsMember) this.#dispatch('GUILD_CREATE', guildPayload(guild, this.state.world));
    return channel;
  }

  addChannel(options: Partial<Omit<LocalChannel, 'id' | 'deleted'>> = {}): LocalChannel {
    const channel = addChannel(this.state.world, { guildId: this.guild.id, ...options });
    const type = channel.type === THREAD ? 'THREAD_CREATE' : 'CHANNEL_CREATE';
    this.#dispatch(type, channelPayload(channel, this.state.world));
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
    if (!silently) this.#dispatch('CHANNEL_UPDATE', channelPayload(channel, this.state.world));
  }

  // What users do.

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
    const values = options.map((option) => ({ ...option, type: OPTION_TYPE[typeof option.value] ?? 3 }));
    const nested = sub === undefined ? values : [{ name: sub, type: 1, options: values }];
    return this.#interact(COMMAND, { id: createSnowflake(), name, type: 1, options: nested }, acting);
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
    this.#dispatch('INTERACTION_CREATE', {
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
      context: guild === undefined ? 1 : 0,
      entitlements: [],
      attachment_size_limit: 10_485_760,
      data,
      ...who,
      ...(source === undefined ? {} : { message: this.#sourcePayload(source) }),
    });
    return interaction;
  }

  #sourcePayload(source: LocalMessage): Json {
    const payload = messagePayload(source, this.state.world);
    return source.privateFor === null ? payload : { ...payload, flags: 64 };
  }

  #dispatch(type: string, data: Json): void {
    this.state.gateway.dispatch(type, () => data);
  }

  // What users see.

  /** What stands in a channel for a user, oldest first. */
  shown(channel: LocalChannel = this.channel, user: LocalUser = this.user): readonly LocalMessage[] {
    return [...this.state.world.messages.values()].filter(
      (message) =>
        message.channelId === channel.id &&
        !message.deleted &&
        (message.privateFor === null || message.privateFor === user.id),
    );
  }

  /** The bot's messages in a channel that everyone sees. */
  posted(channel: LocalChannel = this.channel): readonly LocalMessage[] {
    return this.shown(channel).filter(
      (message) => message.authorId === this.bot.id && message.privateFor === null,
    );
  }

  repliesTo(question: LocalMessage): readonly LocalMessage[] {
    const channel = this.state.world.channels.get(question.channelId);
    return this.posted(channel).filter((message) => message.referenceId === question.id);
  }

  /** Waits for the bot's reply to a message. */
  async replyTo(question: LocalMessage): Promise<LocalMessage> {
    return this.until(() => this.repliesTo(question)[0]);
  }

  /** Waits for the first answer to an interaction that says something. */
  async answerTo(interaction: LocalInteraction): Promise<LocalMessage> {
    return this.until(() => this.state.world.messages.get(interaction.originalId ?? ''));
  }

  /** Waits for the first message that follows the first answer. */
  async followUpTo(interaction: LocalInteraction): Promise<LocalMessage> {
    return this.until(() => this.state.world.messages.get(interaction.followUpIds[0] ?? ''));
  }

  /** Waits for the suggestions of an autocomplete. */
  async choicesOf(interaction: LocalInteraction): Promise<readonly Json[]> {
    return this.until(() => interaction.choices);
  }

  buttons(message: LocalMessage): readonly Json[] {
    const rows = Array.isArray(message.body.components) ? message.body.components.filter(isJson) : [];
    return rows.flatMap((row) => (Array.isArray(row.components) ? row.components.filter(isJson) : []));
  }

  embeds(message: LocalMessage): readonly Json[] {
    return Array.isArray(message.body.embeds) ? message.body.embeds.filter(isJson) : [];
  }

  /** All that a message says, embeds and content, as one text. */
  text(message: LocalMessage): string {
    const embeds = this.embeds(message).flatMap((embed) => [
      isJson(embed.author) ? embed.author.name : null,
      embed.title,
      embed.description,
      ...(Array.isArray(embed.fields) ? embed.fields.filter(isJson) : []).flatMap((field) => [
        field.name,
        field.value,
      ]),
      isJson(embed.footer) ? embed.footer.text : null,
    ]);
    return [message.body.content, ...embeds].filter((part) => typeof part === 'string').join('\n');
  }

  /** Waits until something is there; looks after every call and event. */
  async until<T>(find: () => T | null | undefined, ms = WAIT_MS): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = find();
        if (found === null || found === undefined) return;
        clearTimeout(timer);
        clearInterval(poll);
        this.#waiting.delete(look);
        resolve(found);
      };
      const timer = setTimeout(() => {
        clearInterval(poll);
        this.#waiting.delete(look);
        reject(new Error(`did not happen within ${ms} ms: ${find.toString()}`));
      }, ms);
      const poll = setInterval(look, 50);
      this.#waiting.add(look);
      look();
    });
  }

  #wake(): void {
    for (const look of [...this.#waiting]) look();
  }

  // What went wrong.

  /** Calls that Discord would have refused, apart from the answers a test arranged. */
  get refused(): readonly Call[] {
    return this.calls.filter((call) => call.status >= 400 && !call.arranged);
  }

  /** Interactions whose user saw "The application did not respond". */
  get unanswered(): readonly LocalInteraction[] {
    return [...this.state.interactions.values()].filter((one) => one.callback === null);
  }

  // Faults on purpose.

  /** Answers the next matching calls with this instead of doing what they ask. */
  arrange(
    method: string,
    path: RegExp,
    status: number,
    json: Json,
    options: { readonly times?: number; readonly headers?: Readonly<Record<string, string>> } = {},
  ): void {
    const { times = 1, headers = {} } = options;
    this.#rest.arranged.push({ method, path, status, json, headers, times });
  }

  /** Moves Discord's clock ahead, so that tokens of interactions grow old. */
  passTime(ms: number): void {
    this.#ahead += ms;
  }

  /** Nobody listens any more; what happens meanwhile waits for a resume. */
  async goDown(): Promise<void> {
    this.state.gateway.drop();
    await this.#rest.stop();
  }

  async comeBack(): Promise<void> {
    await this.#rest.listen();
  }

  /** Closes the gateway connections with a code, as a restart of Discord's side does. */
  dropConnections(code: number): void {
    this.state.gateway.drop(code);
  }

  async stop(): Promise<void> {
    this.state.gateway.close();
    await this.#rest.stop();
  }
}
