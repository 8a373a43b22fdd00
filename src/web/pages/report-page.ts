import type { AnswerStatement, Question } from '../../answer/answer.ts';
import { fill } from '../../chat/strings/strings.ts';
import { type Markup, markup } from '../../markup.ts';
import { type PageFrame, renderDocument } from '../document.ts';
import { pageStrings } from '../strings.ts';
import { renderStatement, reportFields } from './statement.ts';

export const LONGEST_COMMENT = 300;

/** A statement, and the question it was an answer to; undefined where it was shown by itself. */
export interface Reported {
  readonly statement: AnswerStatement;
  readonly question: Question | undefined;
}

/** The form in which a reader says what is wrong about a statement. */
export function renderReportForm(
  { statement, question }: Reported,
  problem: 'full' | 'tooLong' | null,
  frame: PageFrame,
): Markup {
  const strings = pageStrings(frame.locale).report;
  const action = frame.links.of('/melden', reportFields(statement, question));
  const most = { most: LONGEST_COMMENT };
  const note =
    problem === null ? null : markup`<p class="note" role="alert">${fill(strings[problem], most)}</p>`;
  const main = markup`<h1>${strings.heading}</h1>${note}
<h2>${strings.shown}</h2>${renderStatement({ statement, question, number: 1, since: null }, frame)}
<form class="ask" action="${action}" method="post"><label for="comment">${strings.question}</label><textarea id="comment" name="comment" rows="3" maxlength="${LONGEST_COMMENT}" aria-describedby="hint"></textarea><p class="soft" id="hint">${fill(strings.hint, most)}</p><button>${strings.send}</button></form>`;
  return renderDocument(strings.title, main, frame);
}

export function renderReportThanks({ statement, question }: Reported, frame: PageFrame): Markup {
  const strings = pageStrings(frame.locale).report;
  const main = markup`<h1>${strings.heading}</h1><p class="note" role="status">${strings.thanks}</p>
<h2>${strings.shown}</h2>${renderStatement({ statement, question, number: 1, since: null }, frame)}`;
  return renderDocument(strings.title, main, frame);
}
