import type { AnswerStatement, Question } from '../../answer/answer.ts';
import { CUT, cutWords, quote } from '../../chat/quotation.ts';
import { renderAddress } from '../../chat/render-address.ts';
import { fullName, renderStatementView } from '../../chat/statement-view.ts';
import { stringsOf } from '../../chat/strings/strings.ts';
import { renderCitation } from '../../export/render-citation.ts';
import { type Markup, markup } from '../../markup.ts';
import type { PageFrame } from '../document.ts';
import { type Fields, questionFields } from '../links.ts';
import type { Since } from '../stand.ts';
import { pageStrings } from '../strings.ts';

/** A longer quotation is cut on the answer's page; the article has all of it. */
const LONGEST = 1200;

export interface ShownStatement {
  readonly statement: AnswerStatement;
  /** Its number in the answer and in the timeline. */
  readonly number: number;
  readonly since: Since | null;
  /** What it answers, where it is part of an answer: only there it may have the speaker it is shown with. */
  readonly question?: Question | undefined;
  /** Whether the page is the speaker's own: then the name need not be said again. */
  readonly isOwnPage?: boolean;
}

/** A statement with who said it, when, and where; below it what can be done with it. */
export function renderStatement(
  { statement, number, since, question, isOwnPage = false }: ShownStatement,
  frame: PageFrame,
): Markup {
  const { locale } = frame;
  const view = renderStatementView(statement, number, { locale, key: null, quotation: LONGEST });
  const strings = pageStrings(locale);
  const isCut = view.quotation.includes(CUT) && !statement.text.includes(CUT);
  const isNamed = !isOwnPage || fullName(statement) !== statement.speaker;
  const words = isCut ? view.quotation : quote(statement.text);
  return markup`<figure class="said" id="a${number}"><blockquote lang="de"><span class="num">${number}</span>${words}</blockquote><figcaption>${isNamed ? renderWho(statement, view.speaker, frame) : null}${view.role === null ? null : markup`${isNamed ? ', ' : ''}<span lang="de">${view.role}</span>`}${renderBadge(since, frame)}<div class="soft">${view.said === null ? null : markup`${view.said} · `}<cite>${renderSource(view.source.label, view.source.url)}</cite>, ${view.published}${view.elsewhere === null ? null : markup` · ${view.elsewhere}`}${renderCopies(statement, frame)}${isCut ? markup` · ${strings.answer.cut}` : null}</div></figcaption>${renderActions(statement, question, frame)}</figure>`;
}

/** Where a statement stands in its article, with the place in view. */
export function articleLink({
  article,
  start,
  end,
}: AnswerStatement): [string, { id: string; start: number; end: number }] {
  return ['/artikel', { id: article, start, end }];
}

/** The fields of the form in which a statement is reported. */
export function reportFields(
  { article, start, end }: AnswerStatement,
  question: Question | undefined,
): Fields {
  return { id: article, start, end, ...(question && questionFields(question)) };
}

export function placeOf({ start, end }: Pick<AnswerStatement, 'start' | 'end'>): string {
  return `s${start}-${end}`;
}

export function renderWho(statement: AnswerStatement, shown: string, { links, hasPage }: PageFrame): Markup {
  const name = [fullName(statement), statement.speaker].find((one) => one !== null && hasPage(one)) ?? null;
  const person = name === null ? null : links.to('/person', { name });
  return person === null
    ? markup`<span class="who">${shown}</span>`
    : markup`<a class="who" href="${person}">${shown}</a>`;
}

export function renderSource(label: string, url: string | null): Markup {
  return url === null ? markup`${label}` : markup`<a href="${url}" rel="noreferrer external">${label}</a>`;
}

function renderBadge(since: Since | null, { locale }: PageFrame): Markup | null {
  const { newBadge, movedBadge } = pageStrings(locale).answer;
  if (since === null || since === 'same') return null;
  return markup` <span class="badge">${since === 'new' ? newBadge : movedBadge}</span>`;
}

function renderCopies({ alsoIn }: AnswerStatement, { locale }: PageFrame): Markup | null {
  if (alsoIn.length === 0) return null;
  const copies = alsoIn
    .slice(0, 5)
    .map(({ source, title, url }, index) => [
      index === 0 ? '' : ', ',
      renderSource(cutWords(source ?? title, 80), renderAddress(url)),
    ]);
  return markup` · ${stringsOf(locale).statement.alsoIn} ${copies}`;
}

function renderActions(
  statement: AnswerStatement,
  question: Question | undefined,
  { locale, links }: PageFrame,
): Markup {
  const strings = pageStrings(locale).answer;
  const article = links.to(...articleLink(statement));
  const report = links.of('/melden', reportFields(statement, question));
  const passage =
    article === null
      ? null
      : markup`<li><a href="${article}#${placeOf(statement)}">${strings.passage}</a></li>`;
  return markup`<ul class="acts">${passage}<li><a href="${report}">${strings.wrong}</a></li><li><details><summary>${strings.cite}</summary><p class="copy" lang="de">${renderCitation(statement, locale)}</p><p class="soft">${strings.citeHint}</p></details></li></ul>`;
}
