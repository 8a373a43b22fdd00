import type { Article } from '../article/article.ts';
import { foldSpelling } from '../language/term/fold-spelling.ts';
import type { Statement } from '../statement/statement.ts';
import type { Question } from './answer.ts';
import type { Candidate } from './candidate.ts';
import { isInPeriod } from './days-of.ts';
import { speaksFor } from './match/is-speaker.ts';
import { speakerOf } from './match/speaker-of.ts';
import type { Wanted } from './wanted/wanted.ts';

/** Whether an article is of the outlet asked for: "ntv" is "ntv.de". */
export function isOfSource(source: string, article: Pick<Article, 'source'>): boolean {
  const own = foldSpelling(article.source ?? '').replace(/[^a-z0-9]/g, '');
  const wanted = foldSpelling(source).replace(/[^a-z0-9]/g, '');
  return wanted !== '' && (own === wanted || own.startsWith(wanted));
}

/**
 * Whether a candidate is said by whom and when it was asked for; a date counts at its own precision.
 * @param teller the speaker asked for as a question names them; null for none
 */
export function passesFilters(
  candidate: Candidate,
  { speaker, from, to }: Question,
  teller: Wanted | null,
): boolean {
  if (speaker !== undefined && !isSaidBy(speaker, teller, candidate.statement)) return false;
  const date = candidate.statement?.date?.value ?? candidate.article.publishedAt;
  return isInPeriod(date, { from, to });
}

/** Whether a statement is of whom the filter names, or of whoever speaks for them: "Polizei" by its spokesman. */
export const isSaidBy = (name: string, teller: Wanted | null, statement: Statement | null): boolean =>
  isNamed(name, speakerOf(statement)) ||
  (statement !== null && teller !== null && speaksFor(teller, statement));

/** Every word asked for is one of the speaker's: "Vogt" is "Max Vogt". */
function isNamed(wanted: string, name: string | null): boolean {
  if (name === null) return false;
  const own = foldSpelling(name).split(/[^\p{L}\p{N}]+/u);
  return foldSpelling(wanted)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .every((word) => own.includes(word));
}
