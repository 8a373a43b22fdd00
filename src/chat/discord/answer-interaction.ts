import { type ButtonInteraction, DiscordAPIError, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import { parseButtonId } from '../button.ts';
import type { ChatRequest, Reply } from '../chat.ts';
import { renderNotice } from '../notices.ts';
import { stringsOf } from '../strings/strings.ts';
import type { Connection } from './connection.ts';
import { isPrivate, readInteraction, readLocale, type Used } from './read-interaction.ts';
import { renderReply } from './render-reply.ts';
import { renderReportModal } from './report-modal.ts';
import { retryOnOutage } from './retry-on-outage.ts';
import { toOptions } from './to-options.ts';

/** How the interaction was answered at first: with "thinking" (private or not), or by leaving its message as it is. */
type Deferred = 'private' | 'public' | 'unchanged';

/**
 * Answers a command or a pressed button, always through the interaction itself: that works where the bot is no
 * member of the server, and needs no permission in the channel.
 */
export async function answerInteraction(interaction: Used, connection: Connection): Promise<void> {
  if (interaction.isButton() && (await askReport(interaction, connection))) return;
  // First of all, before anything can go wrong: after three seconds without an answer the interaction is lost.
  const deferred = await defer(interaction, isPrivate(interaction), connection);
  if (deferred === null) return;
  const request = readRequest(interaction, connection);
  const reply = request === null ? renderFailure(interaction) : await connection.respond(request);
  const sent = await finish(interaction, reply, deferred, {
    embeds: request?.limits === undefined,
    stopping: connection.stopping,
  });
  if (sent !== null && request !== null && reply.kind === 'answer')
    connection.noteShown(request, reply, sent);
}

/** Opens the form of "Falsch zugeordnet", which has to be the first answer; false for every other button. */
async function askReport(interaction: ButtonInteraction, { logger }: Connection): Promise<boolean> {
  const button = parseButtonId(interaction.customId);
  if (button?.kind !== 'wrong') return false;
  await interaction
    .showModal(renderReportModal(interaction.customId, button.locale))
    .catch((error: unknown) => logger.warn({ err: error }, 'ein Formular ließ sich nicht öffnen'));
  return true;
}

/** Null where the interaction holds something else than Discord's documentation says. */
function readRequest(interaction: Used, { logger }: Connection): ChatRequest | null {
  try {
    return readInteraction(interaction);
  } catch (error) {
    logger.error({ err: error }, 'eine Interaktion war nicht zu lesen');
    return null;
  }
}

function renderFailure({ locale }: Used): Reply {
  const language = readLocale(locale);
  return renderNotice(language, stringsOf(language).failed, true);
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
    // The receipt of a first attempt was lost: Discord has it, and the client must be told.
    if (error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) {
      interaction.deferred = true;
      return deferred;
    }
    connection.logger.warn({ code: error.code }, 'eine Interaktion ließ sich nicht beantworten');
    return null;
  }
}

interface Finishing {
  readonly embeds: boolean;
  readonly stopping: AbortSignal;
}

/** @returns the id of the message that shows the reply; null where none does */
async function finish(
  interaction: Used,
  reply: Reply,
  deferred: Deferred,
  { embeds, stopping }: Finishing,
): Promise<string | null> {
  const remove = (): Promise<void> => retryOnOutage(() => deleteReply(interaction), stopping);
  if (reply.kind === 'delete' || (reply.kind === 'nothing' && deferred !== 'unchanged')) await remove();
  if (reply.kind === 'delete' || reply.kind === 'nothing') return null;
  const options = toOptions(renderReply(reply, embeds));
  if (reply.private === (deferred === 'private') && deferred !== 'unchanged') {
    return (await retryOnOutage(() => interaction.editReply(options), stopping)).id;
  }
  // Whether all see an answer was said with "thinking" and cannot be changed: it makes place for another.
  if (deferred !== 'unchanged') await remove();
  const flags = (options.flags ?? 0) | (reply.private ? MessageFlags.Ephemeral : 0);
  return (await retryOnOutage(() => interaction.followUp({ ...options, flags }), stopping)).id;
}

/** The message may be gone already: by other hands, or by an attempt whose receipt was lost. */
async function deleteReply(interaction: Used): Promise<void> {
  try {
    await interaction.deleteReply();
  } catch (error) {
    if (!(error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage)) throw error;
  }
}
