import type { APIEmbed } from 'discord.js';
import { CUT, cutWords } from '../quotation.ts';
import { escapeWithin } from './escape.ts';
import { EMBED_DESCRIPTION, EMBED_FOOTER, EMBED_TEXT, EMBED_TITLE, EMBEDS } from './limits.ts';
import { packBlocks } from './pack.ts';
import type { Section } from './section.ts';
import { TIGHTNESS, type Tightness } from './tightness.ts';

/**
 * Sets sections as embeds, one a section, within every limit of Discord: with the loosest tightness that fits, and
 * if none does, without the blocks that are over, and "[…]" in their place.
 * @param sections makes the sections for a tightness
 */
export function renderEmbeds(
  sections: (tight: Tightness) => readonly Section[],
  footer: string,
): readonly APIEmbed[] {
  const last = cutWords(footer, EMBED_FOOTER);
  let embeds: readonly APIEmbed[] = [];
  for (const tight of TIGHTNESS) {
    const set = sections(tight);
    embeds = withFooter(set.flatMap(sectionEmbeds), last);
    const whole = set.every(({ blocks }) => blocks.every((block) => block.length <= EMBED_DESCRIPTION));
    if (whole && embeds.length <= EMBEDS && textLength(embeds) <= EMBED_TEXT) return embeds;
  }
  return withFooter(keepWhatFits(embeds, EMBED_TEXT - last.length), last);
}

function sectionEmbeds({ heading, colour, blocks }: Section): readonly APIEmbed[] {
  const title = escapeWithin(heading, EMBED_TITLE);
  const short = blocks.map((block) => (block.length <= EMBED_DESCRIPTION ? block : CUT));
  const parts = packBlocks(short, EMBED_DESCRIPTION);
  const embeds = (parts.length === 0 ? [null] : parts).map((description, index) => ({
    ...(index === 0 && title !== '' ? { title } : {}),
    ...(description === null ? {} : { description }),
    ...(colour === null ? {} : { color: colour }),
  }));
  return embeds.filter((embed) => 'title' in embed || 'description' in embed);
}

function withFooter(embeds: readonly APIEmbed[], text: string): readonly APIEmbed[] {
  const last = embeds.at(-1);
  return last === undefined || text === '' ? embeds : [...embeds.slice(0, -1), { ...last, footer: { text } }];
}

function keepWhatFits(embeds: readonly APIEmbed[], room: number): readonly APIEmbed[] {
  const mark: APIEmbed = { description: CUT };
  const kept: APIEmbed[] = [];
  let left = room - CUT.length;
  for (const { footer: _footer, ...embed } of embeds) {
    left -= textLength([embed]);
    if (left < 0 || kept.length === EMBEDS - 1) return [...kept, mark];
    kept.push(embed);
  }
  return kept;
}

function textLength(embeds: readonly APIEmbed[]): number {
  return embeds.reduce(
    (sum, { title = '', description = '', footer }) =>
      sum + title.length + description.length + (footer?.text.length ?? 0),
    0,
  );
}
