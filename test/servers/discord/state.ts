import { findHiddenEmbeds } from './check-embeds.ts';
import { checkMessage, type Destination, EPHEMERAL, isEmptyMessage } from './check-message.ts';
import { findPings } from './find-pings.ts';
import { isJson, type Json } from './form.ts';
import type { Gateway } from './gateway.ts';
import { intents } from './gateway.ts';
import type { LocalInteraction } from './interactions.ts';
import { messagePayload } from './payloads.ts';
import { refusals } from './refusal.ts';
import { createSnowflake } from './snowflake.ts';
import type { LocalChannel, LocalMessage, World } from './world.ts';
import { DIRECT } from './world.ts';

/** The parts of the local Discord that REST and the controls share. */
export interface State {
  readonly world: World;
  readonly gateway: Gateway;
  readonly interactions: Map<string, LocalInteraction>;
  /** Message ids by author and nonce, for `enforce_nonce`. */
  readonly nonces: Map<string, string>;
  /** Every ping a message of the bot would have caused. */
  readonly pings: string[];
  /** Messages of which Discord would show fewer embeds than were sent. */
  readonly swallowedEmbeds: string[];
  readonly now: () => number;
}

const SHOWN = ['content', 'embeds', 'components', 'flags', 'attachments'];

const shownPart = (body: Json): Json =>
  Object.fromEntries(SHOWN.flatMap((key) => (body[key] == null ? [] : [[key, body[key]]])));

/** Throws the refusal of a message body that Discord would not take. */
export function refuseBadMessage(body: unknown, destination: Destination): Json {
  const faults = checkMessage(body, destination);
  if (faults.length > 0) throw refusals.invalidForm(faults);
  return isJson(body) ? body : {};
}

const embedsOf = (body: Json): readonly Json[] =>
  Array.isArray(body.embeds) ? body.embeds.filter(isJson) : [];

function watch(state: State, message: LocalMessage, body: Json): void {
  const replied = message.referenceId === null ? undefined : state.world.messages.get(message.referenceId);
  state.pings.push(...findPings(body, replied?.authorId ?? null));
  if (findHiddenEmbeds(embedsOf(body)).length > 0) state.swallowedEmbeds.push(message.id);
}

/** Who wrote it, where, in answer to what; what the body does not say. */
export interface Origin {
  readonly privateFor?: string | null;
  readonly webhookId?: string | null;
  readonly referenceId?: string | null;
}

/** Stores a message of the bot and tells the gateway. The body must have been checked. */
export function storeBotMessage(
  state: State,
  channel: LocalChannel,
  body: Json,
  origin: Origin,
): LocalMessage {
  const message: LocalMessage = {
    id: createSnowflake(),
    channelId: channel.id,
    authorId: state.world.bot.id,
    privateFor: origin.privateFor ?? null,
    webhookId: origin.webhookId ?? null,
    referenceId: origin.referenceId ?? null,
    createdAt: state.now(),
    mentionsEveryone: false,
    mentionedUsers: [],
    mentionedRoles: [],
    body: shownPart(body),
    deleted: false,
    edits: 0,
  };
  watch(state, message, body);
  state.world.messages.set(message.id, message);
  if (message.privateFor === null) announce(state, 'MESSAGE_CREATE', message);
  return message;
}

/** Changes what a message shows; keys that are absent stay. */
export function editBotMessage(state: State, message: LocalMessage, body: Json): void {
  const { flags: _flags, ...rest } = shownPart(body);
  const emptied = Object.fromEntries(SHOWN.flatMap((key) => (body[key] === null ? [[key, undefined]] : [])));
  const next = { ...message.body, ...emptied, ...rest };
  if (isEmptyMessage(next)) throw refusals.emptyMessage();
  message.body = next;
  message.edits += 1;
  watch(state, message, body);
  if (message.privateFor === null) announce(state, 'MESSAGE_UPDATE', message);
}

export const isPrivate = (body: Json): boolean => (Number(body.flags ?? 0) & EPHEMERAL) !== 0;

const mayRead = (seen: number, direct: boolean): boolean =>
  (seen & (direct ? intents.directMessages : intents.guildMessages)) !== 0;

/**
 * Without the message-content intent Discord empties a message unless it is direct, mentions the bot, or is the
 * bot's own; the message it replies to is emptied by the same rule.
 */
function redact(payload: Json, botId: string, seen: number): Json {
  const mentions = Array.isArray(payload.mentions) ? payload.mentions.filter(isJson) : [];
  const author = isJson(payload.author) ? payload.author.id : null;
  const open =
    (seen & intents.messageContent) !== 0 ||
    payload.guild_id === undefined ||
    author === botId ||
    mentions.some((user) => user.id === botId);
  const referenced = isJson(payload.referenced_message)
    ? { referenced_message: redact(payload.referenced_message, botId, seen) }
    : {};
  const hidden = open ? {} : { content: '', embeds: [], attachments: [], components: [] };
  return { ...payload, ...hidden, ...referenced };
}

/** Sends a message event to the sessions whose intents cover it. */
export function announce(
  state: State,
  type: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE',
  message: LocalMessage,
): void {
  const direct = state.world.channels.get(message.channelId)?.type === DIRECT;
  const payload = messagePayload(message, state.world);
  state.gateway.dispatch(type, (seen) =>
    mayRead(seen, direct) ? redact(payload, state.world.bot.id, seen) : null,
  );
}

export function announceDeletion(state: State, message: LocalMessage): void {
  const channel = state.world.channels.get(message.channelId);
  const guild = channel?.guildId == null ? {} : { guild_id: channel.guildId };
  state.gateway.dispatch('MESSAGE_DELETE', (seen) =>
    mayRead(seen, channel?.type === DIRECT)
      ? { id: message.id, channel_id: message.channelId, ...guild }
      : null,
  );
}
