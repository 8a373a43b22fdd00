import type { APIEmbed } from 'discord.js';
import type { Reply } from '../chat.ts';
import type { FileView } from '../views.ts';
import { type ButtonRow, renderButtonRows, renderButtons } from './render-buttons.ts';
import { contextSections } from './render-context.ts';
import { renderEmbeds } from './render-embeds.ts';
import { renderLines, renderText } from './render-text.ts';
import { answerSections, digestSections, type Section } from './section.ts';
import type { Tightness } from './tightness.ts';

/** What Discord is sent, in its own words; always within its limits. */
export interface DiscordContent {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly ButtonRow[];
  readonly files?: readonly FileView[];
}

export type ShownReply = Exclude<Reply, { readonly kind: 'delete' | 'nothing' }>;

/** @param embeds whether the bot may embed at this place; without, everything is plain text */
export function renderReply(reply: ShownReply, embeds: boolean): DiscordContent {
  switch (reply.kind) {
    case 'notice':
      return { content: renderLines(reply.view.heading, reply.view.lines), embeds: [], components: [] };
    case 'answer': {
      const sections = (tight: Tightness) => answerSections(reply.view, reply.locale, tight);
      return { ...set(sections, reply.view.footer, embeds), components: renderButtons(reply.view) };
    }
    case 'digest': {
      const sections = (tight: Tightness) => digestSections(reply.view, reply.locale, tight);
      const { page } = reply.view;
      const buttons = page?.url
        ? [{ kind: 'page' as const, id: 'page', label: page.label, url: page.url }]
        : [];
      return { ...set(sections, reply.view.footer, embeds), components: renderButtonRows(buttons) };
    }
    case 'context': {
      const sections = (tight: Tightness) => contextSections(reply.view, tight);
      return { ...set(sections, '', embeds), components: renderButtonRows(reply.view.buttons) };
    }
    case 'files':
      return {
        content: renderLines(null, [reply.view.line]),
        embeds: [],
        components: [],
        files: reply.view.files,
      };
  }
}

function set(
  sections: (tight: Tightness) => readonly Section[],
  footer: string,
  embeds: boolean,
): Omit<DiscordContent, 'components'> {
  return embeds
    ? { content: '', embeds: renderEmbeds(sections, footer) }
    : { content: renderText(sections, footer), embeds: [] };
}
