import { READ_EVIDENCE } from '../../src/answer/evidence/compare-evidence.ts';
import { QUESTION_NAMES } from '../../src/answer/evidence/question-evidence.ts';
import type { Gathered } from '../../src/answer/gather/gather-evidence.ts';
import type { LinearModel } from '../../src/answer/relevance/linear-model.ts';
import type { Model } from '../../src/answer/relevance/model.ts';
import { type Gate, weighSentences } from '../../src/answer/weigh-sentences.ts';
import { fitListwise } from './fit-listwise.ts';
import { fitLogistic } from './fit-logistic.ts';
import type { JudgedCase } from './judged-case.ts';

const RELEVANCE_PENALTY = 10;
const GATE_PENALTY = 60;

/** Which sentences of answerable questions answer them. */
export function learnRelevance(cases: readonly JudgedCase[]): LinearModel {
  const asked = cases.filter(({ question }) => !question.unanswerable);
  return fitListwise(
    READ_EVIDENCE.names,
    asked.map(({ whole, labels, counts }) => ({
      rows: whole.sentences.map(({ evidence }) => evidence),
      labels,
      counts,
    })),
    RELEVANCE_PENALTY,
  );
}

/**
 * Whether anything answers: each question with its answers and without them.
 * @param relevanceOf the weights for a question, learned without it
 */
export function learnGate(
  cases: readonly JudgedCase[],
  relevanceOf: (judged: JudgedCase) => LinearModel,
): LinearModel {
  const rows: Float64Array[] = [];
  const labels: number[] = [];
  const counts: number[] = [];
  for (const judged of cases) {
    const relevance = relevanceOf(judged);
    rows.push(measureGate(judged.whole, relevance).evidence);
    labels.push(judged.question.unanswerable ? 0 : 1);
    counts.push(1);
    if (judged.cut === null) continue;
    rows.push(measureGate(judged.cut, relevance).evidence);
    labels.push(0);
    counts.push(1);
  }
  return fitLogistic(
    QUESTION_NAMES,
    { rows, labels: Float64Array.from(labels), counts: Float64Array.from(counts) },
    GATE_PENALTY,
  );
}

const measureGate = (gathered: Gathered, relevance: LinearModel): Gate =>
  weighSentences(gathered, { relevance, gate: CLOSED, gateBar: 1 } as unknown as Model).gate;

const CLOSED: LinearModel = { bias: 0, weights: [] };
