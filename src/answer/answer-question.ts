import type { Article } from '../article/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Answer, AnswerStatement, Question } from './answer.ts';
import { arrangePositions, type Chosen, chooseStatements } from './choose-statements.ts';
import { describeStatement } from './describe-statement.ts';
import { type Candidates, findCandidates, type Judge, type Query, readQuery } from './find-candidates.ts';
import { findChanges } from './find-changes.ts';
import { findContradictions } from './find-contradictions.ts';
import { createJudge } from './judge/create-judge.ts';
import { judgeByMention } from './judge/judge-by-mention.ts';
import { judgeByTopic } from './judge/judge-by-topic.ts';
import { judgeUnderHeading } from './judge/judge-under-heading.ts';
import { judgeWithNumbers, readNumbered } from './judge/judge-with-numbers.ts';
import { isOfSource, passesFilters } from './passes-filters.ts';
import { completeHeadline, isHeadline, readHeading } from './question/complete-headline.ts';
import type { QuestionReading } from './question/question-reading.ts';
import { readQuestion } from './question/read-question.ts';
import { type Asked, understandQuestion } from './understanding/understand-question.ts';

const MOST_STATEMENTS = 8;
const MOST_RELATED = 4;

/**
 * Answers a question out of the archive: who said what, and when, grouped by position. The steps, in order: read the
 * question as a proposition; let the search propose passages; read their sentences as propositions; keep those in
 * which the same is done by the same to the same; decide each one's position; choose at most eight.
 *
 * @returns always an answer; without positions when nothing in the archive answers. The same question on the same
 * archive gives the same value, in whatever order the articles came in.
 */
export function answerQuestion(question: Question, corpus: Corpus): Answer {
  const asked = understandQuestion(question, corpus);
  const { chosen, candidates } = considerQuestion(asked, corpus);
  const positions = arrangePositions(chosen, corpus);
  return {
    question: question.text,
    understood: asked.understood,
    positions,
    changes: findChanges(positions),
    contradictions: findContradictions(positions),
    related: findRelated(candidates, corpus),
    coverage: corpus.coverage(),
  };
}

export interface Consideration {
  readonly reading: QuestionReading;
  readonly query: Query;
  readonly candidates: Candidates;
  readonly chosen: readonly Chosen[];
}

/** The question as it was read, all that was looked at, and what was chosen of it. */
export function considerQuestion({ question, mended }: Asked, corpus: Corpus): Consideration {
  const reading = readQuestion(completeHeadline(mended, corpus.reader.vocabulary), corpus.reader);
  const query = readQuery({ ...reading, text: mended }, corpus);
  const { source } = question;
  const accepts = (article: Article): boolean => source === undefined || isOfSource(source, article);
  const limit = question.limit ?? MOST_STATEMENTS;
  const heading = readHeading(mended);
  const place = heading === null ? [] : readQuestion(heading, corpus.reader).topic;
  const numbered = readNumbered(question.text);
  const find = (judge: Judge): Candidates => {
    const all = findCandidates(
      corpus,
      query,
      limit,
      accepts,
      judgeUnderHeading(place, judgeWithNumbers(numbered, judge)),
    );
    return { ...all, found: all.found.filter((candidate) => passesFilters(candidate, question)) };
  };
  const strict = find(createJudge(reading));
  const isLoose =
    strict.found.length === 0 &&
    (reading.kind === 'keywords' || isHeadline(question.text, corpus.reader.vocabulary));
  const isFar = strict.found.length === 0 && reading.kind === 'says';
  const candidates = isLoose
    ? find(judgeByMention(reading))
    : isFar
      ? find(judgeByTopic(reading, TOPIC_REACH))
      : strict;
  const chosen = chooseStatements(candidates.found, limit);
  return { reading, query, candidates, chosen };
}

/** So many sentences before a statement may name its topic, where no nearer one was found. */
const TOPIC_REACH = 2;

/** What is near and no answer, the nearest first, each sentence once. */
function findRelated({ found, rejected }: Candidates, corpus: Corpus): readonly AnswerStatement[] {
  const shown = new Set(found.map(({ article, span }) => `${article.id} ${span.start}`));
  const related: AnswerStatement[] = [];
  for (const { article, span, statement } of rejected.toSorted((left, right) => right.score - left.score)) {
    const key = `${article.id} ${span.start}`;
    if (shown.has(key)) continue;
    shown.add(key);
    related.push(describeStatement(corpus.reading(article), span, statement));
    if (related.length === MOST_RELATED) break;
  }
  return related;
}
