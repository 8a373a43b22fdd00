import { type Client, Events, GatewayCloseCodes, type Interaction, OAuth2Scopes } from 'discord.js';
import type { DiscordSettings } from '../../config/config-values.ts';
import type { CorrectionPoster } from '../../digest/correction-poster.ts';
import type { DigestPoster } from '../../digest/digest-poster.ts';
import type { Chat, ChatLogger, ChatState, Newsroom, NoteShown, Respond } from '../chat.ts';
import { OpenAnswers } from '../open-answers.ts';
import { Seen } from '../seen.ts';
import { answerInteraction } from './answer-interaction.ts';
import { answerMessage } from './answer-message.ts';
import { connect, createClient, disconnect } from './connect.ts';
import type { Connection } from './connection.ts';
import { createCorrectionPoster, createDiscordPoster } from './discord-poster.ts';
import { guardPackets } from './guard-packets.ts';
import { isUsed } from './read-interaction.ts';
import { RefusalMemory } from './refusal-memory.ts';
import { refuseInteraction } from './refuse-interaction.ts';
import { ReplyChains } from './reply-chains.ts';
import { type ShardState, ShardStates } from './shard-states.ts';
import { suggestNames } from './suggest-names.ts';
import { watchRights } from './watch-rights.ts';

/** ViewChannel, SendMessages, SendMessagesInThreads, EmbedLinks, ReadMessageHistory. */
export const PERMISSIONS = 274_877_991_936n;
const PATIENCE_AT_STOP = 8_000;

export interface DiscordChatOptions {
  readonly settings: Pick<DiscordSettings, 'token' | 'apiUrl'>;
  readonly respond: Respond;
  readonly newsroom: Pick<Newsroom, 'speakers' | 'sources'>;
  readonly logger: ChatLogger;
  /** Told what a message shows to a channel; absent: nobody is. */
  readonly noteShown?: NoteShown;
  /** Milliseconds that never go back; those of the process when absent. */
  readonly ticks?: () => number;
}

/** The chat on Discord with discord.js: mentions, direct messages, commands, buttons. */
export function createDiscordChat(options: DiscordChatOptions): Chat {
  return new DiscordChat(options);
}

class DiscordChat implements Chat {
  readonly name = 'discord';
  readonly packages = ['discord.js', '@discordjs/', 'ws', 'undici'];
  readonly poster: DigestPoster;
  readonly corrections: CorrectionPoster;
  readonly #options: DiscordChatOptions;
  readonly #chains = new ReplyChains();
  readonly #ticks: () => number;
  readonly #refusals: RefusalMemory;
  readonly #hinted = new Seen();
  readonly #open = new OpenAnswers();
  #stopping = new AbortController();
  #client: Client | null = null;
  #state: ChatState = 'stopped';

  constructor(options: DiscordChatOptions) {
    this.#options = options;
    const client = () => (this.#client?.isReady() ? this.#client : null);
    this.poster = createDiscordPoster(client);
    this.corrections = createCorrectionPoster(client);
    this.#ticks = options.ticks ?? (() => performance.now());
    this.#refusals = new RefusalMemory(this.#ticks);
  }

  state(): ChatState {
    return this.#state;
  }

  isReady(): boolean {
    return this.#state === 'ready';
  }

  async start(): Promise<void> {
    this.#state = 'connecting';
    this.#stopping = new AbortController();
    const { apiUrl, token } = this.#options.settings;
    const { signal } = this.#stopping;
    const client = createClient(apiUrl, signal);
    this.#client = client;
    this.#watch(client);
    try {
      this.#logInvitation(await connect(client, token, signal));
      this.#state = 'ready';
    } catch (error) {
      if (!signal.aborted) this.#state = 'failed';
      this.#client = null;
      this.#stopping.abort();
      await disconnect(client);
      throw error;
    }
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    this.#state = 'stopped';
    if (client === null) return;
    client.removeAllListeners(Events.MessageCreate);
    client.removeAllListeners(Events.InteractionCreate);
    await this.#open.settle(PATIENCE_AT_STOP);
    this.#stopping.abort();
    await disconnect(client);
  }

  #watch(client: Client): void {
    client.on(Events.MessageCreate, (message) =>
      this.#run('Nachricht', (connection) => answerMessage(message, connection)),
    );
    client.on(Events.InteractionCreate, (interaction) =>
      this.#run('Interaktion', (connection) => this.#interact(interaction, connection)),
    );
    guardPackets(client, (packet, error) => {
      this.#options.logger.error({ err: error, event: String(packet.t) }, 'ein Ereignis war nicht zu lesen');
      void refuseInteraction(client, packet);
    });
    watchRights(client, (guildId) => this.#refusals.forgetPauses(guildId));
    // Without a listener an error event ends the process.
    client.on(Events.Error, (error) => this.#log('Fehler des Clients', error));
    client.on(Events.ShardError, (error) => this.#log('Fehler der Verbindung', error));
    const shards = new ShardStates();
    const change = (id: number, state: ShardState): void => this.#change(client, shards.change(id, state));
    client.on(Events.ShardReconnecting, (id) => change(id, 'connecting'));
    client.on(Events.ShardResume, (id) => change(id, 'ready'));
    client.on(Events.ShardReady, (id) => change(id, 'ready'));
    client.on(Events.ShardDisconnect, ({ code }, id) => {
      change(id, 'failed');
      const reason = GatewayCloseCodes[code] ?? 'unknown';
      this.#options.logger.error({ code, reason }, 'Discord hat die Verbindung endgültig beendet');
    });
  }

  /** Only while connected: what the start itself ends in is said by `start`. */
  #change(client: Client, state: ChatState): void {
    if (this.#client !== client || !client.isReady()) return;
    this.#state = state;
  }

  #interact(interaction: Interaction, connection: Connection): Promise<void> {
    if (interaction.isAutocomplete()) return suggestNames(interaction, connection);
    return isUsed(interaction) ? answerInteraction(interaction, connection) : Promise.resolve();
  }

  /** Runs one answer to its end; what goes wrong in it is logged and stays its own. */
  #run(what: string, answer: (connection: Connection) => Promise<void>): void {
    const botId = this.#client?.user?.id;
    if (botId === undefined) return;
    const { respond, newsroom, logger, noteShown = () => {} } = this.#options;
    const connection: Connection = {
      respond,
      newsroom,
      logger,
      noteShown,
      botId,
      chains: this.#chains,
      refusals: this.#refusals,
      hinted: this.#hinted,
      ticks: this.#ticks,
      stopping: this.#stopping.signal,
    };
    this.#open
      .run(() => answer(connection))
      .catch((error: unknown) => this.#log(`${what} ließ sich nicht beantworten`, error));
  }

  #log(message: string, error: unknown): void {
    this.#options.logger.error({ err: error }, message);
  }

  #logInvitation(client: Client<true>): void {
    const scopes = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands];
    const invitation = client.generateInvite({ scopes, permissions: PERMISSIONS });
    const guilds = client.guilds.cache.size;
    const servers = guilds === 1 ? 'einem Server' : `${guilds} Servern`;
    this.#options.logger.info({ guilds }, `Eingeladen in ${servers} → ${invitation}`);
  }
}
