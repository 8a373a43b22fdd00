import { isEmptyMessage } from './check-message.ts';
import type { Json } from './form.ts';
import { checkToken, isThinking, type LocalInteraction, readCallback } from './interactions.ts';
import { messagePayload } from './payloads.ts';
import { refusals } from './refusal.ts';
import type { Answered, Route } from './route.ts';
import {
  announceDeletion,
  editBotMessage,
  isPrivate,
  refuseBadMessage,
  type State,
  storeBotMessage,
} from './state.ts';
import type { LocalMessage } from './world.ts';

function store(state: State, interaction: LocalInteraction, body: Json, asPrivate: boolean): LocalMessage {
  const channel = state.world.channels.get(interaction.channelId);
  if (channel === undefined) throw refusals.unknownChannel();
  return storeBotMessage(state, channel, body, {
    privateFor: asPrivate ? interaction.userId : null,
    webhookId: state.world.bot.id,
  });
}

function answerFirst(state: State, interaction: LocalInteraction, raw: unknown): LocalMessage | null {
  const callback = readCallback(interaction, raw, state.now());
  const { data } = callback;
  const source = interaction.sourceId === null ? undefined : state.world.messages.get(interaction.sourceId);
  // The public "thinking" of a deferred answer is no content yet; it is stored empty and filled by an edit.
  if (callback.type === 4 && isEmptyMessage(data)) throw refusals.emptyMessage();
  if (callback.updates && source !== undefined) editBotMessage(state, source, data);
  interaction.callback = callback.type;
  interaction.choices = callback.choices;
  interaction.modal = callback.modal;
  interaction.private = isPrivate(data);
  if (!callback.creates) {
    interaction.originalId = source?.id ?? null;
    return source ?? null;
  }
  if (isThinking(interaction)) return null;
  const message = store(state, interaction, data, interaction.private);
  interaction.originalId = message.id;
  return message;
}

function editOriginal(state: State, interaction: LocalInteraction, body: Json): LocalMessage {
  const known = state.world.messages.get(interaction.originalId ?? '');
  if (known !== undefined) {
    if (known.deleted) throw refusals.unknownMessage();
    editBotMessage(state, known, body);
    return known;
  }
  if (!isThinking(interaction)) throw refusals.unknownMessage();
  if (isEmptyMessage(body)) throw refusals.emptyMessage();
  const message = store(state, interaction, body, interaction.private);
  interaction.originalId = message.id;
  return message;
}

/** A follow-up; the first one after a deferred answer takes its place, with its privacy. */
function followUp(state: State, interaction: LocalInteraction, body: Json): LocalMessage {
  if (isEmptyMessage(body)) throw refusals.emptyMessage();
  if (isThinking(interaction)) return editOriginal(state, interaction, body);
  const message = store(state, interaction, body, isPrivate(body));
  interaction.followUpIds.push(message.id);
  return message;
}

function findMessage(state: State, interaction: LocalInteraction, name: string): LocalMessage {
  const id = name === '@original' ? interaction.originalId : name;
  const message = state.world.messages.get(id ?? '');
  if (message === undefined || message.deleted) throw refusals.unknownMessage();
  return message;
}

const tokenOwner = (state: State, token: string): LocalInteraction =>
  checkToken(
    [...state.interactions.values()].find((one) => one.token === token),
    state.now(),
  );

const shown = (state: State, message: LocalMessage): Answered => ({
  json: {
    ...messagePayload(message, state.world),
    ...(message.privateFor === null ? {} : { flags: 64 }),
  },
});

export const interactionRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    open: true,
    handle: (state, [id = '', token = ''], body, query) => {
      const interaction = state.interactions.get(id);
      if (interaction === undefined || interaction.token !== token) throw refusals.unknownInteraction();
      const message = answerFirst(state, interaction, body);
      if (query.get('with_response') !== 'true') return {};
      const resource = message === null ? {} : { message: shown(state, message).json };
      return {
        json: {
          interaction: { id, type: interaction.type, response_message_id: message?.id ?? null },
          resource: { type: interaction.callback, ...resource },
        },
      };
    },
  },
  {
    method: 'POST',
    path: /^\/webhooks\/\d+\/([^/]+)$/,
    open: true,
    handle: (state, [token = ''], body) => {
      const interaction = tokenOwner(state, token);
      return shown(state, followUp(state, interaction, refuseBadMessage(body, 'interaction')));
    },
  },
  {
    method: 'GET',
    path: /^\/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/,
    open: true,
    handle: (state, [token = '', name = '']) =>
      shown(state, findMessage(state, tokenOwner(state, token), name)),
  },
  {
    method: 'PATCH',
    path: /^\/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/,
    open: true,
    handle: (state, [token = '', name = ''], raw) => {
      const interaction = tokenOwner(state, token);
      const body = refuseBadMessage(raw, 'interaction');
      if (name === '@original') return shown(state, editOriginal(state, interaction, body));
      const message = findMessage(state, interaction, name);
      editBotMessage(state, message, body);
      return shown(state, message);
    },
  },
  {
    method: 'DELETE',
    path: /^\/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/,
    open: true,
    handle: (state, [token = '', name = '']) => {
      const interaction = tokenOwner(state, token);
      if (name === '@original' && isThinking(interaction)) {
        interaction.withdrawn = true;
        return {};
      }
      const message = findMessage(state, interaction, name);
      message.deleted = true;
      if (message.privateFor === null) announceDeletion(state, message);
      return {};
    },
  },
];
