import type { Corpus } from '../corpus/corpus.ts';
import type { Answer, AnswerStatement, Question } from './answer.ts';
import type { Candidate } from './candidate.ts';
import { arrangePositions, chooseStatements } from './choose-statements.ts';
import { daysOutside } from './days-of.ts';
import { describeStatement } from './describe-statement.ts';
import { findChanges } from './find-changes.ts';
import { findContradictions } from './find-contradictions.ts';
import type { Chosen } from './fold-copies.ts';
import { gatheringEvidence } from './gather/gather-evidence.ts';
import { isSaidBy, passesFilters } from './passes-filters.ts';
import { type Plan, planAnswer } from './plan-answer.ts';
import { proposeCandidates } from './propose-candidates.ts';
import type { Model } from './relevance/model.ts';
import { shippedModel } from './relevance/shipped-model.ts';
import { finish, type Steps } from './steps.ts';
import { suggestWords } from './understanding/suggest-words.ts';
import { type Asked, understandQuestion } from './understanding/understand-question.ts';
import { type Weighed, weighSentences } from './weigh-sentences.ts';
import { withAntecedents } from './with-antecedents.ts';

const MOST_STATEMENTS = 8;
const MOST_RELATED = 4;

/**
 * Answers a question out of the archive: who said what, and when, grouped by position. The steps, in order: understand the
 * question; search passages and measure what speaks for each of their sentences; weigh that, and decide whether anything answers;
 * keep what is proven or likely; choose at most eight.
 *
 * @param model the learned weights; null for none: then only what grammar proves is shown
 * @returns always an answer; without positions when nothing in the archive answers. The same question on the same
 * archive gives the same value, in whatever order the articles came in.
 */
export function* answeringQuestion(
  question: Question,
  corpus: Corpus,
  model: Model | null = shippedModel().model,
): Steps<Answer> {
  corpus.foresee(question.text);
  const asked = understandQuestion(question, corpus);
  yield 'understand';
  const consideration = yield* consideringQuestion(asked, corpus, model);
  const chosen = withAntecedents(consideration.chosen, corpus);
  const positions = arrangePositions(chosen, corpus);
  const suggestions = suggestWords(asked.understood?.text ?? question.text, corpus);
  const proven = arrangePositions(
    chosen.filter(({ candidate }) => candidate.proven === true),
    corpus,
  );
  const otherTime = positions.length === 0 ? yield* findOtherTime(asked, corpus, model) : [];
  const answer = {
    question: question.text,
    understood: asked.understood,
    positions,
    changes: findChanges(proven),
    contradictions: findContradictions(proven),
    ...(suggestions.length > 0 && { suggestions }),
    ...(otherTime.length > 0 && { otherTime: true as const }),
    related: otherTime.length > 0 ? otherTime : findRelated(consideration, corpus),
    coverage: corpus.coverage(),
  };
  yield 'choose';
  return answer;
}

/** The same at once. */
export const answerQuestion = (...of: Parameters<typeof answeringQuestion>): Answer =>
  finish(answeringQuestion(...of));

export interface Consideration {
  readonly plan: Plan;
  readonly weighed: Weighed;
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly Chosen[];
}

/** The question as it was understood, all that was weighed, and what was chosen of it. */
function* consideringQuestion(asked: Asked, corpus: Corpus, model: Model | null): Steps<Consideration> {
  const plan = planAnswer(asked, corpus);
  yield 'plan';
  const { question, reading, teller } = plan;
  const limit = question.limit ?? MOST_STATEMENTS;
  const gathered = yield* gatheringEvidence(plan, corpus, model?.first ?? null, limit);
  const weighed = weighSentences(gathered, model);
  const bar = Math.max(model?.bar ?? 1, question.bar ?? 0);
  const told = ofTeller(weighed, plan);
  // Whoever asks with a bar of their own compares sides from day to day: only proven ones can be told to have changed.
  const candidates = proposeCandidates(told, reading, bar, question.bar === undefined).filter((candidate) =>
    passesFilters(candidate, question, teller),
  );
  yield 'weigh';
  return { plan, weighed, candidates, chosen: chooseStatements(candidates, limit) };
}

/** Where one speaker's word is asked for, what others say is left out before anything is compared: however likely, it is no answer. */
function ofTeller(weighed: Weighed, { question: { speaker }, teller }: Plan): Weighed {
  if (speaker === undefined) return weighed;
  const isTold = ({ considered: { statement, proven } }: Weighed['sentences'][number]): boolean =>
    [statement, ...proven.map((candidate) => candidate.statement)].some((own) =>
      isSaidBy(speaker, teller, own),
    );
  return { ...weighed, sentences: weighed.sentences.filter(isTold) };
}

/** The same at once. */
export const considerQuestion = (
  asked: Asked,
  corpus: Corpus,
  model: Model | null = shippedModel().model,
): Consideration => finish(consideringQuestion(asked, corpus, model));

/** Where nothing was said in the time asked for: what answers at another time, the nearest first. */
function* findOtherTime(
  asked: Asked,
  corpus: Corpus,
  model: Model | null,
): Steps<readonly AnswerStatement[]> {
  const { from, to, ...timeless } = asked.question;
  if (from === undefined && to === undefined) return [];
  const { chosen } = yield* consideringQuestion({ ...asked, question: timeless }, corpus, model);
  const statements = arrangePositions(chosen, corpus).flatMap((position) => position.statements);
  return statements
    .map((statement) => ({
      statement,
      days: daysOutside(statement.date ?? statement.publishedAt, { from, to }),
    }))
    .toSorted((left, right) => left.days - right.days)
    .slice(0, MOST_RELATED)
    .map(({ statement }) => statement);
}

/** What is near and no answer, the likeliest first, each sentence once. */
function findRelated({ weighed, candidates }: Consideration, corpus: Corpus): readonly AnswerStatement[] {
  const shown = new Set(candidates.map(({ article, span }) => `${article.id} ${span.start}`));
  return weighed.sentences
    .filter(({ considered: { article, sentence } }) => !shown.has(`${article.id} ${sentence.start}`))
    .slice(0, MOST_RELATED)
    .map(({ considered: { article, sentence, statement } }) =>
      describeStatement(corpus, article, sentence, statement),
    );
}
