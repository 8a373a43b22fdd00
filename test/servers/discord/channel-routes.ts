import { isEmptyMessage } from './check-message.ts';
import { isJson, type Json } from './form.ts';
import { channelPayload, messagePayload } from './payloads.ts';
import { permissions } from './permissions.ts';
import { refusals } from './refusal.ts';
import type { Route } from './route.ts';
import { announceDeletion, editBotMessage, refuseBadMessage, type State, storeBotMessage } from './state.ts';
import { directChannel, type LocalChannel, type LocalMessage, THREAD } from './world.ts';

/** The channel, if the bot may see it. */
function openChannel(state: State, id: string): LocalChannel {
  const channel = state.world.channels.get(id);
  if (channel === undefined || channel.deleted) throw refusals.unknownChannel();
  const guild = channel.guildId === null ? undefined : state.world.guilds.get(channel.guildId);
  if (guild?.botIsMember === false || !may(channel, permissions.viewChannel)) throw refusals.missingAccess();
  return channel;
}

const may = (channel: LocalChannel, bit: bigint): boolean =>
  channel.guildId === null || (channel.botPermissions & bit) !== 0n;

function refuseWithoutRight(state: State, channel: LocalChannel, body: Json): void {
  if (channel.locked) throw refusals.archivedThread();
  const sending = channel.type === THREAD ? permissions.sendMessagesInThreads : permissions.sendMessages;
  if (!may(channel, sending)) throw refusals.missingPermissions();
  const embeds = Array.isArray(body.embeds) && body.embeds.length > 0;
  if (embeds && !may(channel, permissions.embedLinks)) throw refusals.missingPermissions();
  const recipient = channel.recipientId === null ? undefined : state.world.users.get(channel.recipientId);
  if (recipient?.open === false) throw refusals.closedDirectMessages();
}

/** The id replied to; null without one, or when it is gone and the bot said it does not mind. */
function readReference(state: State, channel: LocalChannel, body: Json): string | null {
  const { message_reference: reference } = body;
  if (!isJson(reference)) return null;
  if (!may(channel, permissions.readMessageHistory)) throw refusals.replyWithoutHistory();
  const id = String(reference.message_id);
  const message = state.world.messages.get(id);
  if (message !== undefined && !message.deleted && message.channelId === channel.id) return id;
  if (reference.fail_if_not_exists === false) return null;
  const path = ['message_reference'];
  throw refusals.invalidForm([{ path, code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }]);
}

function knownNonce(state: State, body: Json): LocalMessage | undefined {
  if (body.enforce_nonce !== true) return undefined;
  return state.world.messages.get(state.nonces.get(String(body.nonce)) ?? '');
}

function postMessage(state: State, channelId: string, raw: unknown): LocalMessage {
  const channel = openChannel(state, channelId);
  const body = refuseBadMessage(raw, 'channel');
  refuseWithoutRight(state, channel, body);
  if (isEmptyMessage(body)) throw refusals.emptyMessage();
  const referenceId = readReference(state, channel, body);
  const known = knownNonce(state, body);
  if (known !== undefined) return known;
  const message = storeBotMessage(state, channel, body, { referenceId });
  if (body.nonce != null) state.nonces.set(String(body.nonce), message.id);
  return message;
}

function channelMessage(state: State, channelId: string, id: string): LocalMessage {
  openChannel(state, channelId);
  const message = state.world.messages.get(id);
  // A private answer is no message of the channel.
  const missing = message === undefined || message.deleted || message.channelId !== channelId;
  if (missing || message.privateFor !== null) throw refusals.unknownMessage();
  return message;
}

/** The newest first; nobody without the right to read the history sees any. */
function history(state: State, channelId: string, query: URLSearchParams): readonly Json[] {
  const channel = openChannel(state, channelId);
  if (!may(channel, permissions.readMessageHistory)) return [];
  const before = BigInt(query.get('before') ?? (1n << 63n).toString());
  return [...state.world.messages.values()]
    .filter((message) => message.channelId === channelId && !message.deleted && message.privateFor === null)
    .filter(({ id }) => BigInt(id) < before)
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1))
    .slice(0, Number(query.get('limit') ?? 50))
    .map((message) => messagePayload(message, state.world));
}

export const channelRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/channels\/(\d+)\/messages$/,
    handle: (state, [id = ''], _body, query) => ({ json: history(state, id, query) }),
  },
  {
    method: 'GET',
    path: /^\/channels\/(\d+)$/,
    handle: (state, [id = '']) => ({ json: channelPayload(openChannel(state, id), state.world) }),
  },
  {
    method: 'POST',
    path: /^\/channels\/(\d+)\/messages$/,
    handle: (state, [id = ''], body) => ({
      json: messagePayload(postMessage(state, id, body), state.world),
      limitedBy: id,
    }),
  },
  {
    method: 'GET',
    path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
    handle: (state, [channel = '', id = '']) => {
      const message = channelMessage(state, channel, id);
      const place = state.world.channels.get(channel);
      if (place !== undefined && !may(place, permissions.readMessageHistory)) throw refusals.missingAccess();
      return { json: messagePayload(message, state.world) };
    },
  },
  {
    method: 'PATCH',
    path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
    handle: (state, [channel = '', id = ''], raw) => {
      const message = channelMessage(state, channel, id);
      if (message.authorId !== state.world.bot.id) throw refusals.otherAuthor();
      editBotMessage(state, message, refuseBadMessage(raw, 'channel'));
      return { json: messagePayload(message, state.world) };
    },
  },
  {
    method: 'DELETE',
    path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
    handle: (state, [channel = '', id = '']) => {
      const message = channelMessage(state, channel, id);
      const place = openChannel(state, channel);
      const own = message.authorId === state.world.bot.id;
      if (!own && !may(place, permissions.manageMessages)) throw refusals.missingPermissions();
      message.deleted = true;
      announceDeletion(state, message);
      return {};
    },
  },
  {
    method: 'POST',
    path: /^\/channels\/(\d+)\/typing$/,
    handle: (state, [id = '']) => {
      openChannel(state, id);
      return {};
    },
  },
  {
    method: 'POST',
    path: /^\/users\/@me\/channels$/,
    handle: (state, _ids, body) => {
      const user = state.world.users.get(String(isJson(body) ? body.recipient_id : ''));
      if (user === undefined) throw refusals.unknownUser();
      return { json: channelPayload(directChannel(state.world, user), state.world) };
    },
  },
];
