import type { Answer, AnswerStatement, Coverage } from '../answer/answer.ts';
import { renderButtonId } from './button.ts';
import type { Locale } from './chat.ts';
import { headingOf, renderContrasts } from './contrast-lines.ts';
import { cleanText, isolate } from './foreign-text.ts';
import { cutPages, type Entry, groupEntries, identity, orderStatements } from './page.ts';
import { renderPeriod } from './render-date.ts';
import { renderStatementView, type StatementFrame, statementCost } from './statement-view.ts';
import { fill, stringsOf } from './strings/strings.ts';
import { renderUnderstood } from './understood-lines.ts';
import type { AnswerView, ButtonView, GroupView, PageLimits } from './views.ts';

const MOST_RELATED = 2;

export interface ViewFrame {
  readonly locale: Locale;
  readonly limits: PageLimits;
  /** Key of the stored question. */
  readonly key: string;
  /** Counted from 0. */
  readonly page: number;
  /** Lines above the statements. */
  readonly notes: readonly string[];
  /** Who may delete the message; null in private answers, where there is nothing to delete. */
  readonly deletableBy: string | null;
  /** Whether the answer can be shown in the channel. */
  readonly showable: boolean;
  /** Whether the answer can be taken along, and where its page is; absent: it can't. */
  readonly evidence?: { readonly page: string | null };
}

/**
 * Makes of an answer what is shown: platform-free pieces of plain text, one page of them.
 * @param short the answer as asked
 * @param long the answer to the same question with room for more; the same value when there is no more
 * @returns null when there is no such page
 */
export function renderAnswerView(short: Answer, long: Answer, frame: ViewFrame): AnswerView | null {
  const statementFrame = frameOf(frame);
  const pages = cutAnswer(short, long, frame);
  const entries = pages[frame.page];
  if (entries === undefined) return null;
  const firstNumber = pages.slice(0, frame.page).flat().length + 1;
  const groups = renderGroups(entries, firstNumber, statementFrame);
  const numbered = renderContrasts(short, frame.locale, numbersOf(entries, firstNumber));
  const first = frame.page === 0;
  return {
    question: isolate(cleanText(short.question)),
    notes: [...frame.notes, ...renderUnderstood(short, frame.locale)],
    groups,
    empty: groups.length > 0 ? null : renderEmpty(short.coverage, frame.locale),
    changes: first ? numbered.changes : [],
    contradictions: first ? numbered.contradictions : [],
    related: groups.length > 0 ? null : renderRelated(short, statementFrame),
    footer: renderFooter(short.coverage, frame, pages.length),
    buttons: renderButtons(frame, pages.length, groups.length > 0),
  };
}

/** The statements that the same page shows, as the archive has them. */
export function findPageStatements(
  short: Answer,
  long: Answer,
  frame: ViewFrame,
): readonly AnswerStatement[] {
  return (cutAnswer(short, long, frame)[frame.page] ?? []).map(({ statement }) => statement);
}

const frameOf = ({ locale, key, limits }: ViewFrame): StatementFrame => ({
  ...{ locale, key },
  quotation: limits.quotation,
});

function cutAnswer(short: Answer, long: Answer, frame: ViewFrame): readonly (readonly Entry[])[] {
  const lines = renderContrasts(short, frame.locale, new Map());
  return cutPages(
    orderStatements(short, long),
    (entry) => statementCost(renderStatementView(entry.statement, 99, frameOf(frame))),
    (page) => frame.limits.characters - reserve(short, frame, page === 0 ? lines.all : []),
    frame.limits.statements,
  );
}

/** "998 Artikel · 09.12.2022–23.06.2025" */
export function renderCoverage({ articles, from, to }: Coverage, locale: Locale): string {
  const { archive, archiveUndated } = stringsOf(locale);
  const count = articles.toLocaleString(locale === 'de' ? 'de-DE' : 'en-GB');
  return from === null || to === null
    ? fill(archiveUndated, { articles: count })
    : fill(archive, { articles: count, period: renderPeriod(from, to, locale) });
}

function renderGroups(
  entries: readonly Entry[],
  firstNumber: number,
  frame: StatementFrame,
): readonly GroupView[] {
  let number = firstNumber;
  return groupEntries(entries).map(({ position, statements }) => ({
    position,
    heading: headingOf(position, frame.locale),
    statements: statements.map((statement) => renderStatementView(statement, number++, frame)),
  }));
}

/** The numbers that the page's statements are shown with. */
function numbersOf(entries: readonly Entry[], firstNumber: number): ReadonlyMap<string, number> {
  const shown = groupEntries(entries).flatMap((group) => group.statements);
  return new Map(shown.map((statement, index) => [identity({ statement }), firstNumber + index]));
}

function renderEmpty(coverage: Coverage, locale: Locale): string {
  return fill(stringsOf(locale).nothingFound, { archive: renderCoverage(coverage, locale) });
}

function renderRelated({ related, otherTime }: Answer, frame: StatementFrame): AnswerView['related'] {
  const { related: near, otherTime: elsewhen } = stringsOf(frame.locale);
  if (related.length === 0) return null;
  const statements = related
    .slice(0, MOST_RELATED)
    .map((statement, index) => renderStatementView(statement, index + 1, frame));
  return { heading: otherTime ? elsewhen : near, statements };
}

function renderFooter(coverage: Coverage, { locale, page }: ViewFrame, pages: number): string {
  const archive = renderCoverage(coverage, locale);
  return pages === 1 ? archive : `${archive} · ${fill(stringsOf(locale).page, { page: page + 1, pages })}`;
}

function renderButtons(frame: ViewFrame, pages: number, found: boolean): readonly ButtonView[] {
  const { locale, key, page } = frame;
  const labels = stringsOf(locale).buttons;
  const buttons: ButtonView[] = [];
  if (page + 1 < pages)
    buttons.push({
      kind: 'more',
      id: renderButtonId({ kind: 'more', locale, key, page: page + 1 }),
      label: labels.more,
    });
  if (frame.showable && found)
    buttons.push({
      kind: 'show',
      id: renderButtonId({ kind: 'show', locale, key, page }),
      label: labels.show,
    });
  if (frame.evidence && found) buttons.push(...renderEvidence(frame.evidence, frame));
  if (frame.deletableBy !== null)
    buttons.push({
      kind: 'delete',
      id: renderButtonId({ kind: 'delete', locale, userId: frame.deletableBy }),
      label: labels.delete,
    });
  return buttons;
}

/** The page first, as a link; then what can be taken along. */
function renderEvidence(
  { page }: NonNullable<ViewFrame['evidence']>,
  { locale, key }: ViewFrame,
): readonly ButtonView[] {
  const labels = stringsOf(locale).buttons;
  const kinds = ['picture', 'take'] as const;
  return [
    ...(page === null ? [] : [{ kind: 'page' as const, id: 'page', label: labels.page, url: page }]),
    ...kinds.map((kind) => ({ kind, id: renderButtonId({ kind, locale, key }), label: labels[kind] })),
  ];
}

/** What a page needs besides its statements. */
function reserve(answer: Answer, frame: ViewFrame, lines: readonly string[]): number {
  const texts = [answer.question, ...frame.notes, ...renderUnderstood(answer, frame.locale), ...lines];
  return texts.reduce((sum, text) => sum + text.length + 8, 300);
}
