import type { Message, MessageCreateOptions } from 'discord.js';
import type { Locale } from '../chat.ts';
import { fill, stringsOf } from '../strings/strings.ts';
import type { Connection } from './connection.ts';
import { findPlace, type Place } from './place.ts';
import { isForBot, readMessage } from './read-message.ts';
import { isClosedPlace } from './refusal.ts';
import { renderReply, type ShownReply } from './render-reply.ts';
import { retryOnOutage } from './retry-on-outage.ts';
import { toOptions } from './to-options.ts';

/** Answers a message that is for the bot, with a reply below it. */
export async function answerMessage(message: Message, connection: Connection): Promise<void> {
  const { botId, chains, respond } = connection;
  if (!isForBot(message, botId)) return;
  const place = findPlace(message.channel);
  const request = readMessage(message, botId, place, chains);
  if (!place.mayWrite) return sayNoPermission(message, request.locale, connection);
  if (connection.closed.isClosed(message.channelId)) return;
  const reply = await respond(request);
  if (reply.kind === 'nothing' || reply.kind === 'delete') return;
  if (reply.private && !request.direct && (await sendPrivately(message, reply, connection))) return;
  await sendBelow(message, reply, place, connection);
}

/** Messages have no private answers; a direct message is one. @returns whether it has arrived */
async function sendPrivately(message: Message, reply: ShownReply, connection: Connection): Promise<boolean> {
  const { author } = message;
  if (connection.closed.isClosed(author.id)) return false;
  const options = { ...toOptions(renderReply(reply, true)), ...nonceOf(message) };
  try {
    await retryOnOutage(() => author.send(options), connection.stopping);
    return true;
  } catch (error) {
    if (!isClosedPlace(error)) throw error;
    connection.closed.close(author.id);
    return false;
  }
}

async function sendBelow(
  message: Message,
  reply: ShownReply,
  place: Place,
  connection: Connection,
): Promise<void> {
  const options = { ...toOptions(renderReply(reply, place.mayEmbed)), ...nonceOf(message) };
  try {
    const sent = await retryOnOutage(() => post(message, options, place), connection.stopping);
    connection.chains.add(sent.id, connection.chains.chainOf(message));
  } catch (error) {
    if (!isClosedPlace(error)) throw error;
    await sayNoPermission(message, reply.locale, connection);
  }
}

function post(message: Message, options: MessageCreateOptions, place: Place): Promise<Message> {
  // Deleted meanwhile, the question is not referred to, because the client is told that this is no failure.
  if (place.mayReadHistory || !message.channel.isSendable()) return message.reply(options);
  return message.channel.send(options);
}

/** Tells the asking person why there is no answer, once in a while for each channel; logs it once, too. */
async function sayNoPermission(message: Message, locale: Locale, connection: Connection): Promise<void> {
  const { channel, channelId } = message;
  if (!connection.closed.close(channelId)) return;
  connection.logger.warn({ channel: channelId }, 'may not write in this channel');
  const name = 'name' in channel && channel.name !== null ? `#${channel.name}` : 'Discord';
  const text = fill(stringsOf(locale).discord.noPermission, { channel: name });
  const view = { heading: null, lines: [text] };
  await sendPrivately(message, { kind: 'notice', private: true, locale, view }, connection);
}

/** The question's id: a repeated attempt at the same answer is no second message. */
function nonceOf(message: Message): Pick<MessageCreateOptions, 'nonce' | 'enforceNonce'> {
  return { nonce: message.id, enforceNonce: true };
}
