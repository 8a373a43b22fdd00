import { DiscordAPIError, type InteractionReplyOptions, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import { parseButtonId } from '../button.ts';
import type { Reply } from '../chat.ts';
import type { Connection } from './connection.ts';
import { readInteraction, type Used } from './read-interaction.ts';
import { type DiscordContent, renderReply } from './render-reply.ts';
import { retryOnOutage } from './retry-on-outage.ts';

/** How the interaction was answered at first: with "thinking" (private or not), or by leaving its message as it is. */
type Deferred = 'private' | 'public' | 'unchanged';

/**
 * Answers a command or a pressed button, always through the interaction itself: that works where the bot is no
 * member of the server, and needs no permission in the channel.
 */
export async function answerInteraction(interaction: Used, connection: Connection): Promise<void> {
  const request = readInteraction(interaction);
  // First of all: after three seconds without an answer the interaction is lost.
  const deferred = await defer(interaction, request.private, connection);
  if (deferred === null) return;
  const reply = await connection.respond(request);
  await retryOnOutage(() => finish(interaction, reply, deferred), connection.stopping);
}

async function defer(interaction: Used, alone: boolean, connection: Connection): Promise<Deferred | null> {
  const deletes = interaction.isButton() && parseButtonId(interaction.customId)?.kind === 'delete';
  const deferred: Deferred = deletes ? 'unchanged' : alone ? 'private' : 'public';
  try {
    await retryOnOutage(async () => {
      if (interaction.isButton() && deletes) await interaction.deferUpdate();
      else await interaction.deferReply(alone ? { flags: MessageFlags.Ephemeral } : {});
    }, connection.stopping);
    return deferred;
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    // The answer to a first attempt was lost: Discord has it.
    if (error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return deferred;
    connection.logger.warn({ platform: 'discord', code: error.code }, 'an interaction could not be answered');
    return null;
  }
}

async function finish(interaction: Used, reply: Reply, deferred: Deferred): Promise<void> {
  if (reply.kind === 'nothing') {
    if (deferred !== 'unchanged') await interaction.deleteReply();
    return;
  }
  if (reply.kind === 'delete') {
    await interaction.deleteReply();
    return;
  }
  const content = toOptions(renderReply(reply, true));
  const flags = reply.private ? { flags: MessageFlags.Ephemeral as const } : {};
  if (deferred === 'unchanged') {
    await interaction.followUp({ ...content, ...flags });
  } else if (reply.private === (deferred === 'private')) {
    await interaction.editReply(content);
  } else {
    // Whether all see an answer was said with "thinking" and cannot be changed: it makes place for another.
    await interaction.deleteReply();
    await interaction.followUp({ ...content, ...flags });
  }
}

function toOptions({ content, embeds, components }: DiscordContent): Omit<InteractionReplyOptions, 'flags'> {
  return {
    ...(content === '' ? {} : { content }),
    ...(embeds.length === 0 ? {} : { embeds }),
    ...(components.length === 0 ? {} : { components }),
  };
}
