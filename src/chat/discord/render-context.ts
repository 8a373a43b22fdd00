import { CUT, cutWords } from '../quotation.ts';
import type { ContextView } from '../views.ts';
import { escapeMarkdown, renderLink } from './escape.ts';
import type { Section } from './section.ts';
import type { Tightness } from './tightness.ts';

/** The article's words around a statement, the statement itself in bold; what is cut is the farthest. */
export function contextSections(view: ContextView, tight: Tightness): readonly Section[] {
  const around = tight.quotation / 2;
  const words = [
    escapeMarkdown(cutStart(view.before, around)),
    `**${escapeMarkdown(cutWords(view.text, tight.quotation))}**`,
    escapeMarkdown(cutWords(view.after, around)),
  ];
  const passage = words.filter((text) => text !== '').join(' ');
  const source = {
    label: cutWords(view.source.label, tight.name),
    url: tight.links ? view.source.url : null,
  };
  const where = `${renderLink(source)}, ${escapeMarkdown(cutWords(view.published, tight.name))}`;
  return [{ heading: view.heading, colour: null, blocks: [passage, where] }];
}

/** As `cutWords`, but from the start. */
function cutStart(words: string, most: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const from = line.length - (most - CUT.length - 1);
  const space = line.indexOf(' ', from);
  return `${CUT} ${line.slice(space === -1 ? from : space + 1)}`;
}
