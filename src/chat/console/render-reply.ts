import type { Locale, Reply } from '../chat.ts';
import { stringsOf } from '../strings/strings.ts';
import type { AnswerView, ContextView, DigestView, LinkView, NoticeView, StatementView } from '../views.ts';
import type { Style } from './style.ts';
import { withoutControls, wrap } from './wrap.ts';

const INDENT = '    ';

/** Writes a reply as lines for a terminal or a file, without a line break at the end; empty for "say nothing". */
export function renderReply(reply: Reply, style: Style): string {
  switch (reply.kind) {
    case 'answer':
      return renderAnswer(reply.view, reply.locale, style);
    case 'notice':
      return renderNotice(reply.view, style);
    case 'context':
      return renderContext(reply.view, style);
    case 'digest':
      return renderDigest(reply.view, reply.locale, style);
    case 'files':
      return [
        style.heading(wrap(reply.view.line, style.columns)),
        '',
        ...reply.view.lines.map(withoutControls),
      ].join('\n');
    case 'delete':
    case 'nothing':
      return '';
  }
}

function renderAnswer(view: AnswerView, locale: Locale, style: Style): string {
  const block = (text: string): string => wrap(text, style.columns);
  const groups = view.groups.map(({ heading, statements }) =>
    [
      style.heading(heading.toUpperCase()),
      ...statements.map((one) => renderStatement(one, locale, style)),
    ].join('\n'),
  );
  const related = view.related && [
    style.heading(block(view.related.heading)),
    ...view.related.statements.map((one) => renderStatement(one, locale, style)),
  ];
  return paragraphs([
    [style.heading(block(view.question)), ...view.notes.map(block)].join('\n'),
    view.empty === null ? null : block(view.empty),
    ...groups,
    [...view.changes, ...view.contradictions].map(block).join('\n'),
    related ? related.join('\n') : null,
    [
      style.faint(block(view.footer)),
      ...view.buttons.flatMap(({ label, url }) => (url ? [`${label}: ${url}`] : [])),
    ].join('\n'),
  ]);
}

function renderStatement(view: StatementView, locale: Locale, style: Style): string {
  const line = (text: string): string => wrap(text, style.columns, INDENT);
  const quotation = wrap(
    view.quotation,
    style.columns,
    INDENT,
    `${view.number}`.padStart(2).padEnd(INDENT.length),
  );
  const who = [view.speaker, view.role].filter((part) => part !== null).join(', ');
  const when = [view.said, `${view.source.label}, ${view.published}`, view.elsewhere]
    .filter((part) => part !== null)
    .join(' · ');
  return [
    quotation,
    style.strong(line(who)),
    line(when),
    ...(view.source.url === null ? [] : [style.faint(line(view.source.url))]),
    ...(view.alsoIn.length === 0 ? [] : [line(renderCopies(view.alsoIn, locale))]),
  ].join('\n');
}

function renderCopies(copies: readonly LinkView[], locale: Locale): string {
  return `${stringsOf(locale).statement.alsoIn} ${copies.map(({ label }) => label).join(', ')}`;
}

function renderNotice({ heading, lines }: NoticeView, style: Style): string {
  const body = lines.map((text) => wrap(text, style.columns));
  return (heading === null ? body : [style.heading(wrap(heading, style.columns)), ...body]).join('\n');
}

function renderContext(view: ContextView, style: Style): string {
  const { columns } = style;
  const source = [view.source.label, view.published, view.source.url]
    .filter((part) => part !== null)
    .join(' · ');
  return paragraphs([
    style.heading(wrap(view.heading, columns)),
    view.before.trim() === '' ? null : style.faint(wrap(view.before.trim(), columns, INDENT)),
    style.strong(wrap(view.text, columns, INDENT, '>>  ')),
    view.after.trim() === '' ? null : style.faint(wrap(view.after.trim(), columns, INDENT)),
    wrap(source, columns),
  ]);
}

function renderDigest(view: DigestView, locale: Locale, style: Style): string {
  const sections = view.sections.map(({ heading, items }) =>
    [
      style.heading(heading.toUpperCase()),
      ...items.flatMap(({ line, statements }) => [
        ...(line === null ? [] : [wrap(line, style.columns)]),
        ...statements.map((one) => renderStatement(one, locale, style)),
      ]),
    ].join('\n'),
  );
  return paragraphs([
    style.heading(wrap(view.heading, style.columns)),
    view.empty === null ? null : wrap(view.empty, style.columns),
    ...sections,
    style.faint(wrap(view.footer, style.columns)),
    view.page?.url ? `${view.page.label}: ${view.page.url}` : null,
  ]);
}

function paragraphs(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}
