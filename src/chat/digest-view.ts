import type { AnswerStatement } from '../answer/answer.ts';
import type { Digest, DigestItem, GoneStatement } from '../digest/digest.ts';
import type { Topic } from '../storage/subscription-store.ts';
import type { Locale } from './chat.ts';
import { headingOf, renderChange } from './contrast-lines.ts';
import { foreignWords } from './quotation.ts';
import { renderDate } from './render-date.ts';
import { renderStatementView, statementCost } from './statement-view.ts';
import { fill, stringsOf } from './strings/strings.ts';
import { renderCoverage } from './view.ts';
import type { DigestItemView, DigestView, PageLimits } from './views.ts';

type Kind = keyof ReturnType<typeof stringsOf>['digest']['sections'];

/** The order of weight. */
const ORDER: readonly Kind[] = ['changed', 'contradicted', 'gone', 'new'];

/** Room for the heading and the footer. */
const RESERVE = 600;

/** Makes of a digest what is shown in one message; what does not fit is counted in the footer. */
export function renderDigestView(digest: Digest, locale: Locale, limits: PageLimits): DigestView {
  const strings = stringsOf(locale).digest;
  const since = digest.since === null ? null : renderDate(digest.since, locale);
  const { items, left } = fitting(digest.items, locale, limits);
  return {
    heading: fill(strings.heading[digest.topic.kind], { topic: renderTopic(digest.topic, locale) }),
    sections: ORDER.flatMap((kind) => {
      const views = items.filter((item) => item.kind === kind).map((item) => item.view);
      return views.length === 0
        ? []
        : [{ heading: strings.sections[kind], items: kind === 'new' ? labelOnce(views) : views }];
    }),
    empty:
      items.length > 0
        ? null
        : since === null
          ? strings.nothing
          : fill(strings.nothingSince, { date: since }),
    footer: renderFooter(digest, digest.left + left, since, locale),
  };
}

/** The name of a position stands once above the statements that hold it, not again above each. */
function labelOnce(views: readonly DigestItemView[]): readonly DigestItemView[] {
  return views.map((view, index) => (view.line === views[index - 1]?.line ? { ...view, line: null } : view));
}

/** The question with its filters, or "das ganze Archiv". */
export function renderTopic(topic: Topic, locale: Locale): string {
  const { notes, digest } = stringsOf(locale);
  const parts = [
    topic.kind === 'all' ? digest.everything : `„${foreignWords(topic.text, 300)}“`,
    ...(topic.speaker === undefined ? [] : [fill(notes.speaker, { name: topic.speaker })]),
    ...(topic.source === undefined ? [] : [fill(notes.source, { name: topic.source })]),
    ...(topic.from === undefined ? [] : [fill(notes.since, { from: renderDate(topic.from, locale) })]),
    ...(topic.to === undefined ? [] : [fill(notes.until, { to: renderDate(topic.to, locale) })]),
  ];
  return parts.join(' · ');
}

interface KindedView {
  readonly kind: Kind;
  readonly view: DigestItemView;
}

function fitting(items: readonly DigestItem[], locale: Locale, limits: PageLimits) {
  const views: KindedView[] = [];
  let room = limits.characters - RESERVE;
  let number = 1;
  for (const item of items) {
    const rendered = renderItem(item, number, locale, limits.quotation);
    room -= rendered.view.statements.reduce(
      (sum, view) => sum + statementCost(view),
      rendered.view.line?.length ?? 0,
    );
    if (room < 0 && views.length > 0) break;
    views.push(rendered);
    number += rendered.view.statements.length;
  }
  return { items: views, left: items.length - views.length };
}

function renderItem(item: DigestItem, number: number, locale: Locale, quotation: number): KindedView {
  const show = (statements: readonly (AnswerStatement | null)[]) =>
    statements.flatMap((statement, index) =>
      statement === null
        ? []
        : [renderStatementView(statement, number + index, { locale, quotation, key: null })],
    );
  switch (item.kind) {
    case 'changed': {
      const { from, to } = item.change;
      const line = renderChange(item.change, locale);
      return { kind: 'changed', view: { line, statements: show([from.statement, to.statement]) } };
    }
    case 'contradicted': {
      const { affirming, denying } = item.contradiction;
      return { kind: 'contradicted', view: { line: null, statements: show([affirming, denying]) } };
    }
    case 'withdrawn':
      return { kind: 'gone', view: { line: renderGoneItem(item, locale), statements: [] } };
    case 'corrected':
      return { kind: 'gone', view: { line: renderGoneItem(item, locale), statements: show([item.now]) } };
    case 'new': {
      const line = item.position === null ? null : `${headingOf(item.position, locale)}:`;
      return { kind: 'new', view: { line, statements: show([item.statement]) } };
    }
  }
}

/** "Zurückgezogen: eine Aussage von Mara Holt (06.09.2024), Küstenblatt" */
export function renderGoneItem(
  item: Extract<DigestItem, { kind: 'withdrawn' | 'corrected' }>,
  locale: Locale,
): string {
  const strings = stringsOf(locale).digest;
  if (item.kind === 'withdrawn') return renderGone(strings.withdrawn, item.was, locale);
  return renderGone(item.now === null ? strings.removed : strings.corrected, item.was, locale);
}

function renderGone(text: string, was: GoneStatement, locale: Locale): string {
  const strings = stringsOf(locale);
  const date = was.date === null ? strings.unknownDate : renderDate(was.date, locale);
  const speaker = was.speaker === null ? strings.statement.unknownSpeaker : was.speaker;
  const source = foreignWords(was.source ?? was.title, 120);
  return fill(text, { speaker: foreignWords(speaker, 120), date, source });
}

function renderFooter(digest: Digest, left: number, since: string | null, locale: Locale): string {
  const strings = stringsOf(locale).digest;
  return [
    ...(since === null ? [] : [fill(strings.since, { date: since })]),
    ...(left === 0 ? [] : [fill(strings.left, { count: left })]),
    ...(digest.repeated === 0 ? [] : [fill(strings.repeated, { count: digest.repeated })]),
    renderCoverage(digest.coverage, locale),
  ].join(' · ');
}
