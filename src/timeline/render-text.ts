import type { Locale } from '../chat/chat.ts';
import { fill } from '../chat/strings/strings.ts';
import { timelineStrings } from './strings.ts';
import type { Mark, Timeline } from './timeline.ts';

const WIDEST_HEADING = 14;
const NARROWEST_AXIS = 20;

/**
 * Draws a timeline in characters: a row or more for each position with the statements' numbers at their time, the
 * ticks below, then who is meant by each number.
 * @param columns the width of a line
 */
export function renderTimelineText(timeline: Timeline, locale: Locale, columns: number): readonly string[] {
  const strings = timelineStrings(locale);
  const { lanes, marks, ticks, changes, contradictions } = timeline;
  const indent = Math.min(WIDEST_HEADING, Math.max(0, ...lanes.map(({ heading }) => heading.length)) + 2);
  const width = Math.max(NARROWEST_AXIS, columns - indent);
  const rows = lanes.flatMap(({ heading }, lane) => {
    const lines = drawLane(
      marks.filter((mark) => mark.lane === lane),
      width,
    );
    const name = heading.toUpperCase().slice(0, indent - 1);
    return lines.map((line, index) => (index === 0 ? name : '').padEnd(indent) + line);
  });
  const axis = ticks.reduce((line, { label, at }) => put(line, label, Math.round(at * (width - 1))), '');
  const keys = marks.map(({ number, speaker, date }) => `[${number}] ${speaker}, ${date}`);
  const links = [
    ...changes.map(({ from, to }) => fill(strings.changed, { from: `[${from}]`, to: `[${to}]` })),
    ...contradictions.map(({ from, to }) => fill(strings.contradicted, { from: `[${from}]`, to: `[${to}]` })),
  ];
  return [...rows, ' '.repeat(indent) + axis, '', ...keys, ...links];
}

/** The marks of a lane, those that would touch in rows below one another; without a date a "?" at the left. */
function drawLane(marks: readonly Mark[], width: number): readonly string[] {
  const rows: string[] = [];
  for (const { number, span } of marks) {
    const text = span === null ? `${number}?` : String(number);
    const at = span === null ? 0 : Math.round(span.from * (width - 1));
    const start = Math.min(at, width - text.length);
    const end = span === null ? start : Math.min(width, Math.round(span.to * (width - 1)));
    const shape = text + '='.repeat(Math.max(0, end - start - text.length));
    const row = rows.findIndex((line) =>
      /^[·]*$/.test(line.slice(Math.max(0, start - 1), start + shape.length + 1)),
    );
    const line = row < 0 ? '·'.repeat(width) : (rows[row] ?? '');
    rows[row < 0 ? rows.length : row] = line.slice(0, start) + shape + line.slice(start + shape.length);
  }
  return rows;
}

/** Puts a label at a column, or behind what stands there; leaves it out where it would run into another. */
function put(line: string, label: string, at: number): string {
  return line.length > 0 && at < line.length + 1 ? line : line.padEnd(at) + label;
}
