import type { Message, MessageCreateOptions } from 'discord.js';
import type { ChatRequest, Locale } from '../chat.ts';
import { findQuestionLanguage } from '../question-language.ts';
import { fill, stringsOf } from '../strings/strings.ts';
import type { Connection } from './connection.ts';
import { findPlace, type Place } from './place.ts';
import { isForBot, isForOwnRole, readMessage, readServerLocale } from './read-message.ts';
import { isClosedPlace } from './refusal.ts';
import { renderReply, type ShownReply } from './render-reply.ts';
import { retryOnOutage } from './retry-on-outage.ts';
import { sayClosed } from './say-closed.ts';
import { nonceOf, sendPrivately } from './send-privately.ts';
import { toOptions } from './to-options.ts';

/** Answers a message that is for the bot, with a reply below it. */
export async function answerMessage(message: Message, connection: Connection): Promise<void> {
  const { botId, chains, respond, refusals } = connection;
  if (!isForBot(message, botId))
    return isForOwnRole(message, botId) ? explainRole(message, connection) : undefined;
  const place = findPlace(message.channel);
  const request = readMessage(message, botId, place, chains);
  const closed = place.closed ?? refusals.unexplained(message.channelId);
  if (closed !== null) return sayClosed(message, closed, localeOf(request), connection);
  const reply = await respond(request);
  if (reply.kind === 'nothing' || reply.kind === 'delete') return;
  if (reply.private && !request.direct && (await sendPrivately(message, reply, connection))) return;
  const sent = await sendBelow(message, reply, place, connection);
  if (sent !== null && reply.kind === 'answer') connection.noteShown(request, reply, sent);
}

/** Who takes the role for the bot is told so, once in ten minutes. */
async function explainRole(message: Message, connection: Connection): Promise<void> {
  const place = findPlace(message.channel);
  const { hinted, refusals, ticks } = connection;
  if (place.closed !== null || refusals.unexplained(message.channelId) !== null) return;
  if (!hinted.first(`${message.channelId} ${message.author.id}`, ticks())) return;
  const locale = readServerLocale(message);
  const { discord } = stringsOf(locale);
  const sentence = fill(discord.ownRole, { name: message.client.user.displayName });
  const view = { heading: null, lines: [sentence] };
  await sendBelow(message, { kind: 'notice', private: false, locale, view }, place, connection);
}

/** @returns the id of the message; null where it could not be posted */
async function sendBelow(
  message: Message,
  reply: ShownReply,
  place: Place,
  connection: Connection,
): Promise<string | null> {
  const options = { ...toOptions(renderReply(reply, place.mayEmbed)), ...nonceOf(message) };
  const { chains, refusals, stopping } = connection;
  try {
    const sent = await retryOnOutage(() => post(message, options, place), stopping);
    chains.add(sent.id, chains.chainOf(message));
    refusals.answered(message.channelId);
    return sent.id;
  } catch (error) {
    if (!isClosedPlace(error)) throw error;
    // What was known when the question came may have changed while it was answered.
    const { closed } = findPlace(message.channel);
    if (closed === null) refusals.pause(message.channelId, message.guildId ?? '', error.code);
    await sayClosed(message, closed ?? { kind: 'refused', code: error.code }, reply.locale, connection);
    return null;
  }
}

function post(message: Message, options: MessageCreateOptions, place: Place): Promise<Message> {
  // Deleted meanwhile, the question is not referred to, because the client is told that this is no failure.
  if (place.mayReadHistory || !message.channel.isSendable()) return message.reply(options);
  return message.channel.send(options);
}

function localeOf({ command, locale }: ChatRequest): Locale {
  return command.kind === 'question' && findQuestionLanguage(command.text) === 'en' ? 'en' : locale;
}
