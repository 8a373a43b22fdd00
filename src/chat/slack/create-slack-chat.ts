import type { SlackSettings } from '../../config/config-values.ts';
import { parseButtonId } from '../button.ts';
import type {
  Chat,
  ChatLogger,
  ChatRequest,
  ChatState,
  Newsroom,
  NoteShown,
  Reply,
  Respond,
} from '../chat.ts';
import { renderNotice } from '../notices.ts';
import { OpenAnswers } from '../open-answers.ts';
import { Seen } from '../seen.ts';
import { stringsOf } from '../strings/strings.ts';
import type { SlackConnection } from './connect-slack.ts';
import { type Delivery, deliverClick, deliverPrivately, deliverToPlace } from './deliver.ts';
import { deliverFiles } from './deliver-files.ts';
import { deliverReport } from './deliver-report.ts';
import { POST_SPACING } from './post-pacer.ts';
import type { Listeners } from './register-listeners.ts';
import { renderHome } from './render-home.ts';
import { renderReportView } from './report-view.ts';
import type { SlackApi } from './slack-api.ts';
import { createCorrectionPoster, createSlackPoster } from './slack-poster.ts';

export interface SlackChatOptions {
  readonly settings: SlackSettings;
  readonly respond: Respond;
  readonly newsroom: Pick<Newsroom, 'status' | 'example'>;
  /** What a person has subscribed, one line each, for the App Home. */
  readonly subscriptions: (userId: string, spaceId: string) => Promise<readonly string[]>;
  readonly logger: ChatLogger;
  /** Told what a message shows to a channel; absent: nobody is. */
  readonly noteShown?: NoteShown;
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Milliseconds between two posts in a channel. */
  readonly spacing?: number;
}

export interface SlackChat extends Chat {
  /** Where HTTP requests are taken; null in Socket Mode and before the start. */
  readonly port: () => number | null;
}

/** How long stopping waits for answers on their way. */
const STOP_WAIT = 8000;

/** The Slack chat over Bolt: Socket Mode with an app token, HTTP with a signing secret. Bolt is loaded at the start. */
export function createSlackChat(options: SlackChatOptions): SlackChat {
  const { settings, logger, spacing = POST_SPACING, noteShown = () => {} } = options;
  const wait =
    options.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  const open = new OpenAnswers();
  let state: ChatState = 'stopped';
  let connection: SlackConnection | null = null;
  return {
    name: 'slack',
    packages: ['@slack/', 'undici'],
    poster: createSlackPoster(() => connection?.api ?? null),
    corrections: createCorrectionPoster(() => connection?.api ?? null),
    state: () => (state === 'ready' ? liveState(connection) : state),
    isReady: () => state === 'ready' && liveState(connection) === 'ready',
    port: () => connection?.port ?? null,
    async start() {
      state = 'connecting';
      try {
        const { connectSlack } = await import('./connect-slack.ts');
        const listeners = (api: SlackApi, botUserId: string): Listeners =>
          createListeners(options, { api, logger, noteShown, botUserId, closedChannels: new Set() }, open);
        connection = await connectSlack({ settings, logger, wait, spacing, listeners });
        state = 'ready';
      } catch (error) {
        state = 'failed';
        throw error;
      }
    },
    async stop() {
      state = 'stopped';
      await connection
        ?.disconnect()
        .catch((error: unknown) => logger.warn({ err: error }, 'Trennen gescheitert'));
      await open.settle(STOP_WAIT);
    },
  };
}

function liveState(connection: SlackConnection | null): ChatState {
  if (connection?.isLost()) return 'failed';
  return connection?.isConnected() ? 'ready' : 'connecting';
}

function createListeners(options: SlackChatOptions, delivery: Delivery, open: OpenAnswers): Listeners {
  const { respond, settings } = options;
  const { botUserId } = delivery;
  const told = new Seen();
  const answer = async (request: ChatRequest, guest: boolean): Promise<Reply> => {
    if (!guest || settings.answersGuests) return respond(request);
    const isNews = told.first(`${request.channelId} ${request.userId}`, performance.now());
    const { slack } = stringsOf(request.locale);
    return isNews ? renderNotice(request.locale, slack.guest, true) : { kind: 'nothing' };
  };
  return {
    botUserId,
    message: (request, place, guest) =>
      open.run(async () => deliverToPlace(delivery, request, place, await answer(request, guest))),
    command: (request, send) =>
      open.run(async () => deliverPrivately(delivery, await respond(request), send)),
    click: (request, clicked, send, guest) =>
      open.run(async () => {
        const reply = await answer(request, guest);
        if (reply.kind === 'files') return deliverFiles(delivery, request, reply, clicked, send);
        return deliverClick(delivery, request, reply, clicked, send);
      }),
    askReport: (triggerId, context) =>
      open.run(async () => {
        const locale = parseButtonId(context.id)?.locale ?? 'de';
        await delivery.api
          .openView(triggerId, renderReportView(context, locale))
          .catch((error: unknown) =>
            delivery.logger.warn({ platform: 'slack', err: error }, 'ein Formular ließ sich nicht öffnen'),
          );
      }),
    report: (request, place) =>
      open.run(async () => deliverReport(delivery, request, place, await respond(request))),
    home: (userId, spaceId) => open.run(() => showHome(options, delivery, userId, spaceId)),
  };
}

async function showHome(
  { newsroom, subscriptions, logger }: SlackChatOptions,
  { api, botUserId }: Delivery,
  userId: string,
  spaceId: string,
): Promise<void> {
  try {
    const lines = await subscriptions(userId, spaceId).catch(() => [stringsOf('de').storeRefuses]);
    await api.publishHome(userId, renderHome(botUserId, newsroom.status(), newsroom.example(), lines));
  } catch (error) {
    logger.warn({ platform: 'slack', err: error }, 'App Home nicht veröffentlicht');
  }
}
