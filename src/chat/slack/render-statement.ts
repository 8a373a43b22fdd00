import type { Locale, StatementView } from '../chat.ts';
import { stringsOf } from '../strings/strings.ts';
import { escapeText, fitQuotation, fitText, renderLink } from './slack-text.ts';

/** How long the parts of a statement may become once escaped. */
export interface Fit {
  readonly quotation: number;
  readonly line: number;
  /** Whether the other outlets of the same words are linked or only named. */
  readonly links: boolean;
}

/** A statement as Slack markup: who, the words set off as a quotation, when and where. */
export function renderStatement(view: StatementView, locale: Locale, fit: Fit): string {
  const role = view.role === null ? '' : `, ${fitText(view.role, fit.line)}`;
  const copies = view.alsoIn.map((copy) => (fit.links ? renderLink(copy) : fitText(copy.label, fit.line)));
  const parts = [
    ...(view.said === null ? [] : [fitText(view.said, fit.line)]),
    `${renderLink({ ...view.source, label: shorten(view.source.label, fit.line) })}, ${escapeText(view.published)}`,
    ...(copies.length === 0 ? [] : [`${stringsOf(locale).statement.alsoIn} ${copies.join(', ')}`]),
  ];
  return [
    `*${view.number}. ${fitText(view.speaker, fit.line)}*${role}`,
    `>${fitQuotation(view.quotation, fit.quotation)}`,
    parts.join(' · '),
  ].join('\n');
}

/** The same without markup, for the text beside the blocks. */
export function renderStatementText(view: StatementView, locale: Locale): string {
  const who = [view.speaker, view.role].filter((part) => part !== null).join(', ');
  const copies = view.alsoIn.map((copy) => copy.label).join(', ');
  const parts = [
    ...(view.said === null ? [] : [view.said]),
    `${view.source.label}, ${view.published}`,
    ...(copies === '' ? [] : [`${stringsOf(locale).statement.alsoIn} ${copies}`]),
  ];
  const address = view.source.url === null ? '' : `\n${view.source.url}`;
  return escapeText(`${view.number}. ${who}: ${view.quotation}\n${parts.join(' · ')}${address}`);
}

function shorten(label: string, most: number): string {
  return escapeText(label).length <= most ? label : label.slice(0, Math.floor(most / 5));
}
