import type { Answer, AnswerStatement } from '../answer/answer.ts';
import type { Locale } from '../chat/chat.ts';
import { headingOf } from '../chat/contrast-lines.ts';
import { identity } from '../chat/page.ts';
import { renderDate } from '../chat/render-date.ts';
import { renderPublished, renderSpeaker } from '../chat/statement-view.ts';
import { fill, stringsOf } from '../chat/strings/strings.ts';
import { dayRange } from '../language/time/day-range.ts';
import { DAY, findTicks } from './find-ticks.ts';
import type { Link, Mark, Timeline } from './timeline.ts';

interface Dated {
  readonly statement: AnswerStatement;
  readonly lane: number;
  readonly number: number;
  readonly days: { readonly from: number; readonly to: number } | null;
}

/** Room before the first and behind the last statement, as a share of the period. */
const MARGIN = 0.04;

/** Puts an answer's statements on an axis of time, from the values of the answer alone. */
export function layoutTimeline(answer: Answer, locale: Locale): Timeline {
  let number = 0;
  const dated = answer.positions.flatMap(({ statements }, lane) =>
    statements.map((statement): Dated => {
      number += 1;
      return { statement, lane, number, days: daysOf(statement) };
    }),
  );
  const axis = findAxis(dated);
  const numbers = new Map(dated.map((one) => [identity(one), one.number]));
  const link = (from: AnswerStatement, to: AnswerStatement): readonly Link[] => {
    const [start, end] = [
      numbers.get(identity({ statement: from })),
      numbers.get(identity({ statement: to })),
    ];
    return start === undefined || end === undefined ? [] : [{ from: start, to: end }];
  };
  return {
    question: answer.question,
    lanes: answer.positions.map(({ position }) => ({
      position,
      heading: headingOf(position, locale),
    })),
    marks: dated.toSorted(byLaneThenTime).map((one) => toMark(one, axis, locale)),
    changes: answer.changes.flatMap(({ from, to }) => link(from.statement, to.statement)),
    contradictions: answer.contradictions.flatMap(({ affirming, denying }) => link(affirming, denying)),
    period: axis && { first: isoDay(axis.firstDay), last: isoDay(axis.lastDay) },
    ticks: axis === null ? [] : findTicks(axis.from, axis.to, locale),
  };
}

interface Axis {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly from: number;
  readonly to: number;
}

function findAxis(dated: readonly Dated[]): Axis | null {
  const days = dated.flatMap((one) => one.days ?? []);
  if (days.length === 0) return null;
  const firstDay = Math.min(...days.map(({ from }) => from));
  const lastDay = Math.max(...days.map(({ to }) => to)) - DAY;
  const margin = Math.max(DAY, (lastDay + DAY - firstDay) * MARGIN);
  return { firstDay, lastDay, from: firstDay - margin, to: lastDay + DAY + margin };
}

function toMark({ statement, lane, number, days }: Dated, axis: Axis | null, locale: Locale): Mark {
  const share = (instant: number): number =>
    axis === null ? 0 : (instant - axis.from) / (axis.to - axis.from);
  return {
    number,
    lane,
    speaker: renderSpeaker(statement, locale),
    date: shownDate(statement, locale),
    span: days && { from: share(days.from), to: share(days.to) },
    published: statement.dateSource !== 'said',
  };
}

function shownDate(statement: AnswerStatement, locale: Locale): string {
  const { date, dateSource, dateWords, publishedAt } = statement;
  if (date !== null && dateSource === 'said') return renderDate(date, locale);
  if (dateWords !== null && date === null)
    return fill(stringsOf(locale).statement.saidUnresolved, { words: dateWords });
  return renderPublished(publishedAt, locale);
}

/** The days a statement may have been said on; its publication day where nothing else is known. */
function daysOf({ date, publishedAt }: AnswerStatement): Dated['days'] {
  const range = dayRange(date ?? publishedAt ?? '');
  if (range === null) return null;
  const [from, to] = [Date.parse(range.first), Date.parse(range.last)];
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to: to + DAY } : null;
}

function byLaneThenTime(a: Dated, b: Dated): number {
  if (a.lane !== b.lane) return a.lane - b.lane;
  const [left, right] = [a.days?.from ?? Number.POSITIVE_INFINITY, b.days?.from ?? Number.POSITIVE_INFINITY];
  return left === right ? a.number - b.number : left - right;
}

function isoDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
