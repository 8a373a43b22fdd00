import type { ChatLogger, ChatRequest, Locale, NoteShown, Reply } from '../chat.ts';
import { fill, stringsOf } from '../strings/strings.ts';
import { line, rich, type SlackMessage, words } from './block.ts';
import { renderMessage, type SpokenReply } from './render-message.ts';
import type { SlackApi, SlackPlace } from './slack-api.ts';
import { isClosedChannel, refusalOf } from './slack-error.ts';
import { escapeText } from './slack-text.ts';

/** Sends to the `response_url` of a command, shortcut or click: works where the bot is no member. */
export type SendResponse = (body: Readonly<Record<string, unknown>>) => Promise<void>;

export interface Delivery {
  readonly api: SlackApi;
  readonly logger: ChatLogger;
  /** Told what a message shows to a channel. */
  readonly noteShown: NoteShown;
  readonly botUserId: string;
  /** Channels that refused a message; logged once each. */
  readonly closedChannels: Set<string>;
}

/** Where a click came from. */
export interface ClickedMessage {
  readonly channel: string;
  readonly ts: string;
  readonly thread?: string | undefined;
  readonly ephemeral: boolean;
}

/** Answers a mention or a direct message where it was written. Never rejects. */
export async function deliverToPlace(
  delivery: Delivery,
  request: ChatRequest,
  place: SlackPlace,
  reply: Reply,
): Promise<void> {
  if (reply.kind === 'nothing' || reply.kind === 'delete') return;
  const message = renderMessage(reply);
  const send = async (what: SlackMessage): Promise<void> => {
    if (reply.private && !request.direct) await delivery.api.tell(place, request.userId, what);
    else sent = await delivery.api.post(place, what);
  };
  let sent = '';
  try {
    await send(message);
    noteAnswer(delivery, request, reply, place, sent);
  } catch (error) {
    await reportRefusal(delivery, request, reply.locale, error, send);
  }
}

/** Answers a command or shortcut through its `response_url`, to the person alone. Never rejects. */
export async function deliverPrivately(
  delivery: Delivery,
  reply: Reply,
  send: SendResponse,
  thread?: string,
): Promise<void> {
  if (reply.kind === 'nothing' || reply.kind === 'delete') return;
  const respond = (message: SlackMessage): Promise<void> =>
    send({ ...privately, ...message, ...(thread !== undefined && { thread_ts: thread }) });
  try {
    await respond(renderMessage(reply));
  } catch (error) {
    delivery.logger.warn({ platform: 'slack', err: error }, 'Antwort abgelehnt');
    await respond(sentence(reply.locale, refusalOf(error) ?? 'response_url')).catch(() => {});
  }
}

/** Answers a click: deletes, shows in the channel, or shows to the person alone. Never rejects. */
export async function deliverClick(
  delivery: Delivery,
  request: ChatRequest,
  reply: Reply,
  clicked: ClickedMessage,
  send: SendResponse,
): Promise<void> {
  if (reply.kind === 'delete') return deleteMessage(delivery, clicked, send);
  if (reply.kind === 'nothing') return;
  if (reply.private) return deliverPrivately(delivery, reply, send, clicked.thread);
  await showInChannel(delivery, request, reply, clicked, send);
}

/** A message is known by its time and that of the thread it stands in: a note goes into the same thread. */
function noteAnswer(
  { noteShown }: Delivery,
  request: ChatRequest,
  reply: SpokenReply,
  { thread }: SlackPlace,
  ts: string,
): void {
  if (reply.kind === 'answer' && ts !== '')
    noteShown(request, reply, thread === undefined ? ts : `${ts} ${thread}`);
}

const privately = { response_type: 'ephemeral', replace_original: false } as const;

async function deleteMessage({ api, logger }: Delivery, clicked: ClickedMessage, send: SendResponse) {
  const remove = clicked.ephemeral
    ? send({ delete_original: true })
    : api.delete(clicked.channel, clicked.ts).catch(() => send({ delete_original: true }));
  await remove.catch((error: unknown) => logger.warn({ platform: 'slack', err: error }, 'Löschen abgelehnt'));
}

/** As a message of the bot; where it is no member through the `response_url`, with a word on how to invite it. */
async function showInChannel(
  delivery: Delivery,
  request: ChatRequest,
  reply: SpokenReply,
  { channel, thread }: ClickedMessage,
  send: SendResponse,
): Promise<void> {
  const message = renderMessage(reply);
  try {
    const sent = await delivery.api.post({ channel, thread }, message);
    noteAnswer(delivery, request, reply, { channel, thread }, sent);
  } catch (error) {
    const { logger, botUserId } = delivery;
    const respond = async (): Promise<void> => {
      if (!isClosedChannel(error))
        return send({ ...privately, ...sentence(reply.locale, refusalOf(error) ?? '?') });
      await send({ response_type: 'in_channel', replace_original: false, ...message });
      await send({ ...privately, ...invitation(reply.locale, botUserId) });
    };
    await respond().catch((second: unknown) =>
      logger.warn({ platform: 'slack', err: second }, 'Zeigen abgelehnt'),
    );
  }
}

/** A refused post becomes a sentence: in the same place, or where that is closed, to the person. */
async function reportRefusal(
  { api, logger, closedChannels }: Delivery,
  request: ChatRequest,
  locale: Locale,
  error: unknown,
  send: (message: SlackMessage) => Promise<void>,
): Promise<void> {
  const reason = refusalOf(error);
  const closed = isClosedChannel(error);
  if (!closed || !closedChannels.has(request.channelId))
    logger.warn({ platform: 'slack', channel: request.channelId, err: error, reason }, 'Nachricht abgelehnt');
  if (closed) closedChannels.add(request.channelId);
  // The question has been deleted: nobody is left to be told.
  if (reason === null || reason === 'thread_not_found') return;
  const message = sentence(locale, reason);
  // A message to a user's id opens the conversation with the bot; it needs no membership.
  const report = closed ? api.post({ channel: request.userId }, message) : send(message);
  await report.catch((second: unknown) =>
    logger.warn(
      { platform: 'slack', reason: refusalOf(second) },
      'Hinweis auf eine abgelehnte Nachricht gescheitert',
    ),
  );
}

function sentence(locale: Locale, reason: string): SlackMessage {
  return notice(locale, fill(stringsOf(locale).slack.postRefused, { reason }));
}

function invitation(locale: Locale, botUserId: string): SlackMessage {
  const sentence = stringsOf(locale).slack.invite;
  const [before = '', after = ''] = sentence.split('{bot}');
  return {
    text: fill(escapeText(sentence), { bot: `<@${botUserId}>` }),
    blocks: [rich(line(words(before), { type: 'user', user_id: botUserId }, words(after)))],
  };
}

function notice(locale: Locale, line: string): SlackMessage {
  return renderMessage({ kind: 'notice', private: true, locale, view: { heading: null, lines: [line] } });
}
