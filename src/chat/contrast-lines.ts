import type { Answer, AnswerStatement, Change, Contradiction, Position } from '../answer/answer.ts';
import type { Locale } from './chat.ts';
import { identity } from './page.ts';
import { cutWords, foreignWords } from './quotation.ts';
import { renderDate } from './render-date.ts';
import { renderSpeaker } from './statement-view.ts';
import { fill, stringsOf } from './strings/strings.ts';

const MOST_LINES = 4;
const LONGEST_LINE = 240;
const LONGEST_LABEL = 120;

/**
 * The lines below an answer that tell who changed and who contradicts whom; four of each at most.
 * @param numbers by identity the numbers that the page's statements are shown with
 */
export function renderContrasts(answer: Answer, locale: Locale, numbers: ReadonlyMap<string, number>) {
  const changes = answer.changes.slice(0, MOST_LINES).map((change) => renderChange(change, locale));
  const contradictions = answer.contradictions
    .slice(0, MOST_LINES)
    .map((contradiction) => renderContradiction(contradiction, answer, locale, numbers));
  return { changes, contradictions, all: [...changes, ...contradictions] };
}

/** "Geändert: Mara Holt „Noch nicht“ (01/2024) → „Ja“ (06.09.2024)" */
export function renderChange({ speaker, from, to }: Change, locale: Locale): string {
  const strings = stringsOf(locale);
  const date = (statement: AnswerStatement): string =>
    statement.date === null ? strings.unknownDate : renderDate(statement.date, locale);
  const line = fill(strings.changed, {
    speaker: foreignWords(speaker, LONGEST_LABEL),
    from: headingOf(from.position, locale),
    fromDate: date(from.statement),
    to: headingOf(to.position, locale),
    toDate: date(to.statement),
  });
  return cutWords(line, LONGEST_LINE);
}

function renderContradiction(
  { affirming, denying }: Contradiction,
  answer: Answer,
  locale: Locale,
  numbers: ReadonlyMap<string, number>,
): string {
  const strings = stringsOf(locale);
  const name = (statement: AnswerStatement): string => {
    const number = numbers.get(identity({ statement }));
    const speaker = renderSpeaker(statement, locale);
    return number === undefined ? speaker : fill(strings.numbered, { name: speaker, number });
  };
  const heading = (statement: AnswerStatement, fallback: Position): string =>
    headingOf(positionOf(statement, answer) ?? fallback, locale);
  const line = fill(strings.contradiction, {
    affirming: name(affirming),
    affirmingLabel: heading(affirming, 'bejaht'),
    denying: name(denying),
    denyingLabel: heading(denying, 'verneint'),
  });
  return cutWords(line, LONGEST_LINE);
}

function positionOf(statement: AnswerStatement, answer: Answer): Position | undefined {
  return answer.positions.find((position) =>
    position.statements.some((other) => identity({ statement: other }) === identity({ statement })),
  )?.position;
}

/** What a reader sees above the statements of a position. */
export const headingOf = (position: Position, locale: Locale): string =>
  stringsOf(locale).positions[position];
