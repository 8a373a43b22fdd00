import { CUT, cutWords } from '../quotation.ts';
import { escapeMarkdown, escapeWithin } from './escape.ts';
import { CONTENT } from './limits.ts';
import type { Section } from './section.ts';
import { TIGHTNESS, type Tightness } from './tightness.ts';

const LONGEST_HEADING = 400;
const LONGEST_FOOTER = 200;

/**
 * Sets sections as the content of one message, for channels in which the bot may not embed.
 * @param sections makes the sections for a tightness
 */
export function renderText(sections: (tight: Tightness) => readonly Section[], footer: string): string {
  const last = footer === '' ? [] : [`-# ${escapeWithin(footer, LONGEST_FOOTER)}`];
  let blocks: readonly string[] = [];
  for (const tight of TIGHTNESS) {
    blocks = sections(tight).flatMap(sectionBlocks);
    const text = [...blocks, ...last].join('\n\n');
    if (text.length <= CONTENT) return text;
  }
  return keepWhatFits(blocks, last);
}

function sectionBlocks({ heading, blocks }: Section): readonly string[] {
  const [first, ...rest] = blocks;
  const title = `**${escapeWithin(heading, LONGEST_HEADING)}**`;
  return first === undefined ? [title] : [`${title}\n${first}`, ...rest];
}

function keepWhatFits(blocks: readonly string[], last: readonly string[]): string {
  const kept: string[] = [];
  for (const block of blocks) {
    if ([...kept, block, CUT, ...last].join('\n\n').length > CONTENT) break;
    kept.push(block);
  }
  return [...kept, CUT, ...last].join('\n\n');
}

/** Lines under a heading as content: a notice. */
export function renderLines(heading: string | null, lines: readonly string[]): string {
  const title = heading === null ? [] : [`**${escapeWithin(heading, LONGEST_HEADING)}**`];
  for (const most of [1000, 300, 100]) {
    const text = [...title, ...lines.map((line) => escapeMarkdown(cutWords(line, most)))].join('\n');
    if (text.length <= CONTENT) return text;
  }
  return [...title, CUT].join('\n');
}
