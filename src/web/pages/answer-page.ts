import type { Answer, Question } from '../../answer/answer.ts';
import { headingOf, renderContrasts } from '../../chat/contrast-lines.ts';
import { identity } from '../../chat/page.ts';
import { findQuestionLanguage } from '../../chat/question-language.ts';
import { renderDate } from '../../chat/render-date.ts';
import { fill, stringsOf } from '../../chat/strings/strings.ts';
import { renderUnderstood } from '../../chat/understood-lines.ts';
import { renderCoverage } from '../../chat/view.ts';
import { FORMATS } from '../../export/takeaway.ts';
import { type Markup, markup } from '../../markup.ts';
import { type PageFrame, renderDocument } from '../document.ts';
import { questionFields } from '../links.ts';
import { type Comparison, compareStand, renderStand, type Stand, takeStand } from '../stand.ts';
import { pageStrings } from '../strings.ts';
import { renderSearchForm } from './search-form.ts';
import { renderStatement } from './statement.ts';
import { renderTimeline } from './timeline-figure.ts';

/** Statements of an answer as asked, and at most. */
export const SHORT = 8;
export const LONG = 24;

export interface AnswerPageValues {
  readonly question: Question;
  readonly answer: Answer;
  /** The stand the address was made with, or null. */
  readonly stand: Stand | null;
  /** The archive's state now. */
  readonly state: string;
}

/** An answer under its permanent address: what was asked, what is said, what has changed since, and all to take along. */
export function renderAnswerPage(values: AnswerPageValues, frame: PageFrame): Markup {
  const { question, answer, stand } = values;
  const { locale } = frame;
  const strings = pageStrings(locale);
  const comparison = stand && compareStand(stand, answer);
  const main = markup`${renderSearchForm(question, frame)}
<h1 lang="${findQuestionLanguage(question.text) ?? 'de'}">${question.text}</h1>
${renderTaken(values, frame)}<p class="soft">${fill(strings.answer.state, { state: renderCoverage(answer.coverage, locale) })}</p>
${findQuestionLanguage(question.text) === 'en' ? markup`<p class="soft">${strings.problem.foreign}</p>` : null}${stand && comparison ? renderSince(stand, comparison, values, frame) : null}
${renderPositions(values, comparison, frame)}
${renderContrastLines(answer, frame)}${renderTimeline(answer, frame)}
${renderTake(values, frame)}`;
  return renderDocument(fill(strings.answer.title, { question: question.text }), main, frame);
}

/** How the question was taken, where not as it was typed; else its filters. */
function renderTaken({ question, answer }: AnswerPageValues, frame: PageFrame): Markup | null {
  const lines = renderUnderstood(answer, frame.locale);
  if (lines.length === 0) return renderFilters(question, frame);
  return markup`${lines.map((line) => markup`<p class="soft">${line}</p>`)}`;
}

function renderFilters({ speaker, source, from, to }: Question, { locale }: PageFrame): Markup | null {
  const { filters, answer } = pageStrings(locale);
  const parts = [
    ...(speaker === undefined ? [] : [`${filters.speaker}: ${speaker}`]),
    ...(source === undefined ? [] : [`${filters.source}: ${source}`]),
    ...(from === undefined ? [] : [`${filters.from}: ${renderDate(from, locale)}`]),
    ...(to === undefined ? [] : [`${filters.to}: ${renderDate(to, locale)}`]),
  ];
  return parts.length === 0 ? null : markup`<p class="soft">${answer.filters}: ${parts.join(' · ')}</p>`;
}

function renderSince(
  stand: Stand,
  { shown, gone }: Comparison,
  { state }: AnswerPageValues,
  { locale }: PageFrame,
): Markup {
  const strings = pageStrings(locale).answer;
  const count = (kind: 'new' | 'moved'): number =>
    [...shown.values()].filter((since) => since === kind).length;
  const values = { date: renderDate(stand.day, locale), articles: stand.articles };
  const differences = [
    { text: strings.added, count: count('new') },
    { text: strings.moved, count: count('moved') },
    { text: strings.gone, count: gone },
  ].filter((difference) => difference.count > 0);
  const sentence =
    differences.length > 0 ? strings.changed : stand.state === state ? strings.same : strings.unchanged;
  const list = differences.map(({ text, count: value }) => fill(text, { count: value })).join(', ');
  return markup`<div class="note"><p>${fill(sentence, values)}${list === '' ? null : ` ${list}.`}</p></div>`;
}

function renderPositions(
  { question, answer }: AnswerPageValues,
  comparison: Comparison | null,
  frame: PageFrame,
): Markup {
  if (answer.positions.length === 0) return renderEmpty(answer, question, frame);
  let number = 0;
  const sections = answer.positions.map(({ position, statements }, index) => {
    const shown = statements.map((statement) => {
      number += 1;
      const since = comparison?.shown.get(identity({ statement })) ?? null;
      return renderStatement({ statement, number, since, question }, frame);
    });
    return markup`<section class="pos p-${position}" aria-labelledby="p${index}"><h2 id="p${index}">${headingOf(position, frame.locale)}</h2>${shown}</section>`;
  });
  return markup`${sections}`;
}

function renderEmpty({ coverage, related, otherTime }: Answer, question: Question, frame: PageFrame): Markup {
  const strings = stringsOf(frame.locale);
  const near = related.map((statement, index) =>
    renderStatement({ statement, number: index + 1, since: null, question }, frame),
  );
  return markup`<p class="note">${fill(strings.nothingFound, { archive: renderCoverage(coverage, frame.locale) })}</p>${near.length === 0 ? null : markup`<section aria-labelledby="near"><h2 id="near">${otherTime ? strings.otherTime : strings.related}</h2>${near}</section>`}`;
}

function renderContrastLines(answer: Answer, { locale }: PageFrame): Markup | null {
  const statements = answer.positions.flatMap((position) => position.statements);
  const numbers = new Map(statements.map((statement, index) => [identity({ statement }), index + 1]));
  const lines = renderContrasts(answer, locale, numbers).all;
  if (lines.length === 0) return null;
  return markup`<h2>${pageStrings(locale).answer.contrasts}</h2><ul class="plain">${lines.map((line) => markup`<li>${line}</li>`)}</ul>`;
}

function renderTake(
  { question, answer, state }: AnswerPageValues,
  { locale, links, today }: PageFrame,
): Markup {
  const strings = pageStrings(locale).answer;
  const fields = questionFields(question);
  const found = answer.positions.length > 0;
  const formats = found
    ? FORMATS.map(
        (format) =>
          markup`<li><a href="${links.of('/mitnehmen', { ...fields, format })}" download>${strings.formats[format]}</a></li>`,
      )
    : [];
  const picture = found
    ? markup`<li><a href="${links.of('/zeitleiste.png', fields)}">${strings.picture}</a></li>`
    : null;
  const isMore = found && (question.limit ?? SHORT) < LONG && countStatements(answer) >= SHORT;
  const more = isMore
    ? markup`<li><a href="${links.of('/antwort', { ...fields, limit: LONG })}">${strings.more}</a></li>`
    : null;
  const stand = renderStand(takeStand(answer, state, today));
  return markup`<section aria-labelledby="take"><h2 id="take">${strings.take}</h2><ul class="acts">${more}${formats}${picture}<li><a href="${links.of('/antwort', { ...fields, stand })}">${strings.permanent}</a></li></ul></section>`;
}

function countStatements({ positions }: Answer): number {
  return positions.reduce((sum, { statements }) => sum + statements.length, 0);
}
