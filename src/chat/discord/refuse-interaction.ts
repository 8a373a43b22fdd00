import { type Client, InteractionResponseType, MessageFlags, Routes } from 'discord.js';
import { stringsOf } from '../strings/strings.ts';
import type { Packet } from './guard-packets.ts';

/**
 * Tells the person behind an interaction that could not even be read that something went wrong, instead of letting
 * Discord say that the application does not respond. Nothing for other events. Never rejects.
 */
export async function refuseInteraction(client: Client, { t, d }: Packet): Promise<void> {
  if (t !== 'INTERACTION_CREATE' || typeof d !== 'object' || d === null) return;
  const { id, token, locale } = d as { id?: unknown; token?: unknown; locale?: unknown };
  if (typeof id !== 'string' || typeof token !== 'string') return;
  const language = typeof locale === 'string' && !locale.startsWith('de') ? 'en' : 'de';
  const body = {
    type: InteractionResponseType.ChannelMessageWithSource,
    data: { content: stringsOf(language).failed, flags: MessageFlags.Ephemeral },
  };
  await client.rest.post(Routes.interactionCallback(id, token), { body, auth: false }).catch(() => {});
}
