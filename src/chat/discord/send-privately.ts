import type { Message, MessageCreateOptions } from 'discord.js';
import type { Connection } from './connection.ts';
import { isClosedPlace, isTooFast } from './refusal.ts';
import { renderReply, type ShownReply } from './render-reply.ts';
import { retryOnOutage } from './retry-on-outage.ts';
import { toOptions } from './to-options.ts';

/** Stands for everybody's direct messages. */
const EVERYBODY = 'direct messages';

/** Messages have no private answers; a direct message is one. @returns whether it has arrived */
export async function sendPrivately(
  message: Message,
  reply: ShownReply,
  connection: Connection,
): Promise<boolean> {
  const { author } = message;
  const { refusals, stopping } = connection;
  if (refusals.unexplained(author.id) ?? refusals.unexplained(EVERYBODY)) return false;
  const options = { ...toOptions(renderReply(reply, true)), ...nonceOf(message) };
  try {
    await retryOnOutage(() => author.send(options), stopping);
    return true;
  } catch (error) {
    if (isTooFast(error)) refusals.pause(EVERYBODY, '', error.code);
    else if (isClosedPlace(error)) refusals.pause(author.id, '', error.code);
    else throw error;
    return false;
  }
}

/** The question's id: a repeated attempt at the same answer is no second message. */
export function nonceOf(message: Message): Pick<MessageCreateOptions, 'nonce' | 'enforceNonce'> {
  return { nonce: message.id, enforceNonce: true };
}
