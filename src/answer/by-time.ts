import type { Candidate } from './candidate.ts';
import { firstDayOf } from './days-of.ts';

/** The oldest first; equal dates by article and place, so that loading order never shows. */
export function byTime(left: Candidate, right: Candidate): number {
  const a = timeOf(left);
  const b = timeOf(right);
  if (a !== b) return a < b ? -1 : 1;
  if (left.article.id !== right.article.id) return left.article.id < right.article.id ? -1 : 1;
  return left.span.start - right.span.start || (left.position < right.position ? -1 : 1);
}

/** The first day of its date. */
const timeOf = ({ statement, article }: Candidate): string =>
  firstDayOf(statement?.date?.value ?? article.publishedAt);
