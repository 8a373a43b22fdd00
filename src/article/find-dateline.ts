import {
  DATE_LABEL,
  DATELINE_CLOCK,
  DATELINE_PLACE,
  PUBLICATION_LABELS,
} from '../language/lexicon/boilerplate.ts';
import type { Span } from '../language/span.ts';
import type { TemporalExpression } from '../language/temporal-expression.ts';
import { findTemporalExpressions } from '../language/time/find-temporal-expressions.ts';
import { namesAgency } from './names-agency.ts';
import { parsePublicationDate } from './parse-publication-date.ts';

/** The words of a line that say where and when the article was written. */
export interface Dateline extends Span {
  /** ISO day; null when the line does not tell the year, which nobody may invent. */
  readonly date: string | null;
}

const LONGEST = 160;
const BEHIND = /^ ?(?:\(([^()]{2,40})\))? ?(?:[-–—:.] ?){0,2}/;

/**
 * The dateline a line opens with: "BERLIN, 5. Januar 2024 (AFP) –", "Lindenau (dpa), 05.01.2024 –", or a line that
 * is nothing but a date. A sentence that only begins with a place and a day is none.
 *
 * @param line one line without white space around it; offsets count in it
 */
export function findDateline(line: string): Dateline | null {
  const head = line.slice(0, LONGEST);
  const day = findDay(head);
  if (day === null) return null;
  const before = head.slice(0, day.start);
  const after = line.slice(day.end);
  if (before === '' && DATELINE_CLOCK.test(after)) return { start: 0, end: line.length, date: dateOf(day) };
  if (!DATELINE_PLACE.test(before)) return null;
  const behind = BEHIND.exec(after);
  const agency = /\(([^()]+)\)/.exec(before)?.[1] ?? behind?.[1] ?? '';
  if (!namesAgency(agency) && !/[-–—:]\s*$/.test(behind?.[0] ?? '') && after.trim() !== '') return null;
  return { start: 0, end: day.end + (behind?.[0].trimEnd().length ?? 0), date: dateOf(day) };
}

const FIRST_LINES = 6;
const LAST_LINES = 3;

/**
 * The day a text says it was published, for articles whose head does not: from its dateline or a line such as
 * "Veröffentlicht am 3. Mai 2024" at its beginning or end.
 *
 * @returns the ISO day; null when nothing tells the full date with its year
 */
export function findWrittenDate(text: string): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = lines.slice(0, FIRST_LINES);
  return (
    firstDate(first, readLabelled) ??
    firstDate(first, (line) => findDateline(line)?.date ?? null) ??
    firstDate(lines.slice(-LAST_LINES), readLabelled)
  );
}

function firstDate(lines: readonly string[], read: (line: string) => string | null): string | null {
  for (const line of lines) {
    const date = read(line);
    if (date !== null) return date;
  }
  return null;
}

/** "Veröffentlicht am 3. Mai 2024", "Stand: 12.03.2024, 10:15 Uhr" */
function readLabelled(line: string): string | null {
  const lower = line.toLowerCase();
  if (line.length > LONGEST || !PUBLICATION_LABELS.some((label) => lower.startsWith(label))) return null;
  const day = findDay(line);
  const label = day === null ? null : DATE_LABEL.exec(line.slice(0, day.start));
  return day === null || label === null ? null : dateOf(day);
}

const findDay = (line: string): TemporalExpression | null =>
  findTemporalExpressions(line, { publishedAt: null }).find(({ precision }) => precision === 'day') ?? null;

const dateOf = ({ value }: TemporalExpression): string | null =>
  value === null ? null : parsePublicationDate(value);
