import type { Candidate } from '../../src/answer/candidate.ts';
import { arrangeChosen, chooseStatements } from '../../src/answer/choose-statements.ts';
import type { Gathered } from '../../src/answer/gather/gather-evidence.ts';
import { speakerOf } from '../../src/answer/match/speaker-of.ts';
import { proposeCandidates } from '../../src/answer/propose-candidates.ts';
import type { LinearModel } from '../../src/answer/relevance/linear-model.ts';
import type { Model } from '../../src/answer/relevance/model.ts';
import { weighSentences } from '../../src/answer/weigh-sentences.ts';
import { WRITTEN_POSITIONS } from '../../src/answer/write-answer.ts';
import type { JudgedCase } from './judged-case.ts';
import { learnGate, learnRelevance } from './learn-model.ts';
import { type Score, type Shown, scoreQuestion } from './score-question.ts';

const LIMIT = 8;

/** The bars of the model: set by hand, and the same for all questions. */
export interface Bars {
  readonly bar: number;
  readonly gateBar: number;
}

/** What a question was answered with, by weights that were learned without it. */
export interface Outcome {
  readonly judged: JudgedCase;
  readonly score: Score;
  readonly silentWhenCut: boolean | null;
  readonly shown: readonly Shown[];
  readonly gate: number;
  readonly cutGate: number | null;
}

/** The weights of each fold, learned from the others. */
export interface FoldModels {
  readonly relevance: readonly LinearModel[];
  readonly gates: readonly LinearModel[];
}

export function learnFolds(cases: readonly JudgedCase[], folds: number): FoldModels {
  const each = Array.from({ length: folds }, (_, fold) => fold);
  const relevance = each.map((fold) => learnRelevance(cases.filter((judged) => judged.fold !== fold)));
  const gates = each.map((fold) =>
    learnGate(
      cases.filter((judged) => judged.fold !== fold),
      (judged) => relevance[judged.fold] as LinearModel,
    ),
  );
  return { relevance, gates };
}

export function validate(cases: readonly JudgedCase[], models: FoldModels, bars: Bars): readonly Outcome[] {
  return cases.map((judged) => {
    const model = {
      relevance: models.relevance[judged.fold],
      gate: models.gates[judged.fold],
      ...bars,
    } as unknown as Model;
    const answer = answerCase(judged.whole, model);
    const cut = judged.cut === null ? null : answerCase(judged.cut, model);
    return {
      judged,
      score: scoreQuestion(judged.question, answer.shown),
      silentWhenCut: cut === null ? null : cut.shown.length === 0,
      shown: answer.shown,
      gate: answer.gate,
      cutGate: cut?.gate ?? null,
    };
  });
}

function answerCase(
  gathered: Gathered,
  model: Model,
): { readonly shown: readonly Shown[]; readonly gate: number } {
  const weighed = weighSentences(gathered, model);
  const candidates = proposeCandidates(weighed, gathered.asked.reading, model.bar);
  const chosen = chooseStatements(candidates, LIMIT);
  return {
    gate: weighed.gate.likelihood,
    shown: arrangeChosen(chosen).flatMap((group) => group.map(({ candidate }) => describe(candidate))),
  };
}

const describe = ({ article, span, position, statement }: Candidate): Shown => ({
  position: WRITTEN_POSITIONS[position].position,
  article: article.id,
  text: article.text.slice(span.start, span.end),
  speaker: speakerOf(statement),
});
