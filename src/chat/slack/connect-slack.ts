import bolt from '@slack/bolt';
import type { SlackSettings } from '../../config/config-values.ts';
import { QuelleError } from '../../errors.ts';
import type { ChatLogger } from '../chat.ts';
import { type BoltLogger, createBoltLogger } from './bolt-logger.ts';
import { guardFrames } from './guard-frames.ts';
import { PostPacer } from './post-pacer.ts';
import { type Listeners, registerListeners } from './register-listeners.ts';
import { createSlackApi, type SlackApi } from './slack-api.ts';
import { connectionError } from './slack-error.ts';
import { keepSocketConnected } from './socket-keeper.ts';

export interface SlackConnection {
  readonly api: SlackApi;
  readonly botUserId: string;
  isConnected(): boolean;
  isLost(): boolean;
  /** The port of HTTP mode; null in Socket Mode. */
  readonly port: number | null;
  /** Ends the connection; answers may still be posted. */
  disconnect(): Promise<void>;
}

export interface ConnectOptions {
  readonly settings: SlackSettings;
  readonly logger: ChatLogger;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds between two posts in a channel. */
  readonly spacing: number;
  /** Made as soon as the bot's own user and its ways to answer are known. */
  readonly listeners: (api: SlackApi, botUserId: string) => Listeners;
}

/** Posts are tried again for about half a minute while Slack cannot be reached. */
const PATIENT = { retries: 10, minTimeout: 500, factor: 1.5, maxTimeout: 5000 };
/** For a connection that has gone stale; outages are the socket keeper's and the app's, not Bolt's. */
const QUICK = { retries: 2, minTimeout: 100 };
const TIMEOUT = 10_000;
const CLOSING = 1000;

/**
 * Checks the bot token, then opens the socket or the HTTP server.
 * @throws QuelleError `platform` when Slack refuses a token, `unreachable` when it cannot be reached
 */
export async function connectSlack(options: ConnectOptions): Promise<SlackConnection> {
  const { settings, wait, spacing } = options;
  const logger = createBoltLogger(options.logger);
  const client = (retryConfig: object): InstanceType<typeof bolt.webApi.WebClient> =>
    new bolt.webApi.WebClient(settings.botToken, {
      ...address(settings),
      logger,
      timeout: TIMEOUT,
      retryConfig,
    });
  const bot = await client(QUICK)
    .auth.test()
    .catch((error: unknown) => {
      throw connectionError(error, 'SLACK_BOT_TOKEN');
    });
  const botUserId = String(bot.user_id);
  const api = createSlackApi(client(PATIENT), new PostPacer(spacing, wait));
  const authorization = { botToken: settings.botToken, botUserId, botId: String(bot.bot_id) };
  const register = (receiver: InstanceType<typeof bolt.SocketModeReceiver | typeof bolt.HTTPReceiver>) => {
    // With `authorize` Bolt asks Slack nothing on its own; its own check of a token rejects where nobody listens.
    const app = new bolt.App({ receiver, logger, authorize: async () => authorization });
    registerListeners(app, options.listeners(api, botUserId), options.logger, wait);
    return app;
  };
  const base = { api, botUserId };
  if (settings.appToken !== null)
    return { ...base, ...(await openSocket(settings.appToken, options, logger, register)) };
  return { ...base, ...(await openServer(options, logger, register)) };
}

type Register = (
  receiver: InstanceType<typeof bolt.SocketModeReceiver | typeof bolt.HTTPReceiver>,
) => InstanceType<typeof bolt.App>;

async function openSocket(
  appToken: string,
  { settings, logger, wait }: ConnectOptions,
  boltLogger: BoltLogger,
  register: Register,
): Promise<Pick<SlackConnection, 'isConnected' | 'isLost' | 'port' | 'disconnect'>> {
  const receiver = new bolt.SocketModeReceiver({
    appToken,
    logger: boltLogger,
    autoReconnectEnabled: false,
    // An object of its own: Bolt writes its own retry settings into it.
    installerOptions: {
      clientOptions: { ...address(settings), retryConfig: { ...QUICK }, timeout: TIMEOUT },
    },
  });
  guardFrames(receiver.client, (error) =>
    logger.error({ platform: 'slack', err: error }, 'ein Ereignis war nicht zu lesen'),
  );
  const app = register(receiver);
  await app.start().catch((error: unknown) => {
    throw connectionError(error, 'SLACK_APP_TOKEN');
  });
  const keeper = keepSocketConnected(receiver.client, logger, wait);
  return {
    isConnected: keeper.isConnected,
    isLost: keeper.isLost,
    port: null,
    async disconnect() {
      keeper.stop();
      // Bolt resolves before the socket is closed; an open one would keep the process alive.
      const closed = new Promise<void>((resolve) => receiver.client.once('disconnected', resolve));
      await app.stop();
      await Promise.race([closed, wait(CLOSING)]);
    },
  };
}

async function openServer(
  { settings }: ConnectOptions,
  logger: BoltLogger,
  register: Register,
): Promise<Pick<SlackConnection, 'isConnected' | 'isLost' | 'port' | 'disconnect'>> {
  const receiver = new bolt.HTTPReceiver({ signingSecret: settings.signingSecret ?? '', logger });
  const app = register(receiver);
  const { port, host } = settings;
  const server = await app.start({ port, host }).catch((error: unknown) => {
    const sentence = `PORT erwartet einen freien Port, ${host}:${port} lässt sich nicht öffnen.`;
    throw new QuelleError('config', sentence, error);
  });
  const bound = (server as { address?: () => unknown }).address?.();
  let listening = true;
  return {
    isConnected: () => listening,
    isLost: () => false,
    port: typeof bound === 'object' && bound !== null && 'port' in bound ? Number(bound.port) : settings.port,
    async disconnect() {
      listening = false;
      await app.stop();
    },
  };
}

/** Left out where Slack itself is meant. */
function address({ apiUrl }: SlackSettings): { readonly slackApiUrl?: string } {
  return apiUrl === null ? {} : { slackApiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/` };
}
