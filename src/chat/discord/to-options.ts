import { MessageFlags } from 'discord.js';
import type { DiscordContent } from './render-reply.ts';

/** What discord.js takes for a message, a reply to an interaction, or the edit of one. */
export type ContentOptions = Partial<DiscordContent> & { readonly flags?: MessageFlags.SuppressEmbeds };

/** What is empty is left out; addresses in plain text get no previews. */
export function toOptions({ content, embeds, components }: DiscordContent): ContentOptions {
  return {
    ...(content === '' ? {} : { content, flags: MessageFlags.SuppressEmbeds }),
    ...(embeds.length === 0 ? {} : { embeds }),
    ...(components.length === 0 ? {} : { components }),
  };
}
