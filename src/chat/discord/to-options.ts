import { AttachmentBuilder, MessageFlags } from 'discord.js';
import type { FileView } from '../views.ts';
import type { DiscordContent } from './render-reply.ts';

/** What discord.js takes for a message, a reply to an interaction, or the edit of one. */
export type ContentOptions = Partial<Omit<DiscordContent, 'files'>> & {
  readonly flags?: MessageFlags.SuppressEmbeds;
  readonly files?: AttachmentBuilder[];
};

/** What is empty is left out; addresses in plain text get no previews. */
export function toOptions({ content, embeds, components, files = [] }: DiscordContent): ContentOptions {
  return {
    ...(content === '' ? {} : { content, flags: MessageFlags.SuppressEmbeds }),
    ...(embeds.length === 0 ? {} : { embeds }),
    ...(components.length === 0 ? {} : { components }),
    ...(files.length === 0 ? {} : { files: files.map(toAttachment) }),
  };
}

function toAttachment({ name, bytes, alternative }: FileView): AttachmentBuilder {
  const attachment = new AttachmentBuilder(Buffer.from(bytes), { name });
  return alternative === null ? attachment : attachment.setDescription(alternative);
}
