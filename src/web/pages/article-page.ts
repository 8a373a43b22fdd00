import type { AnswerStatement } from '../../answer/answer.ts';
import { renderAddress } from '../../chat/render-address.ts';
import { renderDate } from '../../chat/render-date.ts';
import { renderStatementView } from '../../chat/statement-view.ts';
import { fill } from '../../chat/strings/strings.ts';
import { type Markup, markup } from '../../markup.ts';
import { type PageFrame, renderDocument } from '../document.ts';
import { markText, type Paragraph, type Stretch } from '../mark-text.ts';
import type { LostStatement, PageArticle } from '../page-archive.ts';
import { pageStrings } from '../strings.ts';
import { renderLost } from './lost-statements.ts';
import { placeOf, renderSource, renderWho } from './statement.ts';

export interface ArticlePageValues {
  readonly article: PageArticle;
  readonly statements: readonly AnswerStatement[];
  /** What earlier versions said and this one does not. */
  readonly lost: readonly LostStatement[];
  /** IANA zone of the times of versions. */
  readonly timeZone: string;
  /** The place a reader was sent to: marked even where it is none of the statements. */
  readonly target: { readonly start: number; readonly end: number } | null;
}

/** An article with every statement marked, who speaks beside it, and the statement that was asked for in view. */
export function renderArticlePage(values: ArticlePageValues, frame: PageFrame): Markup {
  const { article, target, lost, timeZone } = values;
  const { locale } = frame;
  const strings = pageStrings(locale).article;
  const statements = distinct(values.statements);
  const isExtra = target !== null && !statements.some((one) => placeOf(one) === placeOf(target));
  const places = [
    ...statements.map(({ start, end }, index) => ({ number: index + 1, start, end })),
    ...(isExtra ? [{ number: 0, start: target.start, end: target.end }] : []),
  ];
  const rows = markText(article.text, places).map((paragraph) =>
    renderRow(paragraph, statements, values, frame),
  );
  const numbers = new Map(statements.map((statement, index) => [placeOf(statement), index + 1]));
  const published =
    article.publishedAt === null ? strings.unknownDate : renderDate(article.publishedAt, locale);
  const address = renderAddress(article.url);
  const count =
    statements.length === 0 ? strings.none : fill(strings.statements, { count: statements.length });
  const main = markup`<h1 lang="de">${article.title}</h1>
<p class="soft">${article.source === null ? null : markup`${article.source} · `}${published}${address === null ? null : markup` · ${renderSource(strings.original, address)}`} · ${count}</p>
${renderLost({ lost, numbers, timeZone }, frame)}<article class="text" lang="de">${rows}</article>`;
  return renderDocument(fill(strings.title, { title: article.title }), main, frame);
}

/** Two statements of the same place are marked once. */
function distinct(statements: readonly AnswerStatement[]): readonly AnswerStatement[] {
  const seen = new Set<string>();
  return statements.filter((statement) => {
    const place = placeOf(statement);
    return !seen.has(place) && seen.add(place);
  });
}

function renderRow(
  { stretches, begins }: Paragraph,
  statements: readonly AnswerStatement[],
  values: ArticlePageValues,
  frame: PageFrame,
): Markup {
  const strings = pageStrings(frame.locale).article;
  const notes = begins.flatMap(({ number }) => {
    const statement = statements[number - 1];
    return statement === undefined ? [] : [renderNote(statement, number, values, frame)];
  });
  const margin =
    notes.length === 0
      ? null
      : markup`<ol aria-label="${strings.margin}" lang="${frame.locale}">${notes}</ol>`;
  return markup`<div class="row"><p>${stretches.map((stretch) => renderStretch(stretch, values))}</p>${margin}</div>`;
}

/** A mark for each statement that covers the stretch; the first stretch of a statement carries its number and name. */
function renderStretch({ start, end, marks }: Stretch, { article, target }: ArticlePageValues): Markup {
  return marks.reduceRight(
    (inner, mark) => {
      const isTarget = target !== null && placeOf(mark) === placeOf(target);
      const name = mark.start === start ? markup` id="${placeOf(mark)}"` : null;
      const number = mark.start === start && mark.number > 0 ? markup` data-n="${mark.number}"` : null;
      return markup`<mark${isTarget ? markup` class="aim"` : null}${name}${number}>${inner}</mark>`;
    },
    markup`${article.text.slice(start, end)}`,
  );
}

function renderNote(
  statement: AnswerStatement,
  number: number,
  { lost }: ArticlePageValues,
  frame: PageFrame,
): Markup {
  const isChanged = lost.some(({ now }) => now !== null && placeOf(now) === placeOf(statement));
  const { locale, links } = frame;
  const strings = pageStrings(locale);
  const view = renderStatementView(statement, number, { locale, key: null, quotation: 1 });
  const { article: id, start, end } = statement;
  const report = links.of('/melden', { id, start, end });
  const label = fill(strings.article.mark, { number });
  const reportLabel = `${strings.answer.wrong}: ${label}`;
  return markup`<li><a href="#${placeOf(statement)}" aria-label="${label}">${number}</a> ${renderWho(statement, view.speaker, frame)}${view.role === null ? null : markup`, <span lang="de">${view.role}</span>`}${view.said === null ? null : markup` · ${view.said}`}${view.elsewhere === null ? null : markup` · ${view.elsewhere}`}${isChanged ? markup` <span class="badge">${strings.article.changedBadge}</span>` : null} · <a href="${report}" aria-label="${reportLabel}">${strings.answer.wrong}</a></li>`;
}
