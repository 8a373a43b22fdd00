import { randomUUID } from 'node:crypto';
import { QuelleError } from '../../errors.ts';
import type { FileView } from '../views.ts';
import type { SlackBlock, SlackMessage } from './block.ts';
import type { PostPacer } from './post-pacer.ts';

/** A channel, and the thread in it to answer in. */
export interface SlackPlace {
  readonly channel: string;
  readonly thread?: string | undefined;
}

/** What the chat does in Slack on its own account; rejects with Slack's refusal. */
export interface SlackApi {
  /**
   * @param messageId a UUID; Slack takes a second message with the same one for the first
   * @returns the message's `ts`
   */
  post(place: SlackPlace, message: SlackMessage, messageId?: string): Promise<string>;
  /**
   * Looks for a message posted with a UUID.
   * @param since ISO instant
   * @returns its `ts`, or null when it does not stand there
   */
  find(channel: string, messageId: string, since: string): Promise<string | null>;
  /** Shows a message to one person alone. */
  tell(place: SlackPlace, userId: string, message: SlackMessage): Promise<void>;
  /** Posts a line with files in the thread below it; a person's id opens the direct messages with the bot. */
  postFiles(place: SlackPlace, message: SlackMessage, files: readonly FileView[]): Promise<void>;
  /** Opens a form for the person who has just clicked. */
  openView(triggerId: string, view: Readonly<Record<string, unknown>>): Promise<void>;
  delete(channel: string, ts: string): Promise<void>;
  publishHome(userId: string, view: { readonly type: 'home'; readonly blocks: SlackBlock[] }): Promise<void>;
}

/** Marks our messages in their metadata, which nobody sees and the bot can read again. */
const EVENT_TYPE = 'quelle_message';
const MOST_SEARCHED = 200;

interface FoundMessage {
  readonly ts: string;
  readonly metadata?: { readonly event_payload?: { readonly id?: unknown } };
}

/** The part of Slack's web client that is used. */
export interface WebClientPart {
  apiCall(method: string, options: Record<string, unknown>): Promise<object>;
}

export function createSlackApi(client: WebClientPart, pacer: PostPacer): SlackApi {
  return {
    async post({ channel, thread }, message, messageId = randomUUID()) {
      const options = {
        channel,
        ...message,
        ...(thread !== undefined && { thread_ts: thread }),
        // The same in every attempt of the web client: a post whose answer got lost is not shown twice.
        client_msg_id: messageId,
        metadata: { event_type: EVENT_TYPE, event_payload: { id: messageId } },
        unfurl_links: false,
        unfurl_media: false,
      };
      const posted = await pacer.run(channel, () => client.apiCall('chat.postMessage', options));
      return String('ts' in posted ? posted.ts : '');
    },
    find: (channel, messageId, since) => findMessage(client, channel, messageId, since),
    async tell({ channel, thread }, user, message) {
      const options = { channel, user, ...message, ...(thread !== undefined && { thread_ts: thread }) };
      await client.apiCall('chat.postEphemeral', options);
    },
    async postFiles({ channel, thread }, message, files) {
      const options = { channel, ...message, ...(thread !== undefined && { thread_ts: thread }) };
      const posted = await pacer.run(channel, () => client.apiCall('chat.postMessage', options));
      // A message to a person's id says which conversation it went into; only that one takes files.
      const place = 'channel' in posted ? String(posted.channel) : channel;
      const ts = 'ts' in posted ? String(posted.ts) : undefined;
      await shareFiles(client, { channel: place, thread: thread ?? ts }, files);
    },
    async openView(triggerId, view) {
      await client.apiCall('views.open', { trigger_id: triggerId, view });
    },
    async delete(channel, ts) {
      await client.apiCall('chat.delete', { channel, ts });
    },
    async publishHome(userId, view) {
      await client.apiCall('views.publish', { user_id: userId, view });
    },
  };
}

async function findMessage(
  client: WebClientPart,
  channel: string,
  messageId: string,
  since: string,
): Promise<string | null> {
  const oldest = String(Date.parse(since) / 1000);
  const options = { channel, oldest, inclusive: true, include_all_metadata: true, limit: MOST_SEARCHED };
  const history = await client.apiCall('conversations.history', options);
  const messages = 'messages' in history ? (history.messages as readonly FoundMessage[]) : [];
  return messages.find(({ metadata }) => metadata?.event_payload?.id === messageId)?.ts ?? null;
}

async function shareFiles(
  client: WebClientPart,
  { channel, thread }: SlackPlace,
  files: readonly FileView[],
): Promise<void> {
  const uploaded = [];
  for (const file of files) uploaded.push({ id: await upload(client, file), title: file.name });
  await client.apiCall('files.completeUploadExternal', {
    files: uploaded,
    channel_id: channel,
    thread_ts: thread,
  });
}

/** How long one file may take, in milliseconds. */
const UPLOAD_TIMEOUT = 30_000;

/** @returns the file's id, to be named when it is shared */
async function upload(client: WebClientPart, { name, bytes, alternative }: FileView): Promise<string> {
  const place = await client.apiCall('files.getUploadURLExternal', {
    filename: name,
    length: bytes.length,
    ...(alternative !== null && { alt_txt: alternative }),
  });
  const { upload_url: url, file_id: id } = place as { upload_url?: unknown; file_id?: unknown };
  const response = await fetch(String(url), {
    method: 'POST',
    body: Buffer.from(bytes),
    signal: AbortSignal.timeout(UPLOAD_TIMEOUT),
  });
  if (!response.ok)
    throw new QuelleError(
      'unreachable',
      `Slack hat die Datei ${name} nicht genommen (HTTP ${response.status}).`,
    );
  return String(id);
}
