import { measureQuestion } from './evidence/question-evidence.ts';
import type { Gathered, GatheredSentence } from './gather/gather-evidence.ts';
import { likelihoodOf, sumOf } from './relevance/linear-model.ts';
import type { Model } from './relevance/model.ts';

/** A read sentence with how likely it answers. */
export interface WeighedSentence extends GatheredSentence {
  readonly sum: number;
  readonly likelihood: number;
}

/** Whether anything answers. */
export interface Gate {
  /** The numbers of the question, in the order of `QUESTION_NAMES`. */
  readonly evidence: Float64Array;
  readonly likelihood: number;
  readonly open: boolean;
}

export interface Weighed {
  /** The likeliest first. */
  readonly sentences: readonly WeighedSentence[];
  readonly gate: Gate;
}

/**
 * Weighs the evidence of a question's sentences, and of the question.
 * @param model null for none: then all are equal, and nothing is likely
 */
export function weighSentences({ asked, search, sentences }: Gathered, model: Model | null): Weighed {
  if (model === null)
    return {
      sentences: sentences.map((sentence) => ({ ...sentence, sum: 0, likelihood: 0 })),
      gate: { evidence: new Float64Array(0), likelihood: 0, open: false },
    };
  const weighed = sentences
    .map((sentence) => {
      const sum = sumOf(model.relevance, sentence.evidence);
      return { ...sentence, sum, likelihood: likelihoodOf(sum) };
    })
    .sort((left, right) => right.sum - left.sum || comparePlaces(left, right));
  const evidence = measureQuestion(
    asked,
    search,
    weighed.map(({ considered, evidence: own, sum }) => ({
      article: considered.article.id,
      evidence: own,
      sum,
      vetoed: considered.vetoed,
    })),
  );
  const likelihood = likelihoodOf(sumOf(model.gate, evidence));
  return { sentences: weighed, gate: { evidence, likelihood, open: likelihood >= model.gateBar } };
}

/** By article and place, so that loading order never shows. */
function comparePlaces(
  { considered: left }: GatheredSentence,
  { considered: right }: GatheredSentence,
): number {
  if (left.article.id !== right.article.id) return left.article.id < right.article.id ? -1 : 1;
  return left.sentence.start - right.sentence.start;
}
