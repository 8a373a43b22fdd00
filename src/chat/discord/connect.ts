import { setTimeout as wait } from 'node:timers/promises';
import {
  Client,
  DefaultRestOptions,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  SimpleShardingStrategy,
} from 'discord.js';
import { QuelleError } from '../../errors.ts';
import { networkCode } from './retry-on-outage.ts';

/** None is privileged: Discord gives the content of direct messages and of messages that mention the bot. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];
const PATIENCE = 30_000;
const CLOSING = 2_000;
/** So many messages of a channel are kept: enough to see what a question replies to, and no archive of the channel. */
const MESSAGES = 10;

/** What holds the connections to the gateway (`WebSocketManager` of @discordjs/ws). */
type Gateways = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/**
 * A client that pings nobody, whatever it sends, and does not mind when the message it replies to is gone.
 * @param ended after it the client connects no more
 */
export function createClient(apiUrl: string | null, ended: AbortSignal): Client {
  return new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    shards: 'auto',
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: MESSAGES }),
    rest: { api: apiUrl ?? DefaultRestOptions.api },
    ws: { buildStrategy: (manager) => endReconnecting(manager, ended) },
  });
}

/**
 * discord.js 14 goes on connecting for ever when it is destroyed between two attempts (Discord is down), which keeps
 * the process alive. Each attempt asks for the session first: after the end it gets no answer.
 */
function endReconnecting(manager: Gateways, ended: AbortSignal): SimpleShardingStrategy {
  const { options } = manager;
  const { retrieveSessionInfo } = options;
  options.retrieveSessionInfo = (shardId) =>
    ended.aborted ? new Promise(() => {}) : retrieveSessionInfo(shardId);
  return new SimpleShardingStrategy(manager);
}

/**
 * Logs in and waits until the servers are there; after a failure the client is still to be destroyed.
 * @param ended gives up the attempt
 * @throws QuelleError `platform` when the token or the intents are refused, `unreachable` when nobody answers
 */
export async function connect(client: Client, token: string, ended: AbortSignal): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  const done = new AbortController();
  const patience = AbortSignal.any([ended, done.signal]);
  try {
    return await Promise.race([
      client.login(token).then(() => ready),
      wait(PATIENCE, undefined, { signal: patience }).then(() =>
        Promise.reject(new QuelleError('unreachable', SLOW)),
      ),
    ]);
  } catch (error) {
    throw ended.aborted ? new QuelleError('unreachable', STOPPED) : describeFailure(error);
  } finally {
    done.abort();
  }
}

/**
 * Disconnects. discord.js 14 does not come back from this while it waits for the gateway's first words, although
 * the connection is closed; so there is an end to the waiting.
 */
export async function disconnect(client: Client): Promise<void> {
  const closed = new AbortController();
  const patience = wait(CLOSING, undefined, { signal: closed.signal }).catch(() => {});
  await Promise.race([client.destroy(), patience]);
  closed.abort();
}

const SLOW = 'Discord: Die Verbindung kam in 30 Sekunden nicht zustande.';
const STOPPED = 'Discord: Der Start wurde abgebrochen.';

/** One sentence about a login that failed. */
export function describeFailure(error: unknown): QuelleError {
  if (error instanceof QuelleError) return error;
  if (isTokenError(error)) {
    const sentence =
      'Discord: DISCORD_TOKEN wird nicht angenommen. Im Developer Portal unter „Bot“ ein neues Token erzeugen und eintragen.';
    return new QuelleError('platform', sentence, error);
  }
  if (error instanceof Error && /disallowed intents/i.test(error.message)) {
    const sentence =
      'Discord: Die Anwendung darf die verlangten Intents nicht benutzen (4014). Quelle braucht nur Guilds, Guild Messages und Direct Messages.';
    return new QuelleError('platform', sentence, error);
  }
  if (error instanceof DiscordAPIError && error.status < 500 && error.status !== 429) {
    const sentence = `Discord: Die Anmeldung wurde abgelehnt (HTTP ${error.status}, Code ${error.code}).`;
    return new QuelleError('platform', sentence, error);
  }
  const code = networkCode(error);
  return new QuelleError(
    'unreachable',
    `Discord: nicht erreichbar${code === null ? '' : ` (${code})`}.`,
    error,
  );
}

const isTokenError = (error: unknown): boolean =>
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
  (error instanceof DiscordAPIError && error.status === 401);
