import type { Json } from './form.ts';
import { Gateway, UNPRIVILEGED } from './gateway.ts';
import type { LocalInteraction } from './interactions.ts';
import { guildPayload, userPayload } from './payloads.ts';
import { type Call, RestServer } from './rest-server.ts';
import { UsedDiscord } from './used-discord.ts';
import { createWorld, type LocalGuild } from './world.ts';

export interface LocalDiscordOptions {
  readonly token?: string;
  /** The intents that are switched on in the application; all that are not privileged when absent. */
  readonly allowedIntents?: number;
  /** A gateway that takes connections and says nothing. */
  readonly silent?: boolean;
  /** How many shards Discord asks for; one when absent. */
  readonly shards?: number;
  readonly messageLimit?: { readonly count: number; readonly ms: number };
}

/** Discord on a loopback port: REST and gateway, what people do and see there, and faults on purpose. */
export class LocalDiscord extends UsedDiscord {
  readonly token: string;
  readonly calls: Call[] = [];
  readonly #rest: RestServer;
  #ahead = 0;

  private constructor({ token = 'local-discord-token', ...options }: LocalDiscordOptions) {
    const world = createWorld();
    const botGuilds = (): readonly LocalGuild[] =>
      [...world.guilds.values()].filter((guild) => guild.botIsMember);
    const gateway = new Gateway({
      token,
      heartbeatMs: 41_250,
      allowedIntents: options.allowedIntents ?? UNPRIVILEGED,
      silent: options.silent ?? false,
      url: () => this.#gatewayUrl,
      ready: () => ({
        v: 10,
        user: userPayload(world.bot),
        application: { id: world.bot.id, flags: 0 },
      }),
      guilds: () => botGuilds().map((guild) => guildPayload(guild, world)),
    });
    super({
      world,
      gateway,
      interactions: new Map(),
      nonces: new Map(),
      pings: [],
      swallowedEmbeds: [],
      now: () => Date.now() + this.#ahead,
    });
    this.token = token;
    this.#rest = new RestServer(
      this.state,
      {
        token,
        messageLimit: options.messageLimit ?? null,
        shards: options.shards ?? 1,
        gatewayUrl: () => this.#gatewayUrl,
        onCall: (call) => {
          this.calls.push(call);
          this.wake();
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

  /** Calls that Discord would have refused, apart from the answers a test arranged. */
  get refused(): readonly Call[] {
    return this.calls.filter((call) => call.status >= 400 && !call.arranged);
  }

  /** Interactions whose user saw "The application did not respond". */
  get unanswered(): readonly LocalInteraction[] {
    return [...this.state.interactions.values()].filter((one) => one.callback === null);
  }

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

  /** Does what the next matching call asks, and breaks the connection off instead of answering. */
  loseReceipt(method: string, path: RegExp): void {
    this.#rest.lost.push({ method, path });
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
  dropConnections(code: number, shard?: number): void {
    this.state.gateway.drop(code, shard);
  }

  async stop(): Promise<void> {
    this.state.gateway.close();
    await this.#rest.stop();
  }
}
