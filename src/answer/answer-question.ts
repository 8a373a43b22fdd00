import type { Article } from '../article/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Answer, AnswerStatement, Question } from './answer.ts';
import { arrangePositions, chooseStatements } from './choose-statements.ts';
import { describeStatement } from './describe-statement.ts';
import { type Candidates, findCandidates, readQuery } from './find-candidates.ts';
import { createJudge } from './judge/create-judge.ts';
import { mendQuestion } from './question/mend-question.ts';
import type { QuestionReading } from './question/question-reading.ts';
import { readQuestion } from './question/read-question.ts';

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
  const { candidates } = considerQuestion(question, corpus);
  const chosen = chooseStatements(candidates.found, question.limit ?? MOST_STATEMENTS);
  return {
    question: question.text,
    positions: arrangePositions(chosen),
    changes: [],
    contradictions: [],
    related: findRelated(candidates),
    coverage: corpus.coverage(),
  };
}

export interface Consideration {
  readonly reading: QuestionReading;
  readonly candidates: Candidates;
}

/** The question as it was read, and all that was looked at. */
export function considerQuestion(question: Question, corpus: Corpus): Consideration {
  const isKnown = (word: string): boolean =>
    corpus.queryTerms(word).some(({ term }) => corpus.documentFrequency(term) > 0);
  const text = mendQuestion(question.text, corpus.dictionary, isKnown, (first, second) =>
    isWrittenTogether(`${first} ${second}`, corpus),
  );
  const reading = readQuestion(text, corpus.dictionary);
  const query = readQuery(reading, corpus);
  const accepts = (article: Article): boolean =>
    question.source === undefined || article.source?.toLowerCase() === question.source.toLowerCase();
  const candidates = findCandidates(corpus, query, accepts, createJudge(reading));
  return { reading, candidates };
}

/** What is near and no answer, the nearest first, each sentence once. */
function findRelated({ found, rejected }: Candidates): readonly AnswerStatement[] {
  const shown = new Set(found.map(({ article, span }) => `${article.id} ${span.start}`));
  const related: AnswerStatement[] = [];
  for (const { article, span, statement } of rejected.toSorted((left, right) => right.score - left.score)) {
    const key = `${article.id} ${span.start}`;
    if (shown.has(key)) continue;
    shown.add(key);
    related.push(describeStatement(article, span, statement));
    if (related.length === MOST_RELATED) break;
  }
  return related;
}

const NAME_HITS = 8;

/** Whether one of the best passages for two names has them side by side. */
function isWrittenTogether(name: string, corpus: Corpus): boolean {
  return corpus.search(corpus.queryTerms(name), NAME_HITS).some(({ passage }) => {
    const text = corpus.article(passage.articleId)?.text ?? '';
    return text.slice(passage.start, passage.end).includes(name);
  });
}
