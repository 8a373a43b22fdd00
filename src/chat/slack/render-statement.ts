import type { Locale } from '../chat.ts';
import { cutQuotation, cutWords } from '../quotation.ts';
import { stringsOf } from '../strings/strings.ts';
import type { StatementView } from '../views.ts';
import { line, link, quotation, type RichPart, type RichTextBlock, rich, strong, words } from './block.ts';
import { escapeText } from './slack-text.ts';

/** How long the parts of a statement may become. */
export interface Fit {
  readonly quotation: number;
  readonly line: number;
  /** Whether the other outlets of the same words are linked or only named. */
  readonly links: boolean;
}

/** A statement as rich text: who, the words set off as a quotation, when and where; nothing of it is read as markup. */
export function renderStatement(view: StatementView, locale: Locale, fit: Fit): RichTextBlock {
  const role = view.role === null ? '' : `, ${cutWords(view.role, fit.line)}`;
  const said = view.said === null ? '' : `${cutWords(view.said, fit.line)} · `;
  const elsewhere = view.elsewhere === null ? '' : ` · ${view.elsewhere}`;
  const source = { ...view.source, label: cutWords(view.source.label, fit.line) };
  return rich(
    line(strong(`${view.number}. ${cutWords(view.speaker, fit.line)}`), words(role)),
    quotation(cutQuotation(view.quotation, fit.quotation)),
    line(
      words(said),
      link(source),
      words(`, ${view.published}${elsewhere}`),
      ...renderCopies(view, locale, fit),
    ),
  );
}

function renderCopies({ alsoIn }: StatementView, locale: Locale, fit: Fit): readonly RichPart[] {
  if (alsoIn.length === 0) return [];
  const outlets = alsoIn.flatMap(({ label, url }, index): readonly RichPart[] => [
    ...(index === 0 ? [] : [words(', ')]),
    link({ label: cutWords(label, fit.line), url: fit.links ? url : null }),
  ]);
  return [words(` · ${stringsOf(locale).statement.alsoIn} `), ...outlets];
}

/** The same without markup, for the text beside the blocks. */
export function renderStatementText(view: StatementView, locale: Locale): string {
  const who = [view.speaker, view.role].filter((part) => part !== null).join(', ');
  const copies = view.alsoIn.map((copy) => copy.label).join(', ');
  const parts = [
    ...(view.said === null ? [] : [view.said]),
    `${view.source.label}, ${view.published}`,
    ...(view.elsewhere === null ? [] : [view.elsewhere]),
    ...(copies === '' ? [] : [`${stringsOf(locale).statement.alsoIn} ${copies}`]),
  ];
  const address = view.source.url === null ? '' : `\n${view.source.url}`;
  return escapeText(`${view.number}. ${who}: ${view.quotation}\n${parts.join(' · ')}${address}`);
}
