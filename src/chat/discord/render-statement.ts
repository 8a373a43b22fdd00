import { cutQuotation, cutWords } from '../quotation.ts';
import type { StatementView } from '../views.ts';
import { escapeMarkdown, renderLink } from './escape.ts';
import type { Tightness } from './tightness.ts';

/**
 * A statement in three lines: who, the words as a block quotation, when and where.
 * @param alsoIn "auch in:", in the reader's language
 */
export function renderStatement(view: StatementView, alsoIn: string, tight: Tightness): string {
  const short = (text: string): string => escapeMarkdown(cutWords(text, tight.name));
  const role = view.role === null ? '' : `, ${short(view.role)}`;
  const said = view.said === null ? [] : [short(view.said)];
  const link = (source: StatementView['source']): string =>
    renderLink({ label: cutWords(source.label, tight.name), url: tight.links ? source.url : null });
  const copies = view.alsoIn.slice(0, tight.copies).map(link);
  const where = [
    ...said,
    `${link(view.source)}, ${short(view.published)}`,
    ...(view.elsewhere === null ? [] : [short(view.elsewhere)]),
    ...(copies.length === 0 ? [] : [`${alsoIn} ${copies.join(', ')}`]),
  ];
  return [
    `**${view.number} · ${short(view.speaker)}**${role}`,
    `> ${escapeMarkdown(cutQuotation(view.quotation, tight.quotation))}`,
    where.join(' · '),
  ].join('\n');
}
