import { isExcepted } from '../../language/phrase/is-excepted.ts';
import { negate } from '../../language/proposition/claim.ts';
import type { Claim, Proposition } from '../../language/proposition/proposition.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import type { QuestionReading } from '../question/question-reading.ts';
import { isCore } from '../wanted/roles.ts';

/**
 * What a claim is to "Wurde jemand verletzt?" where it leaves somebody out: "Außer dem Fahrer wurde niemand verletzt" tells that
 * somebody was. Where it is asked of certain ones, the others count.
 */
export function countExcepted(
  { pattern, kind }: Pick<QuestionReading, 'pattern' | 'kind'>,
  { sentence }: Pick<SentenceInContext, 'sentence'>,
  { clause, groups }: Proposition,
  claim: Claim,
): Claim {
  const own = sentence.clauses[clause];
  if (kind !== 'yes-no' || pattern === null || own === undefined || claim.polarity !== 'denied') return claim;
  if (pattern.roles(groups[0] ?? null).some(({ roles }) => isCore(roles))) return claim;
  const { clause: written, phrases } = own;
  return phrases.some((_, at) => isExcepted(written.words, phrases, at))
    ? negate(claim, 'but for one')
    : claim;
}
