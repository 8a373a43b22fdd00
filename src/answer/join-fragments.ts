import { OPENS_POINTING } from '../language/lexicon/answering-words.ts';
import type { Candidate } from './candidate.ts';

/** Shorter sentences are parts of what is said around them: „Natürlich.“, „Sie haben keinen Raum.“ */
const SHORT = 45;
/** Nobody reads on in what is longer. */
export const LONGEST_JOINED = 400;

/**
 * Sentences that stand one behind the other in one breath, where one of them says little by itself: a few words of what somebody said,
 * or "Er wurde Neunter" behind whom it is about. They are shown as one.
 *
 * @returns the others as they are; of those joined the likelier, with the words of both
 */
export function joinFragments(candidates: readonly Candidate[]): readonly Candidate[] {
  const joined: Candidate[] = [];
  const sorted = candidates.toSorted(
    (left, right) =>
      Number(left.article.id > right.article.id) - Number(left.article.id < right.article.id) ||
      left.span.start - right.span.start,
  );
  for (const candidate of sorted) {
    const before = joined.at(-1);
    if (before !== undefined && isOneBreath(before, candidate))
      joined[joined.length - 1] = join(before, candidate);
    else joined.push(candidate);
  }
  return joined;
}

function isOneBreath(before: Candidate, { article, span, statement, ...after }: Candidate): boolean {
  if (before.article !== article || before.statement !== statement || before.position !== after.position)
    return false;
  if (before.proven === true || after.proven === true) return false;
  const between = article.text.slice(before.span.end, span.start);
  if (!/^[^\S\n]*$/.test(between) || span.end - before.span.start > LONGEST_JOINED) return false;
  const text = article.text.slice(span.start, span.end);
  const isPart = (length: number): boolean => statement !== null && length < SHORT;
  return OPENS_POINTING.test(text) || isPart(text.length) || isPart(before.span.end - before.span.start);
}

const join = (before: Candidate, after: Candidate): Candidate => ({
  ...((after.likelihood ?? 0) > (before.likelihood ?? 0) ? after : before),
  span: { start: before.span.start, end: after.span.end },
  lacking: before.lacking === true && after.lacking === true,
});
