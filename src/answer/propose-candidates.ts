import { ASSERTED } from '../language/proposition/claim.ts';
import type { Candidate } from './candidate.ts';
import type { QuestionKind } from './question/question-reading.ts';
import type { Weighed, WeighedSentence } from './relevance/weigh-sentences.ts';

/**
 * What may be shown: all that is proven, and where anything answers at all, what is likely enough without a proof and tells of
 * nobody else.
 * @param bar so likely a sentence must be
 */
export function proposeCandidates(
  { sentences, gate }: Weighed,
  kind: QuestionKind,
  bar: number,
): readonly Candidate[] {
  return sentences.flatMap((sentence) => {
    const { proven, vetoed } = sentence.considered;
    if (proven.length > 0)
      return proven.map((candidate) => ({ ...candidate, likelihood: sentence.likelihood, proven: true }));
    return gate.open && !vetoed && sentence.likelihood >= bar ? [tell(sentence, kind)] : [];
  });
}

/** A sentence that answers without taking a side. */
function tell({ considered, likelihood }: WeighedSentence, kind: QuestionKind): Candidate {
  return {
    article: considered.article,
    span: considered.sentence,
    statement: considered.statement,
    proposition: null,
    claim: ASSERTED,
    score: likelihood,
    position: kind === 'yes-no' ? 'ohneSeite' : 'andere',
    likelihood,
    content: null,
  };
}
