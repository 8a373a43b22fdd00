import type { TemporalExpression } from '../temporal-expression.ts';
import type { Day } from './calendar.ts';
import type { Tense } from './find-tense.ts';

/** What is known where an expression stands. */
export interface TimeContext {
  readonly text: string;
  /** The day the article was published, null when nobody says. */
  readonly publishedAt: Day | null;
  /** The last day told before this place, null when there is none. */
  readonly toldDay: Day | null;
  /** The first day of the last day, month or year told. */
  readonly toldPeriod: Day | null;
  /** What was found before this place, in order. */
  readonly found: readonly TemporalExpression[];
  /** Whether the clause around looks back or ahead. */
  tense(start: number, end: number): Tense;
}

const BEFORE = /([\p{L}\d]+[.,:;]?)?\s*$/u;

/** The word before an offset, lower-cased, with the mark that follows it; '' at the beginning of a line. */
export function wordBefore(text: string, offset: number): string {
  return writtenBefore(text, offset).toLowerCase();
}

/** The same as written. */
export function writtenBefore(text: string, offset: number): string {
  const piece = text.slice(Math.max(0, offset - 30), offset);
  const line = piece.slice(piece.lastIndexOf('\n') + 1);
  return BEFORE.exec(line)?.[1] ?? '';
}

const AFTER = /^\s*([\p{L}\d-]+|[^\s])/u;

/** The word or mark behind an offset as written; '' at the end of the text. */
export const writtenAfter = (text: string, offset: number): string =>
  AFTER.exec(text.slice(offset, offset + 40))?.[1] ?? '';
