import { dayRange } from '../language/time/day-range.ts';
import type { AnswerStatement } from './answer.ts';

/**
 * Which of two statements was made earlier: negative for the first, positive for the second. 0 where nobody can say:
 * "2024" is neither before nor after "2024-09", a week neither before nor after its days.
 */
export function compareDates(left: AnswerStatement, right: AnswerStatement): number {
  const [a, b] = [dayRange(left.date ?? ''), dayRange(right.date ?? '')];
  if (a === null || b === null) return 0;
  return a.last < b.first ? -1 : b.last < a.first ? 1 : 0;
}
