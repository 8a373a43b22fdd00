import { type MessageCreateOptions, MessageFlags } from 'discord.js';
import type { DiscordContent } from './render-reply.ts';

/** The content as discord.js takes it; what is empty is left out. */
export function toOptions({ content, embeds, components }: DiscordContent): MessageCreateOptions {
  return {
    ...(content === '' ? {} : { content, flags: MessageFlags.SuppressEmbeds }),
    ...(embeds.length === 0 ? {} : { embeds }),
    ...(components.length === 0 ? {} : { components }),
  };
}
