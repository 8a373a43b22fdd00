import type { Candidate } from '../candidate.ts';
import { joinCoverage, shareOf } from '../evidence/coverage.ts';
import type { Asked, ReadSentence } from '../evidence/seen-sentence.ts';

/** So much of what is asked the article must tell to be about the same event. */
const LEAST_TOLD = 0.5;
/** Of the asked roles so much must be met in the sentence; less only where the article tells nearly all that is asked. */
const LEAST_MET = 0.4;
const NEARLY_ALL = 0.9;

/**
 * Whether a proof by grammar is enough: the predicate and the roles it met may be few of the words asked for, so the article must
 * tell the others, too. "Sind 2020 mehr Leute gestorben als sonst?" is not answered by everybody who died. Measured on fresh questions
 * of yes or no: of the proofs below these bounds about one in ten was right, on whichever side.
 */
export function isEnough(
  { score }: Candidate,
  { whole, around }: Pick<ReadSentence, 'whole' | 'around'>,
  { words, reading: { kind } }: Asked,
): boolean {
  // Of the other kinds it is proven that what was asked for stands there: a place, a number, somebody's words.
  if (kind !== 'yes-no' && kind !== 'keywords') return true;
  const met = joinCoverage(whole.covered, whole.soft, around.title);
  // The event may have another word: that it is the same is what was proven.
  const told = shareOf(
    words,
    met.map((share, word) => (words.words[word]?.predicate === true ? 1 : share)),
  );
  return told >= (kind === 'yes-no' && score < LEAST_MET ? NEARLY_ALL : LEAST_TOLD);
}
