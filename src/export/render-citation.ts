import type { AnswerStatement } from '../answer/answer.ts';
import { quote } from '../chat/quotation.ts';
import { renderAddress } from '../chat/render-address.ts';
import { renderDate } from '../chat/render-date.ts';
import { renderSpeaker } from '../chat/statement-view.ts';
import { oneLine, shownFields } from './shown-fields.ts';
import type { ExportLanguage } from './takeaway.ts';

/**
 * A statement as one line to be put into a text: its words as they are, who said them and when, and where they stand.
 * „Der Kran ist nicht geliefert worden.“ (Jon Weber, Reeder, 08.09.2024; Küstenblatt, 07.09.2024, https://…)
 */
export function renderCitation(statement: AnswerStatement, language: ExportLanguage): string {
  const said = shownFields(statement, language).find(([name]) => name === 'date')?.[1] ?? null;
  const { publishedAt, role, source, title, url } = statement;
  const who = [renderSpeaker(statement, language), role, said];
  const where = [
    source ?? title,
    publishedAt === null ? null : renderDate(publishedAt, language),
    renderAddress(url),
  ];
  const [speaker, place] = [who, where].map((parts) =>
    parts.flatMap((part) => (part === null || part === '' ? [] : [oneLine(part)])).join(', '),
  );
  return `${quote(statement.text)} (${speaker}; ${place})`;
}
