import type { Proposition } from '../../language/proposition/proposition.ts';
import type { Candidate } from '../candidate.ts';
import type { SentenceInContext } from '../find-candidates.ts';
import { findSource } from './find-source.ts';

/** What a candidate is by its sentence and the proposition in it that answers; its position and score are the judge's. */
export const candidateOf = (
  at: SentenceInContext,
  proposition: Proposition,
): Pick<Candidate, 'article' | 'span' | 'statement' | 'proposition' | 'claim'> => ({
  article: at.article,
  span: at.sentence,
  statement: findSource(at, proposition),
  proposition,
  claim: proposition.claim,
});
