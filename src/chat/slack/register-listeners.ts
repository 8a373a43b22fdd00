import type { App } from '@slack/bolt';
import { parseButtonId } from '../button.ts';
import type { ChatLogger, ChatRequest } from '../chat.ts';
import type { ClickedMessage, SendResponse } from './deliver.ts';
import {
  isClickOfGuest,
  isFromGuest,
  readArchiveCommand,
  readButton,
  readDigestCommand,
  readMessage,
  readQuestionCommand,
  readReport,
  readShortcut,
  type SlackClickBody,
  type SlackCommandBody,
  type SlackMessageEvent,
} from './read-request.ts';
import {
  ACTION_PREFIX,
  ARCHIVE_COMMAND,
  DIGEST_COMMAND,
  QUESTION_COMMAND,
  REPORT_VIEW,
  SEARCH_SHORTCUT,
} from './registrations.ts';
import { type ReportContext, readReportView, type SentReportView } from './report-view.ts';
import { createSendResponse } from './send-response.ts';
import type { SlackPlace } from './slack-api.ts';

/** What is done with what comes in. Every one returns when the answer is on its way, and none rejects. */
export interface Listeners {
  readonly botUserId: string;
  message(request: ChatRequest, place: SlackPlace, guest: boolean): Promise<void>;
  command(request: ChatRequest, send: SendResponse): Promise<void>;
  click(request: ChatRequest, clicked: ClickedMessage, send: SendResponse, guest: boolean): Promise<void>;
  /** Opens the form in which a person says what is wrong. */
  askReport(triggerId: string, context: ReportContext): Promise<void>;
  report(request: ChatRequest, place: SlackPlace): Promise<void>;
  home(userId: string, spaceId: string): Promise<void>;
}

type Wait = (milliseconds: number) => Promise<void>;

/** What is bound to what. */
interface Binding {
  readonly app: App;
  readonly listeners: Listeners;
  readonly logger: ChatLogger;
  readonly wait: Wait;
}

/** Binds Bolt's events to the listeners: acknowledge first, then work. Only what `manifest.json` names is bound. */
export function registerListeners(app: App, listeners: Listeners, logger: ChatLogger, wait: Wait): void {
  const binding = { app, listeners, logger, wait };
  bindMessages(binding);
  bindCommands(binding);
  bindClicks(binding);
  app.error(async (error) => logger.error({ platform: 'slack', err: error }, 'Ereignis nicht verarbeitet'));
}

function bindMessages({ app, listeners }: Binding): void {
  const onMessage = async (event: SlackMessageEvent, body: EventBody): Promise<void> => {
    const request = readMessage(event, body.team_id, listeners.botUserId);
    if (request === null) return;
    const thread = request.direct ? event.thread_ts : (event.thread_ts ?? event.ts);
    const home = body.authorizations?.[0]?.team_id ?? body.team_id;
    await listeners.message(request, { channel: event.channel, thread }, isFromGuest(event, home));
  };
  app.event('app_mention', ({ event, body }) => onMessage(event, body));
  app.event('message', ({ event, body }) => onMessage(event as SlackMessageEvent, body));
  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab === 'home') await listeners.home(event.user, body.team_id);
  });
}

const COMMANDS = [
  [QUESTION_COMMAND, readQuestionCommand],
  [DIGEST_COMMAND, readDigestCommand],
  [ARCHIVE_COMMAND, readArchiveCommand],
] as const;

function bindCommands({ app, listeners, logger, wait }: Binding): void {
  for (const [command, read] of COMMANDS)
    app.command(command, async ({ ack, body, respond }) => {
      await acknowledge(ack, logger);
      await listeners.command(read(body as SlackCommandBody), createSendResponse(respond, wait));
    });
  app.shortcut(
    { type: 'message_action', callback_id: SEARCH_SHORTCUT },
    async ({ ack, shortcut, respond }) => {
      await acknowledge(ack, logger);
      const request = readShortcut(shortcut as SlackClickBody, shortcut.message.text ?? '');
      await listeners.command(request, createSendResponse(respond, wait));
    },
  );
}

function bindClicks({ app, listeners, logger, wait }: Binding): void {
  app.action(new RegExp(`^${ACTION_PREFIX}`), async ({ ack, body, action, respond }) => {
    await acknowledge(ack, logger);
    // A link is opened by Slack itself; that it was clicked concerns nobody.
    if ('action_id' in action && action.action_id === `${ACTION_PREFIX}page`) return;
    const id = 'value' in action ? String(action.value) : '';
    const clicked = clickedMessage(body as unknown as ClickBody);
    const click = body as SlackClickBody;
    const guest = isClickOfGuest(click);
    if (parseButtonId(id)?.kind === 'wrong' && !guest) {
      const { channel, thread } = clicked;
      return listeners.askReport(click.trigger_id, { id, channel, ...(thread !== undefined && { thread }) });
    }
    await listeners.click(readButton(click, id), clicked, createSendResponse(respond, wait), guest);
  });
  app.view(REPORT_VIEW, async ({ ack, body, view }) => {
    await acknowledge(ack, logger);
    const sent = readReportView(view as SentReportView);
    if (sent === null) return;
    const { channel, thread } = sent;
    await listeners.report(readReport(body as unknown as SlackClickBody, view.id, sent), {
      channel,
      ...(thread !== undefined && { thread }),
    });
  });
}

/** When the connection is lost at this moment, the answer still goes out through the `response_url`. */
async function acknowledge(ack: () => Promise<void>, logger: ChatLogger): Promise<void> {
  await ack().catch((error: unknown) =>
    logger.warn({ platform: 'slack', err: error }, 'Bestätigen gescheitert'),
  );
}

/** The envelope of an event: where it happened, and in which workspace the app is installed. */
interface EventBody {
  readonly team_id: string;
  readonly authorizations?: readonly { readonly team_id: string | null }[] | undefined;
}

interface ClickBody {
  readonly container?: {
    readonly message_ts?: string;
    readonly thread_ts?: string;
    readonly channel_id?: string;
    readonly is_ephemeral?: boolean;
  };
  readonly message?: { readonly thread_ts?: string };
  readonly channel?: { readonly id: string };
}

function clickedMessage({ container, message, channel }: ClickBody): ClickedMessage {
  return {
    channel: container?.channel_id ?? channel?.id ?? '',
    ts: container?.message_ts ?? '',
    thread: container?.thread_ts ?? message?.thread_ts,
    ephemeral: container?.is_ephemeral === true,
  };
}
